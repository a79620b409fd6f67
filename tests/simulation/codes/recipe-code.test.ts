import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecipe } from '#content/recipe.ts';
import { minutes } from '#domain/case-time.ts';
import { ROLES, TIERS } from '#domain/ids.ts';
import { CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { RENEWALS, type Recipe } from '#domain/recipe.ts';
import { decodeRecipe, encodeRecipe, forPlan, LONGEST_CODE } from '#simulation/codes/recipe-code.ts';
import { newRecipe, withDecision } from '#simulation/recipes.ts';
import { moves } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { playMoves } from '#support/laws.ts';
import { anyPlan } from '#support/plans.ts';
import { recipeOf } from '#support/recipes.ts';
import { anyRecipe, shippedCases } from '#support/shipped.ts';

const HASH = '7c19e4d0b52fa863'.repeat(4);
const known = () => ({ planHash: HASH });
const codeOf = (recipe: Recipe): string => encodeRecipe(recipe) ?? '';
const decoded = (recipe: Recipe) => decodeRecipe(codeOf(recipe), known);
const withoutNotes = ({ notes: _left, ...rest }: Recipe): Recipe => rest;
/** A code around these bytes, as if Comity had made it. */
const sealed = (bytes: Uint8Array): string =>
  `A${Buffer.from([...bytes, ...createHash('sha256').update(bytes).digest().subarray(0, 3)]).toString('base64url')}`;
const faultOf = (text: string) => {
  const read = decodeRecipe(text, known);
  return read.ok ? null : read.problems.kind;
};

describe('a recipe as a code', () => {
  it('comes back the same but for its notes, whatever was played', () => {
    const settings = fc.record({
      quality: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      requestingTier: fc.option(fc.constantFrom(...TIERS)),
      requestedTier: fc.option(fc.constantFrom(...TIERS)),
      channel: fc.option(fc.constantFrom(...CHANNELS)),
      translation: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      priority: fc.boolean(),
      calendar: fc.boolean(),
      season: fc.boolean(),
      renewals: fc.option(fc.constantFrom(...RENEWALS)),
      preset: fc.constantFrom(...PRESET_IDS),
      appeal: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    const seed = fc.integer({ min: 0, max: 0xffffffff });
    const cast = fc.subarray([...ROLES]).map((roles) => Object.fromEntries(roles.map((role) => [role, 'person'])));
    const plan = anyPlan({ lifeAtRisk: true });
    fc.assert(
      fc.property(moves(20), settings, seed, seed, cast, (some, set, luck, run, others) => {
        const { recipe } = playMoves(plan, some, luck);
        const whole: Recipe = { ...recipe, planHash: HASH, run, settings: set, cast: others, notes: { '0': 'Why.' } };
        expect(decoded(whole)).toEqual({ ok: true, value: withoutNotes(whole) });
      }),
      { numRuns: count(500) },
    );
  });

  it('keeps a thousand decisions, and of the longest file says that there is no code', () => {
    const short = { at: minutes(1), role: 'prosecutor', request: 'police', type: 'decide.enquire' } as const;
    const many = recipeOf({ planHash: HASH, decisions: Array.from({ length: 1000 }, () => short), until: minutes(1) });
    expect(decoded(many)).toEqual({ ok: true, value: many });
    const [letter] = anyRecipe().decisions;
    const long = { ...many, decisions: Array.from({ length: 1000 }, () => letter ?? short), until: minutes(60) };
    expect(encodeRecipe(long)).toBeNull();
  });

  it('of the model answer of each case fits into a link and a QR code', () => {
    const lengths = shippedCases().map(({ plan, debrief }) => {
      const recipe = debrief.modelAnswer.reduce(withDecision, newRecipe(plan, HASH));
      expect(decoded(recipe)).toEqual({ ok: true, value: recipe });
      return [plan.scenario, codeOf(recipe).length];
    });
    // 84, 127 and 309 when this was written: most of their words stand in the primer. A QR code of 400 letters reads well on paper.
    expect(lengths.map(([scenario]) => scenario)).toEqual(expect.arrayContaining(['the-night-shift', 'the-columnist']));
    for (const [, length] of lengths) expect(length).toBeLessThan(400);
  });

  it('of a case whose every id is strange to the primer still fits into a QR code, whose largest holds 2,331 bytes', () => {
    const [shipped] = shippedCases();
    const model = (shipped?.debrief.modelAnswer ?? []).reduce(withDecision, recipeOf({ planHash: HASH }));
    const strange = (id: string) => [...id].reverse().join('');
    const foreign = {
      ...model,
      scenario: 'in-quite-another-school',
      decisions: model.decisions.map((one) => ({
        ...one,
        ...(one.choice?.draft && {
          choice: {
            draft: {
              ...one.choice.draft,
              basis: strange(one.choice.draft.basis),
              facts: one.choice.draft.facts.map(strange),
              identifiers: one.choice.draft.identifiers.map(strange),
              asked: one.choice.draft.asked.map(({ item, category }) => ({ item: strange(item), category })),
              period: one.choice.draft.period && strange(one.choice.draft.period),
              purpose: one.choice.draft.purpose && strange(one.choice.draft.purpose),
            },
          },
        }),
      })),
    };
    expect(decoded(foreign)).toEqual({ ok: true, value: foreign });
    expect(codeOf(foreign).length).toBeLessThan(600);
    expect(codeOf(foreign).length).toBeGreaterThan(codeOf(model).length);
  });
});

describe('a code of another version of the case', () => {
  it('keeps the beginning of its hash, so that the versions are told apart', () => {
    const old = recipeOf({ planHash: 'b'.repeat(64) });
    const read = decoded(old);
    expect(read.ok && read.value.planHash).toBe(`${'b'.repeat(12)}${'0'.repeat(52)}`);
    expect(read.ok && forPlan(read.value, old.planHash)).toEqual(old);
    expect(read.ok && forPlan(read.value, HASH)).toEqual(read.ok && read.value);
  });
});

describe('a code that is none', () => {
  const recipe = { ...withoutNotes(anyRecipe()), planHash: HASH };
  const code = codeOf(recipe);

  it('is read out of a link, and over spaces and line breaks', () => {
    const pasted = ` https://training.example/comity/index.html#/run/${code.slice(0, 30)}\n  ${code.slice(30)} `;
    expect(decodeRecipe(pasted, known)).toEqual({ ok: true, value: recipe });
  });

  it.each([
    ['nothing', '', 'no-code'],
    ['a sentence', 'Good morning, is this a code?', 'no-code'],
    ['another address', 'https://training.example/#/library', 'no-code'],
    ['a very long text', 'A'.repeat(LONGEST_CODE + 1), 'too-long'],
    ['a row of one letter', `A${'A'.repeat(40)}`, 'damaged'],
    ['a code cut short', code.slice(0, -1), 'damaged'],
    ['a code of an edition to come', `B${code.slice(1)}`, 'later-edition'],
  ])('%s is refused', (_, text, kind) => {
    expect(faultOf(text)).toBe(kind);
  });

  it('with any one letter wrong, missing, doubled or swapped is damaged', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: code.length - 1 }), fc.constantFrom(...letters), (at, letter) => {
        const [here = '', next = ''] = [code[at], code[at + 1]];
        const before = code.slice(0, at);
        const faults = [
          `${before}${letter}${code.slice(at + 1)}`,
          `${before}${code.slice(at + 1)}`,
          `${before}${here}${code.slice(at)}`,
          `${before}${next}${here}${code.slice(at + 2)}`,
        ];
        for (const fault of faults) if (fault !== code) expect(faultOf(fault)).toBe('damaged');
      }),
      { numRuns: count(2000) },
    );
  });

  it('with a right sum around anything at all is refused in words, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(faultOf(sealed(bytes))).not.toBeNull();
      }),
      { numRuns: count(2000) },
    );
  });

  it('that holds a recipe that no file may hold is refused with the same sentences', () => {
    const strange = { ...recipe, scenario: '__proto__' } as Recipe;
    const read = decodeRecipe(codeOf(strange), known);
    expect(read.ok ? null : read.problems).toMatchObject({ kind: 'problems' });
    const elsewhere = decodeRecipe(code, () => null);
    expect(elsewhere.ok || elsewhere.problems.kind === 'problems' ? elsewhere : null).toMatchObject({
      problems: { problems: [{ rule: 'R001' }] },
    });
  });

  it('says nothing else than its recipe: notes never leave in it', () => {
    const noted = { ...recipe, notes: { '0': 'The witness is Ms Real Name.' } };
    expect(codeOf(noted)).toBe(code);
    expect(writeRecipe(noted)).toContain('Real Name');
  });
});
