import { describe, expect, test } from 'vitest';
import { CASE_RULES, LINT_RULES, PLAN_RULES } from '#content/lint/index.ts';
import { afterChanges, placeOf, places } from '#support/shipped.ts';
import { ALERT, HUB, withInject } from '#support/written-injects.ts';

interface Draft {
  readonly basis?: string;
  readonly facts?: string;
  readonly period?: string;
  readonly language?: string;
}

/** A decision that sends a draft, as a line of YAML. */
const sends = ({ basis = 'uncc-alone', facts = 'attack', period = 'null', language = 'en' }: Draft): string =>
  `{ at: PT1H, request: request, type: decide.request, choice: { draft: { basis: ${basis}, facts: [${facts}], \
identifiers: [], period: ${period}, asked: [], urgency: none, confidentiality: none, purpose: null, \
language: ${language}, statements: [] } } }`;

/** The change that puts these decisions in the place of the classic mistake. */
const instead = (...decisions: string[]): readonly [string, string] => [
  '  classicMistakes:\n',
  `  classicMistakes:\n    - title: Too much.\n      decisions:\n${decisions.map((decision) => `        - ${decision}\n`).join('')}  x-before:\n`,
];

const enquires = (at: string, role = 'prosecutor') =>
  `{ at: ${at}, role: ${role}, request: police, type: decide.enquire }`;

/** The decision, the rule broken, the text at the place, words of message or fix. */
const DECISIONS: [what: string, decisions: string[], rule: string, at: string, words: RegExp][] = [
  ['a fact that a draft invents', [sends({ facts: 'attak' })], 'S005', 'attak', /Did you mean “attack”/],
  ['a period that a draft invents', [sends({ period: 'ever' })], 'S005', 'ever,', /no period “ever”/],
  ['a language that the desk does not offer', [sends({ language: 'fr' })], 'S005', 'fr,', /no language “fr”/],
  ['the wrong order', [enquires('P2D'), enquires('P1D')], 'S008', 'P1D', /earlier than the one before/],
  ['another role', [enquires('P1D', 'facilitator')], 'S008', 'facilitator, r', /Write “role: prosecutor”/],
  ['a moment before the opening', [enquires('2027-03-01T00:00Z')], 'S007', '2027-03-01T', /before the case opens/],
  ['no legal basis', [sends({ basis: 'unc-alone' })], 'S021', 'unc-alone', /Did you mean “uncc-alone”/],
  [
    'a basis of another procedure',
    [sends({ basis: 'preservation-uncc' })],
    'S021',
    'preservation-uncc',
    /no legal basis for/,
  ],
];

/** What is changed in the shipped scenario, the rule broken, the text at the place, words of message or fix. */
type Row = [what: string, from: string, to: string, rule: string, at: string, words: RegExp];

const CASES: Row[] = [
  ['an unknown State', 'requested: kestrel', 'requested: kestrl', 'S001', 'kestrl', /Did you mean “kestrel”/],
  ['one State twice', 'requested: kestrel', 'requested: aldermark', 'S001', 'aldermark\nprovider', /are the same/],
  [
    'an unknown provider',
    '\nprovider: lanternmail',
    '\nprovider: lanternmall',
    'S002',
    'lanternmall',
    /Did you mean “lanternmail”/,
  ],
  [
    'an item elsewhere',
    'traffic\n    provider: lanternmail',
    'traffic\n    provider: owlpost',
    'S002',
    'owlpost',
    /neither the provider/,
  ],
  [
    'technical assistance by a programme that nobody runs',
    'asAt: 2027-03-01',
    'asAt: 2027-03-01\nassistance:\n  - { programme: free-coffee, side: requesting, from: P10D }',
    'S031',
    'free-coffee',
    /No programme is called “free-coffee”/,
  ],
  [
    'a treaty of two States that have none in force',
    'requested: kestrel',
    'requested: esterand',
    'S032',
    'true',
    /not in force/,
  ],
  [
    'a supposition about another',
    'supposes:\n  - instrument: uncc',
    'supposes:\n  - instrument: malabo',
    'S003',
    'malabo',
    /does not offer/,
  ],
  ['a link to no item', "'link:mailbox'", "'link:mailbx'", 'S004', "'link:mailbx'", /Did you mean “mailbox”/],
  [
    'an identifier of no item',
    'item: sign-in-logs\n    complete: false',
    'item: logs\n    complete: false',
    'S004',
    'logs\n    complete',
    /No item is called “logs”/,
  ],
  [
    'an id twice',
    'id: rumour',
    'id: press-report',
    'S006',
    'press-report\n    text: >-\n      Two',
    /in “facts” already/,
  ],
  [
    'known before the case opens',
    'known: P3D',
    'known: 2027-03-07T10:00Z',
    'S007',
    '2027-03-07T10:00Z',
    /before the case opens/,
  ],
  [
    'an end before the beginning',
    'horizon: P5Y',
    'horizon: 2027-03-01T00:00Z',
    'S007',
    '2027-03-01T00:00Z',
    /before the case opens/,
  ],
  ['data that are gone already', 'age: P9D', 'age: P31D', 'S009', 'P31D', /deletes this after P30D/],
  [
    'an item that nothing finds',
    'item: mailbox\n',
    'item: sign-in-logs\n',
    'S010',
    'mailbox\n    title',
    /No identifier belongs/,
  ],
  [
    'an identifier that nothing completes',
    'complete: true\n    known: P3D',
    'complete: false\n    known: P3D',
    'S011',
    'false\n    known: start',
    /nothing ever completes it/,
  ],
  ['an end that comes too soon', 'horizon: P5Y', 'horizon: P2Y', 'S014', 'P2Y', /P1275D or more/],
  [
    'a provider that holds nothing',
    '\nprovider: lanternmail',
    '\nprovider: owlpost',
    'S015',
    'owlpost',
    /No item lies with/,
  ],
  [
    'law that is not in force yet',
    'supposes:\n  - instrument: uncc',
    'supposes:\n  - instrument: comity',
    'S016',
    'uncc, bilateral',
    /not entered into force/,
  ],
  ['law that comes too late', 'asAt: 2027-03-01', 'asAt: 2001-01-01', 'S016', 'budapest, uncc', /only on 2004-07-01/],
  [
    'no common language',
    'languages: [x-alder, x-kestrel, en]',
    'languages: [x-alder]',
    'S018',
    '[x-alder]',
    /Kestrel accepts none/,
  ],
  ['an inject without a moment', ...withInject(ALERT), 'S033', 'leave', /neither when nor after what/],
  [
    'a script with a decision of another role',
    '        request: preservation\n        type: decide.preserve\n        choice:\n          draft:\n            basis: preservation-budapest',
    '        request: preservation\n        type: decide.refuse-extension\n        choice:\n          draft:\n            basis: preservation-budapest',
    'S036',
    'decide.refuse-extension',
    /no decision of the prosecutor/,
  ],
  [
    'answers for a seat that is not there',
    '    directorate:\n',
    '    directorat:\n',
    'S036',
    'modelAnswer:\n        - at: P131D',
    /Did you mean “directorate”/,
  ],
  ['an overloaded hub that asks', ...withInject(`at: P3D, ${HUB}`), 'S034', 'X }', /Choose H, M or L/],
  [
    'an objective that waits and counts in one condition',
    'met: { lag: { type: decide.preserve, within: P2D } }',
    'met: { lag: { type: decide.preserve, within: P2D }, never: { type: decide.release } }',
    'S037',
    '{ lag: { type: decide.preserve, within: P2D }, never',
    /This condition is never and lag|This condition is lag and never/,
  ],
  [
    'an objective that judges another role’s decision',
    'met: { lag: { type: decide.preserve, within: P2D } }',
    'met: { lag: { type: decide.accept, within: P2D } }',
    'S038',
    'decide.accept, within: P2D',
    /not of the one that is judged here/,
  ],
  ['law read after the opening', 'asAt: 2027-03-01', 'asAt: 2027-03-09', 'S019', '2027-03-09', /after the case opens/],
];

describe('a scenario that no one would want to play', () => {
  test.each(CASES)('%s', (_, from, to, rule, at, words) => {
    const { text, problems } = afterChanges([from, to]);
    expect(places(problems)).toContain(`${rule} ${placeOf(text, at)}`);
    const broken = problems.filter((one) => one.rule === rule);
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });

  test.each(DECISIONS)('in a decision: %s', (_, decisions, rule, at, words) => {
    const { text, problems } = afterChanges(instead(...decisions));
    expect(places(problems)).toContain(`${rule} ${placeOf(text, at)}`);
    expect(problems.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });

  test('an item that no fact supports', () => {
    const { text, problems } = afterChanges(['id: mailbox', 'id: postbox']);
    expect(places(problems)).toContain(`S010 ${placeOf(text, 'postbox')}`);
    expect(problems.map(({ message }) => message)).toContain('No fact links “postbox” to the offence.');
  });

  test('no open route', () => {
    const { text, problems } = afterChanges(
      ['instruments: [comity, interpol, budapest, uncc, bilateral]', 'instruments: [interpol]'],
      ['supposes:', 'supposes: []\nx-supposes:'],
      ['\nobjectives:', '\nobjectives: [{ id: one, text: One }]\nx-objectives:'],
    );
    expect(places(problems)).toContain(`S012 ${placeOf(text, '[interpol]')}`);
  });
});

describe('the catalogue', () => {
  test('every rule has its own code and says what holds', () => {
    const codes = LINT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(codes);
    for (const { title } of LINT_RULES) expect(title).toMatch(/^[A-Z].*\.$/);
  });
  test('every rule about a scenario is broken by a test above, or in lint-trainer.test.ts', () => {
    const elsewhere = ['S012', 'S039', 'S040', 'S041', 'S042'];
    const broken = [...CASES.map(([, , , rule]) => rule), ...DECISIONS.map(([, , rule]) => rule), ...elsewhere];
    expect([...CASE_RULES, ...PLAN_RULES].map(({ code }) => code).filter((code) => !broken.includes(code))).toEqual([]);
  });
  test('the shipped scenario keeps all of them', () => {
    expect(afterChanges(['version: 1', 'version: 2']).problems).toEqual([]);
  });
});
