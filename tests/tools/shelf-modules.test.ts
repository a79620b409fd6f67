/** What a page loads of a case before its run has ended, as the build makes it. */
import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { compileShelf } from '../../tools/compile-pack.ts';

const compiled = await compileShelf(process.cwd());
const { cards, packs, debriefs } = must(compiled.ok ? compiled.value : null, 'the shelf compiles');

/** Every text inside a value. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
/** So long that it stands nowhere else by chance. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence.split(/\s+/).length >= 6);

describe.each(cards.map(({ id }) => id))('%s', (id) => {
  const debrief = must(debriefs[id], 'a debrief');
  // The aims of the objectives are on the cover; how they are judged is not.
  const aims = debrief.objectives.map(({ text }) => text).join('\n');
  // A pointer quotes the library, which is no secret.
  const hidden = { ...debrief, lawPointers: debrief.lawPointers.map(({ why }) => why) };
  const spoilers = textsOf(hidden)
    .flatMap(sentencesOf)
    .filter((sentence) => !aims.includes(sentence));

  it('holds no sentence of its debrief before the run has ended', () => {
    expect(spoilers.length).toBeGreaterThan(20);
    const before = [packs[id], cards.find((card) => card.id === id)].flatMap(textsOf).join('\n');
    expect(spoilers.filter((sentence) => before.includes(sentence))).toEqual([]);
  });
});
