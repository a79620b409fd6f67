/** What the facilitator knows stands in the debrief, and nowhere that a trainee reads before the end. */
import { describe, expect, it } from 'vitest';
import { PAPERS, printed, TELLS_THE_END } from '#content/printed/index.ts';
import { writeRecipe } from '#content/recipe.ts';
import { spoilersOf, wordsIn } from '#content/spoilers.ts';
import { textOfPaper } from '#support/paper-text.ts';
import { type ShippedDesk, shippedDesks, writtenAt } from '#support/shipped-cases.ts';

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
    const kept = wordsIn(debrief);
    expect(all.filter((sentence) => !kept.includes(sentence))).toEqual([]);
  });

  it.each([
    ['card', wordsIn(card)],
    ['briefing', wordsIn(plan.briefing)],
    ['briefings of the other desks', wordsIn(plan.seats)],
    ['plan', wordsIn(plan)],
    ['papers for everyone', wordsIn(handedOut(shipped))],
    ['exported file', wordsIn(filesOf(shipped).map((text) => JSON.parse(text)))],
  ])('says none of it before the end: %s', (_place, words) => {
    expect(words.length).toBeGreaterThan(100);
    expect(all.filter((sentence) => words.includes(sentence))).toEqual([]);
  });
});
