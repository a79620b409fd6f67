/** What a class must not read before the end: the sentences of the trainer's part. Pure; for tests, proofs and exported files. */
import type { Answers, Debrief, ScenarioCard } from './scenario-pack.ts';

/** Shorter ones are phrases that anybody may use. */
const LEAST_WORDS = 6;

const plain = (text: string): string => text.replace(/[\s*_`]+/g, ' ').toLowerCase();

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** All texts in a value, in the form in which sentences are looked for. */
export const wordsIn = (value: unknown): string => plain(stringsIn(value).join('\n'));

const sentencesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => plain(text).split(/(?<=[.?!:;])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length >= LEAST_WORDS);

/** Every text of the facilitator's part, by key, and of the objectives what only their assessment says. */
export function spoilersOf(
  debrief: Debrief,
  card: Pick<ScenarioCard, 'objectives'>,
): Readonly<Record<string, readonly string[]>> {
  const answers: readonly Answers[] = [debrief, ...Object.values(debrief.seats)];
  const shown = card.objectives.map(({ id }) => id);
  return {
    text: sentencesIn([debrief.facilitator]),
    warn: sentencesIn([debrief.warn]),
    plans: sentencesIn(Object.values(debrief.plans).flatMap((steps) => steps.map(({ does }) => does))),
    mistakes: sentencesIn(answers.flatMap(({ classicMistakes }) => classicMistakes.map(({ title }) => title))),
    discussion: sentencesIn(debrief.discussion),
    lawPointers: sentencesIn(debrief.lawPointers.map(({ why }) => why)),
    comparison: sentencesIn([debrief.comparison]),
    explanations: sentencesIn(debrief.objectives.map(({ explanation }) => explanation)),
    reasons: sentencesIn(debrief.objectives.flatMap(({ defensible }) => defensible.map(({ reason }) => reason))),
    hiddenObjectives: sentencesIn(debrief.objectives.filter(({ id }) => !shown.includes(id)).map(({ text }) => text)),
  };
}
