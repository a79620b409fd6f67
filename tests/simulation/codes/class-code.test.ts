import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import { BUDGETS, LAST_STOP, MANNERS, MOST_STOPS, TABLE_SIZES } from '#domain/class-terms.ts';
import { HELP_LEVELS } from '#domain/help.ts';
import { must } from '#domain/result.ts';
import { bitReader, bitWriter } from '#simulation/codes/bits.ts';
import {
  type ClassSetup,
  decodeClass,
  encodeClass,
  instrumentsIn,
  recipeOfClass,
  scenarioOfClass,
} from '#simulation/codes/class-code.ts';
import { digitsOf, sealed } from '#simulation/codes/crockford.ts';
import { continueClass, letPass, newRecipe, pauses, temperamentOf, withDecision } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { count } from '#support/counts.ts';
import { shippedCases } from '#support/shipped.ts';

const cases = shippedCases();
const { plan, debrief } = must(cases[0], 'a case is shipped');
const ids = cases.map((one) => one.plan.scenario);
const simple: ClassSetup = { seed: plan.seed, seat: null, help: 'mentor', stops: [] };
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const setup: fc.Arbitrary<ClassSetup> = fc
  .record({
    seed: fc.oneof(fc.constant(plan.seed), fc.integer({ min: 0, max: 0xffffffff })),
    seat: fc.constantFrom(null, ...plan.seats.map(({ id }) => id)),
    help: fc.constantFrom(...HELP_LEVELS),
    instruments: fc.option(fc.subarray([...instrumentsIn(plan)], { minLength: 1 })),
    table: fc.option(fc.constantFrom(...TABLE_SIZES)),
    slot: fc.option(fc.constantFrom(...BUDGETS)),
    others: fc.option(fc.constantFrom(...MANNERS)),
    stops: fc.uniqueArray(fc.integer({ min: 1, max: LAST_STOP }), { maxLength: MOST_STOPS }),
  })
  .map(({ instruments, stops, table, slot, others, ...rest }) => ({
    ...rest,
    ...(instruments ? { instruments } : {}),
    ...(table ? { table } : {}),
    ...(slot ? { slot } : {}),
    ...(others ? { others } : {}),
    stops: stops.sort((a, b) => a - b),
  }));

describe('a class code', () => {
  it('says all that the trainer set, however it is typed', () => {
    fc.assert(
      fc.property(setup, fc.boolean(), (set, careless) => {
        const code = encodeClass(plan, set);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
        const typed = careless
          ? ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`
          : code;
        expect(scenarioOfClass(typed, ids)).toEqual({ ok: true, value: plan.scenario });
        expect(decodeClass(typed, plan)).toEqual({ ok: true, value: set });
      }),
      { numRuns: count(1000) },
    );
  });

  it('has eight letters where only case, seat and help are set, and sixteen with closed instruments and two stops', () => {
    const length = (set: ClassSetup) => encodeClass(plan, set).replaceAll('-', '').length;
    expect(length(simple)).toBe(8);
    expect(length({ ...simple, instruments: ['bilateral', 'uncc'], stops: [14, 60] })).toBeLessThanOrEqual(16);
  });

  it('has two letters more where it also sets the table, its minutes and the other offices', () => {
    const code = encodeClass(plan, { ...simple, table: 4, slot: 90, others: 'strict' });
    expect(code.replaceAll('-', '')).toHaveLength(10);
  });

  it('of the edition before tables, minutes and manners opens as it did, and is still written so', () => {
    const bases = (['bilateral', 'uncc'] as const).map((instrument) => ({ instrument, through: null }));
    const seats = [{ id: 'judge' }];
    const old = { ...plan, scenario: 'any-case', seed: 7, bases, seats } as unknown as CasePlan;
    const before: readonly (readonly [string, ClassSetup])[] = [
      ['C829-80XC', { seed: 7, seat: null, help: 'mentor', stops: [] }],
      [
        'C829-HT00-000R-W70B-GJE',
        { seed: 99, seat: 'judge', help: 'exam', instruments: ['bilateral'], stops: [14, 60] },
      ],
    ];
    for (const [code, set] of before) {
      expect(decodeClass(code, old)).toEqual({ ok: true, value: set });
      expect(encodeClass(old, set)).toBe(code);
    }
  });

  it.each([
    ['nothing set', 0, 0, true],
    ['minutes of no plan', 3, 0, false],
    ['a manner of no office', 0, MANNERS.length + 1, false],
    ['a manner of no office', 0, 7, false],
  ])('of the later form with %s (%d, %d) is read: %s', (_, slot, others, sound) => {
    const { write, bytes, length } = bitWriter();
    const head = digitsOf(encodeClass(plan, { ...simple, table: 2 }))?.slice(0, 6) ?? [];
    for (const digit of head) write(digit, 5);
    // Two bits of table, two of minutes, three of manner, and three to the end of the letter.
    const rest: [number, number][] = [
      [0, 2],
      [slot, 2],
      [others, 3],
      [0, 3],
    ];
    for (const [value, width] of rest) write(value, width);
    const { read } = bitReader(bytes());
    const code = sealed(Array.from({ length: length() / 5 }, () => read(5)));
    const expected = sound ? { ok: true, value: simple } : { ok: false, problems: 'damaged' };
    expect(decodeClass(code, plan)).toEqual(expected);
  });

  it('names any one wrong letter and any two swapped neighbours', () => {
    fc.assert(
      fc.property(setup, fc.nat(), fc.constantFrom(...letters), (set, place, letter) => {
        const code = encodeClass(plan, set).replaceAll('-', '');
        const at = place % (code.length - 1);
        const wrong = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`;
        const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
        for (const typed of [wrong, swapped]) {
          if (typed !== code) expect(decodeClass(typed, plan)).toEqual({ ok: false, problems: 'damaged' });
        }
      }),
      { numRuns: count(1000) },
    );
  });

  it.each([
    ['', 'no-code'],
    ['1234567', 'no-code'],
    ['Good morning!', 'no-code'],
    ['7'.repeat(61), 'no-code'],
    [sealed([24, 0, 0, 0, 0, 0]), 'later-edition'],
  ] as const)('“%s” is refused', (text, fault) => {
    expect(decodeClass(text, plan)).toEqual({ ok: false, problems: fault });
    expect(scenarioOfClass(text, ids)).toEqual({ ok: false, problems: fault });
  });

  it('of another case, or of a version with other instruments, says so', () => {
    const other = must(cases[1], 'two cases are shipped').plan;
    expect(scenarioOfClass(encodeClass(other, { ...simple, seed: other.seed }), [plan.scenario])).toEqual({
      ok: false,
      problems: 'unknown-case',
    });
    expect(decodeClass(encodeClass(plan, simple), other)).toEqual({ ok: false, problems: 'unknown-case' });
    const fewer = { ...plan, bases: plan.bases.filter(({ instrument }) => instrument !== 'uncc') };
    expect(decodeClass(encodeClass(plan, simple), fewer)).toEqual({ ok: false, problems: 'other-version' });
  });

  it('tells every shipped case from the others', () => {
    for (const one of cases) {
      const code = encodeClass(one.plan, { ...simple, seed: one.plan.seed });
      expect(scenarioOfClass(code, ids)).toEqual({ ok: true, value: one.plan.scenario });
    }
  });

  it('with a right check around anything at all is a setup or a fault, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { minLength: 6, maxLength: 58 }), (digits) => {
        const read = decodeClass(sealed(digits), plan);
        if (read.ok) expect(decodeClass(encodeClass(plan, read.value), plan)).toEqual(read);
      }),
      { numRuns: count(5000) },
    );
  });
});

describe('a run of a class', () => {
  const begin = (terms: Partial<ClassSetup>) => recipeOfClass(plan, 'a'.repeat(64), { ...simple, ...terms });
  const play = (terms: Partial<ClassSetup>) => debrief.modelAnswer.reduce(withDecision, begin(terms));

  it('has the seat and the luck of its code', () => {
    const [seat] = plan.seats;
    const recipe = begin({ seed: 99, seat: seat?.id ?? null });
    expect(recipe).toMatchObject({ seed: 99, seat: seat?.id, cast: { [seat?.role ?? '']: 'person' } });
    expect(replay(plan, recipe).rejected).toBeNull();
  });

  it('has the other offices of its code, at every desk that it begins again at, and else those of its seat', () => {
    const terms = begin({ others: 'strict', table: 3, slot: 45 }).class;
    expect(terms).toMatchObject({ others: 'strict', table: 3, slot: 45, continued: 0 });
    const strict = { 'contact-point': 'strict', 'requested-authority': 'strict', 'requested-judge': 'strict' };
    expect(begin({ others: 'strict' }).cast).toEqual({ prosecutor: 'person', ...strict });
    expect(begin({ others: 'neutral' }).cast).toEqual({ prosecutor: 'person' });
    for (const { plan: any } of cases) {
      for (const seat of any.seats) {
        const at = newRecipe(any, 'a'.repeat(64), { terms, seat });
        expect(at.cast).toEqual({ ...strict, [seat.role]: 'person' });
        const free = newRecipe(any, 'a'.repeat(64), { seat });
        expect(temperamentOf(free)).toBe(seat.others ?? null);
        expect(
          temperamentOf(
            newRecipe(any, 'a'.repeat(64), { seat, terms: { ...simple, others: 'neutral', continued: 0 } }),
          ),
        ).toBeNull();
      }
    }
    const shared = newRecipe(plan, 'a'.repeat(64), {
      terms,
      cast: { prosecutor: 'person', 'requested-judge': 'person' },
    });
    expect(shared.cast).toEqual({ ...strict, prosecutor: 'person', 'requested-judge': 'person' });
  });

  it('goes as it would have gone without a class, where nothing is closed', () => {
    const { class: _terms, ...alone } = play({});
    const until = minutes(plan.horizon + 1);
    expect(replay(plan, { ...play({}), until })).toEqual(replay(plan, { ...alone, until }));
  });

  it('refuses a letter under an instrument that the trainer has closed, also where it is only the treaty that carries it', () => {
    expect(replay(plan, play({ instruments: ['budapest', 'bilateral', 'interpol'] })).rejected).toBeNull();
    expect(replay(plan, play({ instruments: ['uncc', 'bilateral'] })).rejected).toMatchObject({
      index: 0,
      reason: 'the trainer has closed the instrument "budapest" for this class',
    });
    expect(replay(plan, play({ instruments: ['budapest', 'interpol'] })).rejected).toMatchObject({
      index: 2,
      reason: 'the trainer has closed the instrument "bilateral" for this class',
    });
  });

  it('stops at each stop until the class continues', () => {
    const day = (one: number) => minutes(one * 1440);
    let recipe = letPass(begin({ stops: [14, 60] }), day(10));
    expect([recipe.until, pauses(recipe)]).toEqual([day(10), false]);
    expect(continueClass(recipe)).toBe(recipe);
    recipe = letPass(recipe, day(30));
    expect([recipe.until, pauses(recipe)]).toEqual([day(14), true]);
    expect(letPass(recipe, day(15))).toBe(recipe);
    recipe = letPass(continueClass(recipe), day(400));
    expect([recipe.until, pauses(recipe)]).toEqual([day(60), true]);
    recipe = letPass(continueClass(recipe), day(61));
    expect([recipe.until, pauses(recipe)]).toEqual([day(61), false]);
  });

  it('that went past a stop by hand is rejected at the decision', () => {
    const recipe = play({ stops: [2] });
    expect(replay(plan, recipe).rejected).toMatchObject({
      index: 2,
      reason: 'the class had stopped at minute 2880 and had not gone on',
    });
  });
});
