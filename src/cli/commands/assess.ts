/** `comity assess <recipe.json>`: a stored run on the objectives of its case; on request also what each decision cost. */
import { assess as assessRun } from '#simulation/assess/assess.ts';
import { type AssessStep, assessSteps } from '#simulation/assess/assess-steps.ts';
import { assessmentText } from '#simulation/assess/assessment-text.ts';
import { otherRoutesOf } from '#simulation/assess/other-routes.ts';
import { replay } from '#simulation/replay.ts';
import { costsText, placeText } from '../assessment-told.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, json, type Output, plain, quoted, Refusal } from '../output.ts';
import { readRun } from '../read-run.ts';

const MOST_PAIRS = 10_000;
const MOST_AMONG = 1_000_000;

export async function assess(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['annul', 'pairs', 'among'], flags: ['json'] });
  const pairs = options.whole('pairs', 0, MOST_PAIRS) ?? 0;
  const among = options.whole('among', 0, MOST_AMONG) ?? 0;
  const read = await readRun('assess', options.rest, output);
  if (!read) return FINDINGS;
  const { plan, debrief, recipe } = read;
  const annulled = (options.text('annul') ?? '').split(',').filter((id) => id !== '');
  const strange = annulled.find((id) => !debrief.objectives.some((one) => one.id === id));
  if (strange !== undefined) throw new Refusal(`the scenario assesses no objective ${quoted(strange)}.`);
  const run = replay(plan, recipe);
  if (run.rejected) {
    output.error(plain(`decision ${run.rejected.index + 1} could not have been taken: ${run.rejected.reason}.\n`));
    return FINDINGS;
  }
  const assessment = assessRun(plan, debrief.objectives, recipe, annulled);
  const model = recipe.seat === undefined ? debrief.modelAnswer : (debrief.seats[recipe.seat]?.modelAnswer ?? []);
  let last: AssessStep | null = null;
  // Costs and places are of cases that have ended: one that was broken off is played on as it stood.
  if (pairs > 0 || among > 0) for (const step of assessSteps(plan, recipe, model, among, pairs)) last = step;
  const told = last ? { place: last.place, costs: last.costs, routes: otherRoutesOf(plan, recipe) } : {};
  if (options.flag('json')) output.out(json({ ...assessment, ...told }));
  else
    output.out(
      plain(assessmentText(plan, assessment) + (last ? placeText(last.place) + costsText(recipe, last.costs) : '')),
    );
  return DONE;
}
