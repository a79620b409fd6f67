/**
 * Which endings there are is found by playing and never written down by hand: `tests/golden/endings.json` keeps one game for each, so that
 * tests in a browser need not search. UPDATE_GOLDEN=1 searches anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OUTCOMES } from '#domain/case-run.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { deep } from '#support/counts.ts';
import { beforeItsEnd, beforeItsLastDecision, type Ending, recipeOfScript, searchEndings } from '#support/endings.ts';
import { expectGolden } from '#support/golden.ts';
import { shippedDesks } from '#support/shipped-cases.ts';

const desks = await shippedDesks();
const FILE = join('tests', 'golden', 'endings.json');
/** Seeds of what authors wrote, and random games: as many for the file as for the deep run, which then finds no other ending. */
const THOROUGH = { seeds: 300, games: 2000 };
const QUICK = { seeds: 3, games: 30 };

if (process.env.UPDATE_GOLDEN === '1') {
  const all = desks.flatMap((desk) => searchEndings(desk, THOROUGH));
  expectGolden('endings.json', `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
}
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Ending[];
const keptAt = (name: string) => kept.filter((one) => one.desk === name).map(({ outcome }) => outcome);

it.each(desks.map((desk) => [desk.name, desk] as const))('%s: each ending is reached by its game', (name, desk) => {
  const here = kept.filter((one) => one.desk === name);
  expect(here.length).toBeGreaterThan(1);
  for (const { script, seed, outcome, byDecision } of here) {
    const recipe = recipeOfScript(desk, script, seed);
    const run = replay(desk.plan, recipe);
    expect([run.rejected, run.ended, run.outcome]).toEqual([null, true, outcome]);
    const begun = byDecision ? beforeItsLastDecision(desk, recipe).before : beforeItsEnd(desk, recipe);
    const before = replay(desk.plan, begun);
    expect([before.rejected, before.ended]).toEqual([null, false]);
  }
});

it.each(desks.map((desk) => [desk.name, desk] as const))('%s: no game comes to another ending', (name, desk) => {
  const found = searchEndings(desk, deep ? THOROUGH : QUICK).map(({ outcome }) => outcome);
  expect(found.filter((one) => !keptAt(name).includes(one))).toEqual([]);
});

it('reaches every outcome at some desk, and at another desk neither silence nor a letter that was never sent', () => {
  expect(OUTCOMES.filter((one) => !kept.some(({ outcome }) => outcome === one))).toEqual([]);
  for (const desk of desks.filter(({ role }) => role === 'requested-authority')) {
    // Its silence is the person's own, and the script of the seat always sends.
    expect(must(keptAt(desk.name), desk.name)).not.toContain('silent');
    const script = must(
      desk.plan.seats.find(({ id }) => id === desk.desk),
      desk.name,
    ).script;
    const asked = script.flatMap(({ choice }) => choice?.draft?.asked.map(({ item }) => item) ?? []);
    const askedForAll = desk.plan.items.every(({ id }) => asked.includes(id));
    if (askedForAll) expect(keptAt(desk.name)).not.toContain('neverSent');
  }
});
