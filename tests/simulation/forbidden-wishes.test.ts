/** “Refuse because it is a fiscal offence” and “refuse for bank secrecy”, tried at the requested desk under every text for requests. */
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { letPass, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { anyPlan, bound } from '#support/plans.ts';
import { decided, exactPlan, recipeOf } from '#support/slow-plan.ts';

/** An offence that the text itself defines, where it defines any. */
const OWN: Readonly<Partial<Record<InstrumentId, readonly string[]>>> = {
  budapest: ['budapest 5'],
  uncc: ['uncc 10'],
  untoc: ['untoc 5'],
  uncac: ['uncac 15'],
};

/** The test case with a request that rests on this text alone. */
function planUnder(id: InstrumentId, corresponds: readonly string[]) {
  const base = anyPlan();
  const door = must(
    base.bases.find((one) => one.id === 'budapest-alone'),
    'a basis that nothing carries',
  );
  const { practice } = base;
  const known = must(practice.instruments.budapest, 'practice of a convention');
  return exactPlan(
    {},
    {},
    {
      practice: { ...practice, instruments: { ...practice.instruments, [id]: practice.instruments[id] ?? known } },
      requesting: { ...base.requesting, memberships: bound(id) },
      requested: { ...base.requested, memberships: bound(id) },
      offence: { ...base.offence, corresponds, features: ['transnational', 'organised-group'] },
      instruments: { ...base.instruments, [id]: must(INSTRUMENTS[id], id) },
      bases: [{ ...door, id, instrument: id, governing: id, whatIf: false }],
      routes: [],
    },
  );
}

function tried(id: InstrumentId, ground: string, own = true) {
  const plan = planUnder(id, own ? (OWN[id] ?? []) : []);
  const asked = recipeOf(plan, [decided(plan, 0, 'decide.request', id)], 0);
  let recipe: Recipe = { ...asked, cast: { prosecutor: 'person', 'requested-authority': 'person' } };
  while (!replay(plan, recipe).open.some(({ type }) => type === 'decide.refuse')) {
    recipe = letPass(recipe, must(nextStop(plan, recipe), 'the request reaches the desk'));
  }
  const wish: Decision = {
    at: minutes(recipe.until),
    role: 'requested-authority',
    request: 'request',
    type: 'decide.refuse',
    choice: { ground },
  };
  const run = replay(plan, withDecision(recipe, wish));
  expect(run.rejected).toBeNull();
  return run.attempts.map(({ citation: { article, checked } }) => `${article} ${checked}`)[0] ?? 'taken';
}

describe('a forbidden wish at the requested desk', () => {
  it.each<[id: InstrumentId, fiscal: string, secrecy: string]>([
    ['uncc', '40(23) recalled', '40(24) recalled'],
    ['untoc', '18(22) text', '18(8) text'],
    ['uncac', '46(22) text', '46(8) text'],
    // Bank secrecy is in no list of these: the article is the list.
    ['budapest', '25(4) text', '27(4) text'],
    ['ecma', 'taken', '2 text'],
    // Nothing is owed without a treaty, so any reason will do.
    ['comity', 'taken', 'taken'],
  ])('under %s is recorded with its article and the mark of that article', (id, fiscal, secrecy) => {
    expect(tried(id, 'R11')).toBe(fiscal);
    expect(tried(id, 'R12')).toBe(secrecy);
  });

  it('on the fiscal label is left to own law under Budapest for offences of other texts', () => {
    expect(tried('budapest', 'R11', false)).toBe('taken');
  });
});
