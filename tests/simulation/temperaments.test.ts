/** Offices with a temperament: what they decide differs, what the law allows does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { isGround, refusalStands } from '#domain/legal-test/index.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { TEMPERAMENTS, type Temperament } from '#domain/temperaments.ts';
import { newRecipe, rewind, temperamentOf, withTemperament } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { moves } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { expectLawful, playMoves } from '#support/laws.ts';
import { nightShift } from '#support/night-shift.ts';
import { anyPlan } from '#support/plans.ts';

const { plan, planHash, debrief } = await nightShift();
const DAY = 24 * 60;

const played = (temperament: Temperament | null, decisions: readonly Decision[], seed = plan.seed): Recipe => ({
  ...withTemperament(newRecipe(plan, planHash, { seed }), temperament),
  decisions,
  until: minutes(plan.horizon + 1),
});

/** What the requested authority decides of the one letter of the model answer, and nothing that only a person would add. */
const letters = debrief.modelAnswer.filter(({ type }) => type === 'decide.preserve' || type === 'decide.request');
const request = must(
  letters.find(({ type }) => type === 'decide.request'),
  'a request',
);
const missing: readonly Decision[] = letters.map((decision) => {
  const draft = decision.choice?.draft;
  return decision === request && draft ? { ...decision, choice: { draft: { ...draft, facts: [] } } } : decision;
});

const decided = (temperament: Temperament | null, decisions: readonly Decision[], seed?: number) =>
  replay(plan, played(temperament, decisions, seed)).decisions.filter(
    ({ by, role, request: slot }) => by === 'policy' && role === 'requested-authority' && slot === 'request',
  );
const types = (...of: Parameters<typeof decided>) => decided(...of).map(({ type }) => type);

describe('A perfect letter', () => {
  it.each([
    ['cooperative', ['decide.accept']],
    ['strict', ['decide.accept']],
    ['overloaded', ['decide.ask-supplement']],
  ] as const)('reads a %s office, which decides %j', (temperament, expected) => {
    for (let seed = 1; seed <= count(50); seed += 1) {
      const all = types(temperament, letters, seed);
      // Silence is not a decision: some letters are never answered, whatever the temperament.
      if (all.length > 0) expect(all).toEqual(expected);
    }
  });

  it('is refused about half the time by a non-cooperative office, always on a ground that stands', () => {
    let [refused, all] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const [first] = decided('non-cooperative', letters, seed);
      if (!first) continue;
      all += 1;
      if (first.type !== 'decide.refuse') continue;
      refused += 1;
      const ground = must(first.choice?.ground, 'a ground');
      const basis = must(request.choice?.draft, 'a draft').basis;
      expect(isGround(ground) && refusalStands(plan, basis, [ground]).stands).toBe(true);
    }
    expect(all).toBeGreaterThan(100);
    expect(refused / all).toBeGreaterThan(0.38);
    expect(refused / all).toBeLessThan(0.62);
  });
});

describe('A letter without facts', () => {
  it.each([
    ['cooperative', 'decide.ask-supplement'],
    ['strict', 'decide.ask-supplement'],
    ['overloaded', 'decide.ask-supplement'],
  ] as const)('reads a %s office, which first decides %s', (temperament, expected) => {
    expect(types(temperament, missing)[0]).toBe(expected);
  });
});

describe('An overloaded office', () => {
  it('decides the same day or later than a neutral one, by about a month in the median', () => {
    const waits: number[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const run = replay(plan, played('overloaded', letters, seed));
      const weighed = run.spans.find(({ procedure, stage }) => procedure === 'request' && stage === 'weighing');
      if (weighed?.to) waits.push((weighed.to - weighed.from) / DAY);
    }
    waits.sort((a, b) => a - b);
    expect(waits.length).toBeGreaterThan(100);
    const median = must(waits[Math.floor(waits.length / 2)], 'a median');
    // Thirty days, and three standard errors of the median of so many draws (43 days divided by the root of their number).
    expect(Math.abs(median - 30)).toBeLessThan((3 * 43.3) / Math.sqrt(waits.length));
  });
});

describe('The cast', () => {
  it('keeps who is a person, and is not changed once something has happened', () => {
    const first = newRecipe(plan, planHash);
    const strict = withTemperament(first, 'strict');
    expect(strict.cast.prosecutor).toBe('person');
    expect(temperamentOf(strict)).toBe('strict');
    expect(withTemperament(strict, null)).toEqual(first);
    expect(withTemperament({ ...first, until: minutes(1) }, 'strict').cast).toEqual(first.cast);
    const at = newRecipe(plan, planHash, { seat: must(plan.seats[0], 'a seat') });
    const role = must(plan.seats[0], 'a seat').role;
    expect(withTemperament(at, 'strict').cast[role]).toBe('person');
  });

  it('without a temperament moves nothing', () => {
    const neutral = {
      ...played(null, debrief.modelAnswer),
      cast: { prosecutor: 'person', 'requested-authority': 'neutral' },
    } as const;
    expect(replay(plan, neutral)).toEqual(replay(plan, played(null, debrief.modelAnswer)));
  });
});

describe('Whatever a person does, and whatever the temperament', () => {
  it('the run obeys all laws, the office takes only what is open, and its refusals stand', () => {
    const onePlan = anyPlan();
    fc.assert(
      fc.property(
        moves(8),
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom(...TEMPERAMENTS),
        (someMoves, seed, temperament) => {
          const { recipe } = playMoves(onePlan, someMoves, seed);
          let other: Recipe = { ...withTemperament({ ...recipe, decisions: [], until: minutes(0) }, temperament) };
          other = { ...other, decisions: recipe.decisions, until: recipe.until };
          // Another office closes other doors: what is no longer open is left out.
          for (let run = replay(onePlan, other); run.rejected; run = replay(onePlan, other)) {
            other = { ...rewind(other, run.rejected.index), until: other.until };
          }
          const run = expectLawful(onePlan, other);
          for (const { by, request: slot, choice, marksBefore } of run.decisions) {
            if (by !== 'policy' || slot !== 'request' || !choice?.ground || !isGround(choice.ground)) continue;
            const sent = run.decisions.findLast(
              (one) => one.request === 'request' && one.choice?.draft && one.marksBefore <= marksBefore,
            );
            const basis = sent?.choice?.draft?.basis;
            if (basis) expect(refusalStands(onePlan, basis, [choice.ground]).stands).toBe(true);
          }
        },
      ),
      { numRuns: count(1000) },
    );
  });
});
