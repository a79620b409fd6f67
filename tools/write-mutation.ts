/** The made parts of docs/mutation.md: how many slips the tests notice, and each that they do not. */
import { table } from './between-marks.ts';
import type { Verdict } from './mutate-law.ts';

/** Share of slips that the tests must notice, in per cent. */
export const BAR = 85;

/** One place that was changed, and whether a test noticed. */
interface Outcome {
  /** The file, or the sort of slip: what the table counts by. */
  readonly group: string;
  readonly noticed: boolean;
  /** Where and what, for the list of those that nobody noticed. */
  readonly says: string;
}

export interface Report {
  /** Per cent, one decimal. */
  readonly score: number;
  readonly total: number;
  readonly markdown: string;
}

const share = (outcomes: readonly Outcome[]): number =>
  Math.round((outcomes.filter(({ noticed }) => noticed).length / outcomes.length) * 1000) / 10;

function byGroup(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}

function reportOn(outcomes: readonly Outcome[], what: string): Report {
  const rows = [...byGroup(outcomes)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, ones]) => [group, ones.length, ones.filter(({ noticed }) => noticed).length, `${share(ones)} %`]);
  const left = outcomes.filter(({ noticed }) => !noticed);
  const score = share(outcomes);
  const markdown = [
    `**${score} %** of ${outcomes.length} slips are noticed; ${left.length} are not.`,
    table(
      [what, 'Slips', 'Noticed', 'Share'],
      rows.map((row) => row.map(String)),
    ),
    `### Not noticed: ${what.toLowerCase()}`,
    ...[...byGroup(left)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, ones]) => `- **${group}**\n${ones.map(({ says }) => `  - ${says}`).join('\n')}`),
  ].join('\n\n');
  return { score, total: outcomes.length, markdown };
}

const code = (text: string): string => `\`${text.replaceAll('`', '´').replace(/\s+/g, ' ').slice(0, 90)}\``;

/** The slips in the instruments' files, counted by their sort. */
export const lawReport = (verdicts: readonly Verdict[]): Report =>
  reportOn(
    verdicts.map(({ mutant, killer }) => ({
      group: mutant.slip,
      noticed: killer !== null,
      says: `${mutant.instrument}: ${mutant.says}`,
    })),
    'Sort of slip',
  );

/** What Stryker writes (schema of mutation-testing-elements), as far as we read it. */
export interface StrykerResult {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: {
            readonly start: { readonly line: number; readonly column: number };
            readonly end: { readonly line: number; readonly column: number };
          };
        }[];
      }
    >
  >;
}

const NOTICED = ['Killed', 'Timeout'];
/** Programs that could not run at all say nothing about the tests. */
const UNASKED = ['CompileError', 'RuntimeError', 'Ignored'];

/** The changed places of the program, counted by file. */
export const codeReport = ({ files }: StrykerResult): Report =>
  reportOn(
    Object.entries(files).flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants
        .filter(({ status }) => !UNASKED.includes(status))
        .map(({ status, replacement = '', location: { start, end } }) => {
          const first = (lines[start.line - 1] ?? '').slice(
            start.column - 1,
            start.line === end.line ? end.column - 1 : undefined,
          );
          return {
            group: code(file),
            noticed: NOTICED.includes(status),
            says: `line ${start.line}: ${code(first)} → ${code(replacement)}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`,
          };
        });
    }),
    'File',
  );
