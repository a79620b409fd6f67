/**
 * What came of a run, by asking `outcome.ts` with a case that stands as this run ended. The answer depends on the stages in
 * which the actors ended, the letters sent and the notes taken, so it is asked once for each such ending and remembered.
 */

import type { CasePlan } from '#domain/case-plan.ts';
import { OUTCOMES } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { ActorId } from '#domain/ids.ts';
import type { CaseSystem } from '../case-system.ts';
import { chartTables, type TableStage } from '../chart-table.ts';
import { answerTypes, itemOutcomes, worst } from '../outcome.ts';
import { ACTORS, MARKS, NOTES, STAGES } from './case-kernel.generated.ts';
import type { Probe } from './probe.ts';
import { NO_LETTER } from './program.ts';
import { activeActors, lastMark, letterOf, NOWHERE, run, stageOf, variantOf } from './state.ts';

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

/** How actors stood in the order of `activeActors`, then the notes; and what came of it. */
export interface Signature {
  readonly standings: Int32Array;
  readonly ending: Ending;
}

const IN_HAND: readonly string[] = ['obtained', 'partial'];

/** Milestones of which the last is the answer of a case that stands so. */
function answersOf(system: CaseSystem): readonly number[] {
  const types = answerTypes(system);
  return MARKS.flatMap(([actor, type], index) => (actor !== 'evidence' && types.includes(type) ? [index] : []));
}

/** `known`: the endings of this plan and route met so far. */
export function endings(plan: CasePlan, probe: Probe, known: Map<number, Signature[]>): () => Ending {
  const singles = ACTORS.length;
  const now = new Int32Array(singles + plan.items.length + 1);

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
      if (index !== NOWHERE) actors.set(id, { id, stage: stages[index] });
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

  /** Stage and letter of one actor, as one number. */
  const standing = (actor: number): number => {
    // What a letter asks depends on its variant alone, not on what was known or held when it was written.
    const letter = (letterOf[actor] as number) === NO_LETTER ? 0 : 1 + (variantOf[actor] as number);
    return (stageOf[actor] as number) * 64 + letter;
  };
  const remembered = (candidates: readonly Signature[]): Ending | null => {
    for (const { standings, ending } of candidates) {
      let i = 0;
      while (i <= run.actors && standings[i] === now[i]) i += 1;
      if (i > run.actors) return ending;
    }
    return null;
  };

  return () => {
    let hash = run.notes | 0;
    for (let i = 0; i < run.actors; i += 1) {
      const one = standing(activeActors[i] as number);
      now[i] = one;
      hash = Math.imul(hash ^ one, 0x01000193);
    }
    now[run.actors] = run.notes;
    const candidates = known.get(hash);
    const before = candidates && remembered(candidates);
    if (before) return before;
    const ending = ask();
    known.set(hash, [...(candidates ?? []), { standings: now.slice(), ending }]);
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
