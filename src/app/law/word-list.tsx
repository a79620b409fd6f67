/** Words with what they mean, one under the other: on a sheet of a room, and for a trainer who has loaded a glossary. */
import type { ReactNode } from 'react';
import type { Word } from './glossary-match.ts';
import { useWords } from './words-context.tsx';
import './term.css';

export function WordList({ words }: { readonly words: readonly Word[] }): ReactNode {
  return (
    <dl className="words">
      {words.map(({ name, says, entry }) => (
        <div className="words__word" key={name}>
          <dt>
            {name}{' '}
            {entry && (
              <span className="words__local" dir="auto">
                {entry.local}
              </span>
            )}
          </dt>
          {says !== null && <dd>{says}</dd>}
          {entry && entry.note !== '' && (
            <dd className="soft" dir="auto">
              {entry.note}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** All of them on one sheet, for a room that explains words; by alphabet, as a reader looks one up. */
export function WordSheet(): ReactNode {
  const words = useWords();
  const sorted = [...(words?.all ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <section className="sheet">
      <WordList words={sorted} />
    </section>
  );
}
