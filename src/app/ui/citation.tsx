/** An article as a link: opens a window with the instrument, what the article says in our words, and how we checked it. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { placeIn } from '#domain/citation.ts';
import type { Checked } from '#domain/ids.ts';
import { Dialog } from './dialog.tsx';
import { Facts } from './facts.tsx';
import './citation.css';

export interface CitationProps {
  /** `Budapest Convention`. */
  readonly shortTitle: string;
  /** `Convention on Cybercrime (Budapest, 23 November 2001)`. */
  readonly title: string;
  /** `29(7)`; null where the step is practice and no article exists. */
  readonly article: string | null;
  /** What the article says, in our words; null where we have no sentence for it. */
  readonly says: string | null;
  /** `fictional`: the instrument is invented for the exercise. */
  readonly checked: Checked | 'fictional';
  /** Hash address of its place in the library; null where it has none. */
  readonly place: string | null;
  /** In force or supposed, in one sentence; null where it does not matter. */
  readonly status: string | null;
}

export function Citation({ shortTitle, title, article, says, checked, status, place }: CitationProps): ReactNode {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  const label =
    article === null
      ? t('kit.citation.no-article', { instrument: shortTitle })
      : t('kit.citation.label', { instrument: shortTitle, ...placeIn(article) });
  const sentence = says ?? (article === null ? t('kit.citation.says-nothing') : null);
  return (
    <>
      <button aria-haspopup="dialog" className="citation" onClick={() => setOpen(true)} type="button">
        {label}
      </button>
      {open && (
        <Dialog onClose={() => setOpen(false)} title={label}>
          <Facts
            rows={[
              { term: t('kit.citation.instrument'), detail: title },
              { term: t('kit.citation.article'), detail: article },
              { term: t('kit.citation.says'), detail: sentence && <p className="citation__says">{sentence}</p> },
              { term: t('kit.citation.checked'), detail: t(`kit.checked.${checked}`) },
              { term: t('kit.citation.status'), detail: status },
            ]}
          />
          {place !== null && (
            <p>
              <a href={place}>{t('kit.citation.open')}</a>
            </p>
          )}
          <p className="small soft">{t('kit.citation.official')}</p>
        </Dialog>
      )}
    </>
  );
}
