/** Everything that is wrong with the draft, as sentences with a fix; each leads to its place. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { quickFixes } from '#content/authoring/quick-fixes.ts';
import type { Problem } from '#content/problem.ts';
import { useDraft, useDraftStore } from './draft-context.ts';

/** More than this at once helps nobody. */
const SHOWN = 30;

interface ProblemListProps {
  readonly onOpen: (problem: Problem) => void;
}

export function ProblemList({ onOpen }: ProblemListProps): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const problems = useDraft((state) => state.problems);
  const files = useDraft((state) => state.files);
  if (problems === null) return <p className="soft">{t('authoring.problems.reading')}</p>;
  if (problems.length === 0) return <Notice kind="good" title={t('authoring.problems.none')} />;
  return (
    <>
      <ul className="plain-list author-problems">
        {problems.slice(0, SHOWN).map((problem) => (
          <li
            className="author-problem"
            key={`${problem.file} ${problem.line} ${problem.column} ${problem.rule} ${problem.message}`}
          >
            <p>
              <span className="author-problem__place tabular">
                {problem.rule} {t('authoring.problems.place', { file: problem.file, line: problem.line })}
              </span>{' '}
              {problem.message} <strong>{problem.fix}</strong>
            </p>
            <div className="cluster">
              <Button look="quiet" onClick={() => onOpen(problem)} small>
                {t('authoring.problems.open')}
              </Button>
              {quickFixes(files, problem).map(({ name, edit }) => (
                <Button key={name} onClick={() => store.getState().edit(edit)} small>
                  {name}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p className="soft">{t('authoring.problems.more', { count: problems.length - SHOWN })}</p>
      )}
    </>
  );
}
