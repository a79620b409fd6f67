import { describe, expect, test } from 'vitest';
import { casesBeside } from '#content/cases-beside.ts';
import { compileInWorld } from '#content/compile-folder.ts';
import { CASE_RULES, LINT_RULES, PLAN_RULES } from '#content/lint/index.ts';
import {
  afterChanges,
  NIGHT_SHIFT,
  nightShiftFiles,
  placeOf,
  places,
  problemsOf,
  shippedWorld,
} from '#support/shipped.ts';
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
    /not the provider/,
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
  [
    'content notes without another case to choose',
    'alternative: the-columnist\n',
    '',
    'S039',
    '- The case begins',
    /no case for whoever does not want/,
  ],
  [
    'a case that sends people to itself',
    'alternative: the-columnist',
    'alternative: the-night-shift',
    'S039',
    'the-night-shift\nreviewedBy',
    /names itself/,
  ],
  [
    'a plan that is too short',
    'minutes: 15, does: ',
    'minutes: 14, does: ',
    'S040',
    '- { minutes: 5, does: ',
    /take 44 minutes.*1 minute more/,
  ],
  [
    'a plan that is too long',
    'minutes: 30, does: ',
    'minutes: 42, does: ',
    'S040',
    "- { minutes: 5, does: 'Give the warning. Say",
    /take 102 minutes.*Take 12 minutes away/,
  ],
  [
    'a pointer to a rule that the text does not have',
    'instrument: budapest, rule: preservation-hold, why',
    'instrument: budapest, rule: asset-return, why',
    'S041',
    'asset-return, why',
    /holds no rule “asset-return”/,
  ],
  [
    'a pointer to an article that the file does not have',
    'instrument: budapest, rule: preservation-hold, why',
    "instrument: budapest, article: '29(70)', why",
    'S041',
    "'29(70)'",
    /Did you mean “29\(7\)”/,
  ],
  [
    'a pointer to nothing in particular',
    'instrument: budapest, rule: preservation-hold, why',
    'instrument: budapest, why',
    'S041',
    '{ instrument: budapest, why',
    /neither a rule nor an article/,
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

  test('a case to choose instead that is not there, where the cases are known', async () => {
    const { text } = afterChanges(['alternative: the-columnist', 'alternative: the-columnis']);
    const files = new Map(nightShiftFiles()).set('scenario.yaml', text);
    const open = (cases: readonly string[] | null) =>
      problemsOf(compileInWorld(files, shippedWorld(), NIGHT_SHIFT, cases));
    const [problem] = open(['the-night-shift', 'the-columnist']);
    expect(problem).toMatchObject({ rule: 'S039', message: 'There is no case “the-columnis”.' });
    expect(problem?.fix).toBe('Did you mean “the-columnist”?');
    expect(open(null)).toEqual([]);
  });

  test('the same on a disk, where the cases lie beside one another', async () => {
    const shelf = new Map([
      ['a/scenario.yaml', 'id: one'],
      ['b/scenario.yaml', '# two\nid: "two"\nversion: 1'],
    ]);
    const files = {
      read: async (path: string) => shelf.get(path.replace('cases/', '')) ?? null,
      list: async (folder: string) => (folder === 'cases' ? ['a', 'b', 'world'] : []),
    };
    const own = (text: string) => new Map([['scenario.yaml', text]]);
    expect(await casesBeside(files, own('alternative: two'), ['cases/a', 'cases/world'])).toEqual(['one', 'two']);
    expect(await casesBeside(files, own('id: one'), ['cases/a', 'cases/world'])).toEqual([]);
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
  test('every rule about a scenario is broken by a test above', () => {
    const broken = [...CASES.map(([, , , rule]) => rule), ...DECISIONS.map(([, , rule]) => rule), 'S012'];
    expect([...CASE_RULES, ...PLAN_RULES].map(({ code }) => code).filter((code) => !broken.includes(code))).toEqual([]);
  });
  test('the shipped scenario keeps all of them', () => {
    expect(afterChanges(['version: 1', 'version: 2']).problems).toEqual([]);
  });
});
