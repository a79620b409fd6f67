/**
 * What came of a run, by asking `outcome.ts` with a case that stands as this run ended. The answer depends on the stages in
 * which the actors ended, the letters sent and the notes taken, so it is asked once for each such ending and remembered.
 */

import type { CasePlan } from '#domain/case-plan.ts';
import { OUTCOMES } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { ActorId } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { CaseSystem } from '../case-system.ts';
import { chartTables, type TableStage } from '../chart-table.ts';
import { answeredAt, itemOutcomes, worst } from '../outcome.ts';
import { ACTORS, MARKS, NOTES, STAGES } from './case-kernel.generated.ts';
import type { Probe } from './probe.ts';
import { NO_LETTER } from './program.ts';
import { lastMark, letterOf, run, stageOf, variantOf } from './state.ts';

/** How a run ended: outcome indices of the case and of every item; marks that answer it, best first. */
export interface Ending {
  readonly outcome: number;
  readonly items: readonly number[];
  readonly inHand: boolean;
  /** Indices of milestones of which the last is the answer. */
  readonly answers: readonly number[];
}

const stages: readonly TableStage[] = STAGES.map(([chart, id]) => {
  const stage = chartTables()[chart].stages.find((one) => one.id === id);
  if (!stage) throw new Error(`chart ${chart} has no stage "${id}"`);
  return stage;
});

const IN_HAND: readonly string[] = ['obtained', 'partial'];

/** Milestones that alone would be the answer of a case that stands so. */
function answersOf(system: CaseSystem): readonly number[] {
  const withMark = (type: MilestoneType): CaseSystem => ({
    ...system,
    recorder: { ...system.recorder, marks: [{ type, at: minutes(1) }] as never },
  });
  return MARKS.flatMap(([actor, type], index) =>
    actor !== 'evidence' && answeredAt(withMark(type)) !== null ? [index] : [],
  );
}

export function endings(plan: CasePlan, probe: Probe): () => Ending {
  const known = new Map<number, Ending[]>();
  const signatures = new Map<number, Int32Array[]>();
  const singles = ACTORS.length;
  const size = singles * 2 + plan.items.length + 1;
  const now = new Int32Array(size);

  const ask = (): Ending => {
    const drafts = ACTORS.flatMap((actor, i) => {
      const letter = letterOf[i] as number;
      if (letter === 0) return [];
      const draft = [...probe.at(actor, letter).drafts.entries()][0];
      return draft ? [draft] : [];
    });
    const memory = {
      ...probe.memory,
      drafts: new Map(drafts),
      notes: new Map(
        NOTES.flatMap(([actor, name], i) => ((run.notes >> i) & 1 ? [[`${actor}/${name}`, minutes(0)] as const] : [])),
      ),
    };
    const actors = new Map<ActorId, unknown>();
    const put = (id: ActorId, actor: number) => {
      const index = stageOf[actor] as number;
      if (index >= 0) actors.set(id, { id, stage: stages[index] });
    };
    for (const [i, { id }] of plan.items.entries()) put(`evidence.${id}`, singles + i);
    for (const [i, id] of ACTORS.entries()) put(id, i);
    const decisions = drafts.map(([request, draft]) => ({ request, choice: { draft } }));
    const system = { memory, actors, recorder: { marks: [], spans: [], decisions } } as unknown as CaseSystem;
    const items = itemOutcomes(system);
    const outcomes = plan.items.map(({ id }) => items[id] ?? 'withdrawn');
    return {
      outcome: OUTCOMES.indexOf(worst(outcomes)),
      items: outcomes.map((outcome) => OUTCOMES.indexOf(outcome)),
      inHand: outcomes.some((outcome) => IN_HAND.includes(outcome)),
      answers: answersOf(system),
    };
  };

  return () => {
    let hash = run.notes | 0;
    for (let i = 0; i < singles; i += 1) {
      now[2 * i] = stageOf[i] as number;
      // What a letter asks depends on its variant alone, not on what was known or held when it was written.
      now[2 * i + 1] = (letterOf[i] as number) === NO_LETTER ? -1 : (variantOf[i] as number);
      hash = Math.imul(hash ^ (now[2 * i] as number), 0x01000193) ^ (now[2 * i + 1] as number);
    }
    for (let i = 0; i < plan.items.length; i += 1) {
      now[2 * singles + i] = stageOf[singles + i] as number;
      hash = Math.imul(hash ^ (now[2 * singles + i] as number), 0x01000193);
    }
    now[size - 1] = run.notes;
    const candidates = signatures.get(hash);
    if (candidates) {
      for (let c = 0; c < candidates.length; c += 1) {
        const candidate = candidates[c] as Int32Array;
        let i = 0;
        while (i < size && candidate[i] === now[i]) i += 1;
        if (i === size) return (known.get(hash) as Ending[])[c] as Ending;
      }
    }
    const ending = ask();
    signatures.set(hash, [...(candidates ?? []), now.slice()]);
    known.set(hash, [...(known.get(hash) ?? []), ending]);
    return ending;
  };
}

/** Minute of the answer; −1 where none came. */
export function answerMinute({ answers }: Ending): number {
  let last = -1;
  for (let i = 0; i < answers.length; i += 1) {
    const at = lastMark[answers[i] as number] as number;
    if (at > last) last = at;
  }
  return last;
}
