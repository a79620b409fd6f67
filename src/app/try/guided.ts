/**
 * The guided case: the night shift in three or four decisions of two answers each. Every answer is a decision of an ordinary
 * recipe, and everything shown is a replay of it. Letters are the model answer's, with what an answer leaves out left out.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { MINUTES_PER_DAY, type Minutes, minutes } from '#domain/case-time.ts';
import type { Decision, DecisionType, Recipe } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';

/** In the order in which they are asked; the last only where the other State asks something. */
export const QUESTIONS = ['keep', 'notice', 'letter', 'reply'] as const;
export type Question = (typeof QUESTIONS)[number];
/** The first or the second of the two. */
export type Answer = 'a' | 'b';

/** What the guided case takes from a scenario. */
export interface GuidedCase {
  readonly plan: CasePlan;
  readonly planHash: string;
  readonly debrief: { readonly modelAnswer: readonly Decision[] };
}

export interface Guided {
  readonly recipe: Recipe;
  readonly run: CaseRun;
  /** Null: the case has ended. */
  readonly question: Question | null;
  /** How many questions have been answered. */
  readonly asked: number;
}

/** Days that a complete letter takes longer than a short one. */
const MORE_CARE = 3;
/** Days that an answer rests on the desk where it is not written at once. */
const LATER = 30;

const days = (count: number): number => count * MINUTES_PER_DAY;

const letterOf = ({ debrief }: GuidedCase, type: DecisionType): Draft =>
  must(debrief.modelAnswer.find((one) => one.type === type)?.choice?.draft, `the model answer has no ${type}`);

/** What a first letter in a hurry leaves out: the offence, the purpose, and what an hour with the file would have added. */
const SHORT: readonly Draft['statements'][number][] = ['requesting-authority', 'authority-in-charge', 'signature'];

interface Walk {
  readonly of: GuidedCase;
  readonly recipe: Recipe;
}

const runOf = ({ of, recipe }: Walk): CaseRun => replay(of.plan, recipe);
const after = ({ of, recipe }: Walk, by: number): Walk => ({
  of,
  recipe: letPass(recipe, minutes(recipe.until + days(by))),
});

const take = ({ of, recipe }: Walk, request: Decision['request'], type: DecisionType, draft: Draft): Walk => ({
  of,
  recipe: withDecision(recipe, { at: recipe.until, role: 'prosecutor', request, type, choice: { draft } }),
});

/** Event by event, until something of this kind was heard, an answer is asked for, or nothing more comes. */
function until(walk: Walk, done: (run: CaseRun) => boolean): Walk {
  let { recipe } = walk;
  for (;;) {
    if (done(replay(walk.of.plan, recipe))) return { ...walk, recipe };
    const stop: Minutes | null = nextStop(walk.of.plan, recipe);
    if (stop === null) return { ...walk, recipe };
    recipe = letPass(recipe, stop);
  }
}

const waits = (run: CaseRun): boolean => run.ended || run.open.some(({ type }) => type === 'decide.answer-supplement');

/** With the secrecy that the second answer chose. */
const quiet = (draft: Draft, notice: Answer): Draft => (notice === 'a' ? draft : { ...draft, confidentiality: 'none' });

function begin(of: GuidedCase, keep: Answer, notice: Answer): Walk {
  const walk: Walk = { of, recipe: newRecipe(of.plan, of.planHash) };
  if (keep === 'b') return walk;
  const sent = take(walk, 'preservation', 'decide.preserve', quiet(letterOf(of, 'decide.preserve'), notice));
  return until(sent, (run) => run.marks.some(({ type }) => type === 'data-frozen'));
}

function request(walk: Walk, letter: Answer, notice: Answer): Walk {
  const whole = quiet(letterOf(walk.of, 'decide.request'), notice);
  if (letter === 'b') return until(take(after(walk, MORE_CARE), 'request', 'decide.request', whole), waits);
  const { knownFacts, knownIdentifiers } = runOf(walk);
  const short: Draft = {
    ...whole,
    facts: whole.facts.filter((id) => knownFacts.includes(id)).slice(0, 2),
    identifiers: whole.identifiers.filter((id) => knownIdentifiers.includes(id)),
    purpose: null,
    statements: SHORT,
  };
  return until(take(walk, 'request', 'decide.request', short), waits);
}

/** @param answers in the order of the questions; what goes beyond the end of the case is not read */
export function guided(of: GuidedCase, answers: readonly Answer[]): Guided {
  const [keep, notice, letter, reply] = answers;
  const at = (walk: Walk, asked: number): Guided => {
    const run = runOf(walk);
    return { recipe: walk.recipe, run, asked, question: run.ended ? null : (QUESTIONS[asked] ?? null) };
  };
  // The first letter needs both of the first two answers, so nothing leaves before the second.
  if (!keep || !notice) return at({ of, recipe: newRecipe(of.plan, of.planHash) }, keep ? 1 : 0);
  const begun = begin(of, keep, notice);
  if (!letter) return at(begun, 2);
  const sent = request(begun, letter, notice);
  if (!reply || runOf(sent).ended) return at(sent, 3);
  const waited = reply === 'a' ? sent : after(sent, LATER);
  const whole = quiet(letterOf(of, 'decide.request'), notice);
  return at(
    until(take(waited, 'request', 'decide.answer-supplement', whole), ({ ended }) => ended),
    4,
  );
}

/** The same run with the other answer to one question; a question that only then is asked is answered the first way. */
export function otherwise(of: GuidedCase, answers: readonly Answer[], index: number): Guided {
  const turned = answers.map((answer, at): Answer => (at === index ? (answer === 'a' ? 'b' : 'a') : answer));
  return guided(of, [...turned, ...QUESTIONS.slice(turned.length).map((): Answer => 'a')]);
}
