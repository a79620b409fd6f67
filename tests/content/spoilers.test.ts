/** What the facilitator knows stands in the debrief, and nowhere that a trainee reads before the end. */
import { describe, expect, it } from 'vitest';
import { PAPERS, printed, TELLS_THE_END } from '#content/printed/index.ts';
import { writeRecipe } from '#content/recipe.ts';
import type { Answers, Debrief, ScenarioCard } from '#content/scenario-pack.ts';
import { textOfPaper } from '#support/paper-text.ts';
import { type ShippedDesk, shippedDesks, writtenAt } from '#support/shipped-cases.ts';

/** Shorter ones are phrases that anybody may use. */
const LEAST_WORDS = 6;

const plain = (text: string): string => text.replaceAll(/[\s*_`]+/g, ' ').toLowerCase();

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
const wordsOf = (value: unknown): string => plain(stringsIn(value).join('\n'));

const sentencesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => plain(text).split(/(?<=[.?!:;])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length >= LEAST_WORDS);

/** Every text of the facilitator's part, by key, and of the objectives what only their assessment says. */
function spoilersOf(debrief: Debrief, card: ScenarioCard): Readonly<Record<string, readonly string[]>> {
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

const desks = await shippedDesks();
const cases = desks.filter(({ desk }) => desk === 'prosecutor').map((one) => [one.plan.scenario, one] as const);

/** A file of every desk, as the browser saves it: with notes, and with every decision that the author knows. */
const filesOf = ({ plan }: ShippedDesk): readonly string[] =>
  desks
    .filter((desk) => desk.plan.scenario === plan.scenario)
    .flatMap((desk) =>
      writtenAt(desk).map(({ decisions }) => writeRecipe({ ...desk.played(decisions), notes: { '0': 'A note.' } })),
    );

/** What a class holds in its hands, as text. */
const handedOut = (shipped: ShippedDesk): readonly string[] =>
  PAPERS.filter((paper) => !TELLS_THE_END.includes(paper)).map((paper) => textOfPaper(printed(paper, shipped)));

describe.each(cases)('%s', (_, shipped) => {
  const { plan, card, debrief } = shipped;
  const spoilers = spoilersOf(debrief, card);
  const all = Object.values(spoilers).flat();

  it('has something to hide in every part', () => {
    for (const [part, sentences] of Object.entries(spoilers)) {
      if (part !== 'reasons') expect(sentences.length, part).toBeGreaterThan(1);
    }
    // What is looked for is found where it belongs, so that a search that finds nothing means something.
    const kept = wordsOf(debrief);
    expect(all.filter((sentence) => !kept.includes(sentence))).toEqual([]);
  });

  it.each([
    ['card', wordsOf(card)],
    ['briefing', wordsOf(plan.briefing)],
    ['briefings of the other desks', wordsOf(plan.seats)],
    ['plan', wordsOf(plan)],
    ['papers for everyone', wordsOf(handedOut(shipped))],
    ['exported file', wordsOf(filesOf(shipped).map((text) => JSON.parse(text)))],
  ])('says none of it before the end: %s', (_place, words) => {
    expect(words.length).toBeGreaterThan(100);
    expect(all.filter((sentence) => words.includes(sentence))).toEqual([]);
  });
});
