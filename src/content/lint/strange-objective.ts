import { DECISION_ROLES } from '#domain/recipe.ts';
import type { Checked } from '../check-form.ts';
import { didYouMean } from '../near-miss.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import type { ScenarioFile } from '../schemas/scenario.ts';
import type { World } from '../world.ts';
import { type Assessed, conditionsIn, type PlacedTest, testsIn } from './objective-conditions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S038';

/** Ids that a test of a choice may name, by the key under which it names them. */
function unknownIds(scenario: Checked<ScenarioFile>, { path, test }: PlacedTest): readonly Problem[] {
  const { choice } = test;
  if (!choice) return [];
  const file = scenario.value;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const check = (what: string, known: readonly string[], named: readonly string[] | undefined, key: Path) =>
    (named ?? []).flatMap((id, index) => {
      if (known.includes(id)) return [];
      const fix = didYouMean(id, known, 'Choose one of the case file.');
      const place = [...path, 'choice', ...key, index];
      return [problemIn(scenario, place, CODE, `The case file has no ${what} “${id}”.`, fix)];
    });
  const both = (what: string, known: readonly string[], key: 'asked' | 'grants' | 'facts') => [
    ...check(what, known, choice[key]?.includes, [key, 'includes']),
    ...check(what, known, choice[key]?.excludes, [key, 'excludes']),
  ];
  return [
    ...both('item', ids(file.items), 'asked'),
    ...both('item', ids(file.items), 'grants'),
    ...both('fact', ids(file.facts), 'facts'),
    ...check('period', ids(file.periods), choice.period, ['period']),
    ...check('purpose', ids(file.purposes), choice.purpose, ['purpose']),
    ...check('instrument', file.instruments, choice.basis?.instrument, ['basis', 'instrument']),
    ...check('instrument', [...file.instruments, 'none'], choice.basis?.through, ['basis', 'through']),
  ];
}

function strangeTests(scenario: Checked<ScenarioFile>, assessed: Assessed, tests: readonly PlacedTest[]) {
  const seat = (scenario.value.seats ?? []).find(({ id }) => id === assessed.seat);
  const role = assessed.seat === undefined ? 'prosecutor' : seat?.role;
  return tests.flatMap((placed) => {
    const own = DECISION_ROLES[placed.test.type];
    const message = `“${placed.test.type}” is a decision of the role “${own}”, and not of the one that is judged here.`;
    const fix = `Choose a decision of ${role}, or name the seat that is judged.`;
    return [
      ...(role === undefined || own === role
        ? []
        : [problemIn(scenario, [...placed.path, 'type'], CODE, message, fix)]),
      ...unknownIds(scenario, placed),
    ];
  });
}

function strangeSeats({ scenario, world }: { scenario: Checked<ScenarioFile>; world: World }): readonly Problem[] {
  const { objectives, seats, instruments } = scenario.value;
  const known = (seats ?? []).map(({ id }) => id);
  return objectives.flatMap(({ assessed, hidden }, index) => {
    const path: Path = ['objectives', index];
    if (!assessed) {
      const message = 'This objective is never shown and never assessed.';
      return hidden ? [problemIn(scenario, [...path, 'hidden'], CODE, message, 'Add “assessed:”, or show it.')] : [];
    }
    const { seat, law } = assessed;
    const fix = didYouMean(seat ?? '', known, 'Write the id of a seat of this scenario, or leave it out.');
    const noSeat =
      seat === undefined || known.includes(seat)
        ? []
        : [problemIn(scenario, [...path, 'assessed', 'seat'], CODE, `The scenario has no seat “${seat}”.`, fix)];
    const held = law && instruments.includes(law.instrument) ? world.instruments.get(law.instrument) : undefined;
    const found = law && held?.value.rules[law.rule];
    const noLaw =
      law === undefined || typeof found?.article === 'string'
        ? []
        : [
            problemIn(
              scenario,
              [...path, 'assessed', 'law'],
              CODE,
              `“${law.instrument}” has no article for the rule “${law.rule}” in this case.`,
              'Name an instrument of the case and a rule that its file holds with an article.',
            ),
          ];
    return [...noSeat, ...noLaw];
  });
}

export const strangeObjective: Rule<CaseInput> = {
  code: CODE,
  title: 'An objective names a seat, decisions, entries of the case file and a rule of law that there are.',
  check: (input) => [
    ...strangeSeats(input),
    ...conditionsIn(input.scenario).flatMap((one) => strangeTests(input.scenario, one.assessed, testsIn(one))),
  ],
};
