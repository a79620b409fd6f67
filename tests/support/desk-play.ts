/** A desk of the shelf, with what its author wrote for it played to the end of the case and assessed. */
import type { MilestoneType } from '#domain/milestones.ts';
import type { Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { assess } from '#simulation/assess/assess.ts';
import { assessmentText } from '#simulation/assess/assessment-text.ts';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { type ShippedDesk, shippedDesks, writtenAt } from './shipped-cases.ts';

export function playedAt({ plan, debrief, played }: ShippedDesk, decisions: readonly Decision[]) {
  const recipe = played(decisions);
  const run = replay(plan, recipe);
  const assessment = assess(plan, debrief.objectives, recipe);
  const lines = assessment.dimensions.flatMap((dimension) => dimension.lines);
  return {
    run,
    lines,
    text: transcript(plan, run),
    assessed: assessmentText(plan, assessment),
    verdicts: Object.fromEntries(lines.map(({ id, verdict }) => [id, verdict])),
    types: run.marks.map(({ type }) => type),
    /** When it first happened, in minutes after the opening. */
    at: (type: MilestoneType) => run.marks.find((mark) => mark.type === type)?.at ?? null,
    /** What was tried and the law stands against. */
    tried: run.attempts.map(({ type, choice }) => `${type} ${choice?.ground}`),
  };
}

/** @param desk id of a seat; left out: the prosecutor's desk */
export async function deskOf(scenario: string, desk = 'prosecutor') {
  const desks = await shippedDesks();
  const found = must(
    desks.find((one) => one.plan.scenario === scenario && one.desk === desk),
    `${scenario} at ${desk}`,
  );
  const [model, ...mistakes] = writtenAt(found).map(({ decisions }) => playedAt(found, decisions));
  return { desk: found, model: must(model, 'a model answer'), mistakes };
}
