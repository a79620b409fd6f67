/** The trainer's glossary: load a table, see it, remove it; and an example to begin with. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { csv } from '#app/storage/csv.ts';
import { saveFile } from '#app/storage/save-file.ts';
import { useGlossary } from '#app/stores/glossary-store.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { type LoadedGlossary, loadGlossary } from './load-glossary.ts';
import { WordList } from './word-list.tsx';
import { useWords } from './words-context.tsx';
import './term.css';

const EXAMPLE_FILE = 'comity-glossary-example.csv';
/** French, as in the French text of the Budapest Convention. */
const EXAMPLE = csv([
  ['term', 'local term', 'note'],
  ['preservation', 'conservation rapide', 'Budapest Convention, title of article 29'],
  ['dual criminality', 'double incrimination', ''],
  ['subscriber data', 'données relatives aux abonnés', 'Budapest Convention, article 18'],
]);
/** More would hide the way out. */
const MOST_SHOWN = 10;

type Said = LoadedGlossary | { readonly kind: 'removed' | 'saved' };

function Outcome({ said, count }: { readonly said: Said; readonly count: number }): ReactNode {
  const t = useMessage();
  switch (said.kind) {
    case 'loaded':
      return <Notice kind="good" live title={t('law.glossary.loaded', { count })} />;
    case 'removed':
      return <Notice kind="good" live title={t('law.glossary.removed')} />;
    case 'saved':
      return <Notice kind="good" live title={t('law.glossary.saved', { file: EXAMPLE_FILE })} />;
  }
  const problems = said.kind === 'refused' ? said.problems : [];
  return (
    <Notice kind="error" live title={t('law.glossary.refused', { file: said.file })}>
      {said.kind === 'unreadable' && <p>{t('law.glossary.unreadable')}</p>}
      {problems.length > 0 && (
        <ul className="glossary__problems">
          {problems.slice(0, MOST_SHOWN).map(({ rule, line, message, fix }) => (
            <li key={`${line}/${rule}/${message}`}>
              <p>{t('law.glossary.problem', { line, message })}</p>
              <p>{t('law.glossary.fix', { fix })}</p>
            </li>
          ))}
        </ul>
      )}
      {problems.length > MOST_SHOWN && <p>{t('law.glossary.more', { count: problems.length - MOST_SHOWN })}</p>}
      <p>{t('law.glossary.stays', { count })}</p>
    </Notice>
  );
}

/** Stands inside `WordsProvider`. */
export function TrainerGlossary({ headingLevel }: { readonly headingLevel: 2 | 3 }): ReactNode {
  const t = useMessage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { entries, kept, remove } = useGlossary();
  const words = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const own = words?.all.filter(({ entry }) => entry !== null) ?? [];
  const Heading = `h${headingLevel}` as const;
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen) setSaid(await loadGlossary(chosen));
  };
  return (
    <section aria-labelledby={id} className="glossary stack no-print">
      <Heading id={id}>{t('law.glossary.title')}</Heading>
      <p className="prose">{t('law.glossary.text')}</p>
      <p className="prose small soft">{t('law.glossary.form')}</p>
      <input
        accept=".csv,text/csv"
        aria-labelledby={id}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // the same file again, corrected, must count as a change
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
      <div className="cluster">
        <Button onClick={() => input.current?.click()}>{t('law.glossary.choose')}</Button>
        <Button
          look="quiet"
          onClick={() => {
            // Spreadsheets take a file for UTF-8 by its first mark.
            saveFile(EXAMPLE_FILE, `\ufeff${EXAMPLE}`, 'text/csv;charset=utf-8');
            setSaid({ kind: 'saved' });
          }}
        >
          {t('law.glossary.example')}
        </Button>
        {entries.length > 0 && (
          <Button
            look="danger"
            onClick={() => {
              remove();
              setSaid({ kind: 'removed' });
            }}
          >
            {t('law.glossary.remove')}
          </Button>
        )}
      </div>
      {said && <Outcome count={entries.length} said={said} />}
      {!kept && <Notice kind="warning" title={t('law.glossary.not-kept')} />}
      {entries.length === 0 ? (
        said === null && <p>{t('law.glossary.none')}</p>
      ) : (
        <Disclosure summary={t('law.glossary.show', { count: entries.length })}>
          <WordList words={own} />
        </Disclosure>
      )}
    </section>
  );
}
