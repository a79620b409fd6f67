/** The kernel against the live actors: the same case, run by run, milestone by milestone, to the minute. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import { MARKS } from '#simulation/kernel/case-kernel.generated.ts';
import { INJECT_MARK } from '#simulation/kernel/injects.ts';
import { openKernel } from '#simulation/kernel/kernel-source.ts';
import { traceInto } from '#simulation/kernel/state.ts';
import { rehearse } from '#simulation/rehearse.ts';
import { writeRow } from '#simulation/rows/from-run.ts';

/** One line a milestone, as a lawyer would list them. */
function kernelMarks(plan: CasePlan, marks: readonly number[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [code = 0, minute] = [marks[i], marks[i + 1]];
    const item = Math.floor(code / 1000);
    if (code % 1000 === INJECT_MARK) {
      lines.push(`case inject-happened: ${plan.injects[item]?.text} at minute ${minute}`);
      continue;
    }
    const [actor, type] = MARKS[code % 1000] ?? ['?', '?'];
    lines.push(`${item > 0 ? `evidence.${plan.items[item - 1]?.id}` : actor} ${type} at minute ${minute}`);
  }
  return lines;
}

export interface Difference {
  readonly route: string;
  readonly run: number;
  readonly kernel: readonly string[];
  readonly actors: readonly string[];
  /** Columns of the row that differ, as `column: kernel, actors`. */
  readonly columns: readonly string[];
}

/** Runs `fromRun … fromRun + runs − 1` of a route both ways; the first run that differs, or null. */
export function firstDifference(
  plan: CasePlan,
  route: Route,
  settings: Settings,
  seed: number,
  runs: number,
  fromRun = 0,
): Difference | null {
  const kernel = openKernel(plan, route, settings);
  const [fast, slow] = [new Int32Array(kernel.layout.width), new Int32Array(kernel.layout.width)];
  for (let run = fromRun; run < fromRun + runs; run += 1) {
    const trace: number[] = [];
    traceInto(trace);
    try {
      kernel.fill(seed, run, 1, fast);
    } finally {
      traceInto(null);
    }
    const rehearsal = rehearse(plan, route, settings, seed, run);
    writeRow(kernel.layout, rehearsal, slow, 0);
    const mine = kernelMarks(plan, trace);
    const theirs = rehearsal.system.recorder.marks.map(
      ({ procedure, type, at, text }) => `${procedure} ${type}${text ? `: ${text}` : ''} at minute ${at}`,
    );
    const columns = [...fast.keys()].filter((i) => fast[i] !== slow[i]).map((i) => `${i}: ${fast[i]}, ${slow[i]}`);
    if (columns.length > 0 || mine.join('\n') !== theirs.join('\n')) {
      const from = Math.max(0, mine.findIndex((line, i) => line !== theirs[i]) - 2);
      return {
        route: route.id,
        run,
        kernel: mine.slice(from, from + 8),
        actors: theirs.slice(from, from + 8),
        columns,
      };
    }
  }
  return null;
}
