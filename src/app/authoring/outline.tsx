/** The parts of a case, in the order in which an author thinks of them, each with how much is wrong in it. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { DraftFiles } from '#content/authoring/edit.ts';
import { SECTIONS, type SectionId } from '#content/authoring/field-words.data.ts';
import type { Problem } from '#content/problem.ts';
import { sectionOfProblem } from './section-of.ts';

/** A section of the case, its briefing, the draft's own part of the world, or one file of it. */
export type Place = SectionId | 'briefing' | 'world' | `world/${string}`;

interface OutlineProps {
  readonly files: DraftFiles;
  readonly problems: readonly Problem[];
  readonly place: Place;
  readonly onOpen: (place: Place) => void;
}

export function Outline({ files, problems, place, onOpen }: OutlineProps): ReactNode {
  const t = useMessage();
  const counts = new Map<Place, number>();
  for (const problem of problems) {
    const at = sectionOfProblem(files, problem);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const own = Object.keys(files).filter((file): file is `world/${string}` => file.startsWith('world/'));
  const entries: readonly { readonly id: Place; readonly label: string }[] = [
    ...SECTIONS.slice(0, 5).map(({ id, title }) => ({ id, label: title })),
    { id: 'briefing', label: t('authoring.section.briefing') },
    ...SECTIONS.slice(5).map(({ id, title }) => ({ id, label: title })),
    { id: 'world', label: t('authoring.section.world') },
    ...own.map((id) => ({ id, label: id.replace(/^world\//, '') })),
  ];
  return (
    <nav aria-label={t('authoring.outline')} className="author-outline">
      <ul className="plain-list">
        {entries.map(({ id, label }) => {
          const count = counts.get(id) ?? 0;
          return (
            <li key={id}>
              <button
                aria-current={place === id ? 'true' : undefined}
                className="author-outline__entry"
                onClick={() => {
                  onOpen(id);
                  setTimeout(() => document.getElementById('author-section')?.focus(), 0);
                }}
                type="button"
              >
                <span>{label}</span>
                {count > 0 && <span className="author-outline__count">{t('authoring.problems.count', { count })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
