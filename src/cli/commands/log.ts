/** `comity log`: runs as an event log that process-mining tools open, as XES or CSV. */
import type { Route } from '#domain/route.ts';
import { type Lane, laneOf } from '#simulation/batch.ts';
import { type LogTrace, traceOf } from '#simulation/event-log.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { csvLine } from '../csv.ts';
import { LAB_FLAGS, LAB_VALUES, labWords, readAsk } from '../lab/ask.ts';
import { lanesOf, loadKit } from '../lab/lanes.ts';
import { XES_END, xesHead, xesTrace } from '../log/xes.ts';
import { noWords, type Options, readOptions } from '../options.ts';
import { DONE, Misuse, type Output, Refusal } from '../output.ts';
import { breath, sentence } from '../pool.ts';
import { readRuns } from '../runs.ts';
import { scenarioLane } from '../scenario-lane.ts';

const RUNS = 100;
/** A run has some fifty events: more runs make files that no tool opens. */
const MOST_LOGGED = 100_000;

interface Logged {
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly seed: number;
}

async function asked(options: Options, seed: number | null): Promise<Logged> {
  if (options.text('scenario') !== null) {
    const mixed = [...LAB_VALUES, ...LAB_FLAGS].find(
      (name) => name !== 'quality' && (options.text(name) !== null || options.flag(name)),
    );
    if (mixed) throw new Misuse(`--scenario and --${mixed} cannot stand together: a scenario has its own case`);
    const { lane, plan } = await scenarioLane('log', options);
    return { title: `${plan.title}, route ${lane.route}`, lanes: [lane], seed: seed ?? plan.seed };
  }
  const ask = readAsk(labWords(options));
  const { lanes } = lanesOf(await loadKit(), ask);
  const { procedure, requesting, requested } = ask.form;
  return { title: `${procedure}, ${requesting} asks ${requested}`, lanes, seed: seed ?? 1 };
}

const CSV_HEAD = ['case', 'activity', 'timestamp', 'lifecycle', 'role', 'procedure', 'instrument', 'outcome'];
const csvTrace = (name: string, { outcome, events }: LogTrace): string =>
  events
    .map(({ activity, timestamp, lifecycle, role, procedure, instrument }) =>
      csvLine([name, activity, timestamp, lifecycle, role, procedure, instrument, outcome]),
    )
    .join('');

/** Refuses in a sentence where the practice model is silent. */
function logged({ plan, settings }: Lane, route: Route, seed: number, run: number): LogTrace {
  try {
    return traceOf(rehearse(plan, route, settings, seed, run), route);
  } catch (error) {
    throw new Refusal(sentence(error));
  }
}

export async function log(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, {
    values: ['scenario', 'route', ...LAB_VALUES, 'runs', 'seed', 'from-run', 'format'],
    flags: [...LAB_FLAGS],
  });
  noWords('log', options);
  const format = options.word('format', ['xes', 'csv'] as const) ?? 'xes';
  const { runs, seed: chosen, fromRun } = readRuns(options, RUNS);
  if (runs > MOST_LOGGED) {
    throw new Refusal(`log writes at most ${MOST_LOGGED} runs in one file; take the others with --from-run.`);
  }
  const { title, lanes, seed } = await asked(options, chosen);
  output.out(format === 'xes' ? xesHead(`Comity: ${title}, seed ${seed}`) : csvLine(CSV_HEAD));
  for (let run = fromRun; run < fromRun + runs; run += 1) {
    const lane = lanes[laneOf(run, lanes.length)];
    if (!lane) throw new Refusal('there is nothing to run.');
    const route = routeOf(lane.plan, lane.route);
    const trace = logged(lane, route, seed, run);
    const name = `seed ${seed}, run ${run}`;
    output.out(format === 'xes' ? xesTrace(name, trace) : csvTrace(name, trace));
    await breath();
  }
  if (format === 'xes') output.out(XES_END);
  return DONE;
}
