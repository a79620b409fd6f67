import type { Problem } from '#content/problem.ts';

/**
 * One block of plain text for a list of content problems: `file:line:column rule message fix`, a line each, so that an
 * editor's terminal can open the place.
 */
export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'The content has a problem:' : `The content has ${problems.length} problems:`;
  const lines = problems.map(({ file, line, column, rule, message, fix }) =>
    [`${file}:${line}:${column}`, rule, message, fix].filter(Boolean).join(' '),
  );
  return [count, ...lines].join('\n');
}
