/** What is wrong with a file from outside, said to a person who is not a programmer. */

export interface Problem {
  /** Code of the rule: `Y…` reading, `F…` form, `S…` scenario, `R…` recipe, `C…` which file. Stable. */
  readonly rule: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** One plain sentence: what to do. */
  readonly fix: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a problem is, without what it is. */
export interface Place extends Position {
  readonly file: string;
}

export const START: Position = { line: 1, column: 1 };

export const problemAt = (place: Place, rule: string, message: string, fix: string): Problem => ({
  rule,
  file: place.file,
  line: place.line,
  column: place.column,
  message,
  fix,
});

/** More than this helps nobody: the first ones are usually the cause of the rest. */
export const MOST_PROBLEMS = 100;

/** In the order of the text, at most `MOST_PROBLEMS`. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return [...problems]
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)
    .slice(0, MOST_PROBLEMS);
}
