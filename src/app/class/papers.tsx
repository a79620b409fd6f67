/** The papers of the chosen case, made here and kept as files: each is a page that any browser opens and prints. */
import type { ScenarioPack, ShelfCard } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { saveFile } from '#app/storage/save-file.ts';
import { openDebrief } from '#app/stores/use-debrief.ts';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Notice } from '#app/ui/notice.tsx';

const PAPERS = [
  'situation-manual',
  'role-cards',
  'participant-feedback-form',
  'facilitator-guide',
  'evaluation-sheet',
] as const;
type Paper = (typeof PAPERS)[number];

export function Papers({ pack, card }: { readonly pack: ScenarioPack; readonly card: ShelfCard }): ReactNode {
  const t = useMessage();
  const [failed, setFailed] = useState(false);
  const { plan } = pack;

  const save = async (papers: readonly Paper[]) => {
    try {
      // Loaded when it is wanted: most who open this page print nothing.
      const [{ printed }, debrief] = await Promise.all([import('#content/printed/index.ts'), openDebrief(pack)]);
      for (const paper of papers) {
        saveFile(`comity-${plan.scenario}-${paper}.html`, printed(paper, { plan, card, debrief }), 'text/html');
      }
      setFailed(false);
      announce(t('class.papers.saved', { count: papers.length }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="class-papers" className="stack no-print">
      <h2 id="class-papers">{t('class.papers.title')}</h2>
      <p className="prose">{t('class.papers.text')}</p>
      {failed && (
        <Notice kind="error" live title={t('class.papers.failed')}>
          <p>{t('class.papers.failed.what')}</p>
        </Notice>
      )}
      <ul className="plain-list class__papers">
        {PAPERS.map((paper) => (
          <li className="class__paper" key={paper}>
            <div>
              <strong>{t(`class.papers.${paper}`)}</strong>
              <p className="small soft">{t(`class.papers.${paper}.for`)}</p>
            </div>
            <Button onClick={() => void save([paper])} small>
              {t('class.papers.save', { paper: t(`class.papers.${paper}`) })}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={() => void save(PAPERS)}>{t('class.papers.all')}</Button>
      </p>
    </section>
  );
}
