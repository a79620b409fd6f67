import { describe, expect, test } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import {
  afterChanges,
  changed,
  NIGHT_SHIFT,
  nightShiftFiles,
  placeOf,
  places,
  problemsOf,
  shippedWorld,
} from '#support/shipped.ts';

/** What is changed in the shipped scenario, the rule broken, where (the text at the place), and words of message or fix. */
type Row = [what: string, from: string, to: string, rule: string, at: string, words: RegExp];

const TABLE: Row[] = [
  [
    'a missing key: at the group it belongs to',
    'title: The night shift\n',
    '',
    'F001',
    'id: the-night-shift',
    /“title” is missing/,
  ],
  [
    'a missing key of an entry',
    '    role: Investigator, ',
    '    x-role: Investigator, ',
    'F001',
    'id: investigator',
    /“role” is missing/,
  ],
  ['an unknown key that is near a known one', 'audience:', 'audiense:', 'F002', 'audiense:', /Did you mean “audience”/],
  ['an unknown key', 'audience:', 'colour: red\naudience:', 'F002', 'colour:', /write “x-” before it/],
  ['a number as a text', 'minutes: 60', 'minutes: "60"', 'F003', '"60"', /must be a number, but it is the text “60”/],
  [
    'a text as a list',
    'title: The night shift',
    'title: [The night shift]',
    'F003',
    '[The night',
    /must be a text, but it is a list/,
  ],
  [
    'a list as a word',
    'instruments: [comity',
    'instruments: none\nx-a: [comity',
    'F003',
    'none',
    /must be a list, but it is the text/,
  ],
  ['a group as a word', 'offence:\n', 'offence: theft\nx-offence:\n', 'F003', 'theft', /must be a group of keys/],
  ['nothing where something must be', 'version: 1\n', 'version:\n', 'F003', '\ntitle', /“version” is empty/],
  ['a word for true or false', 'lifeAtRisk: false', 'lifeAtRisk: maybe', 'F003', 'maybe', /true or false/],
  ['a fraction', 'minutes: 60', 'minutes: 60.5', 'F003', '60.5', /whole number/],
  [
    'a word that is not in the list',
    'category: traffic\n',
    'category: trafic\n',
    'F004',
    'trafic\n',
    /Did you mean “traffic”/,
  ],
  [
    'an unknown instrument',
    'instruments: [comity, ',
    'instruments: [budapst, ',
    'F004',
    'budapst',
    /Did you mean “budapest”/,
  ],
  ['a wrong kind of weight', 'weighs: [urgency]', 'weighs: [urgent]', 'F004', 'urgent]', /urgency/],
  ['when something is known', 'known: police', 'known: eventually', 'F004', 'eventually', /start, police, a duration/],
  [
    'a text that is too long',
    'title: The night shift',
    `title: ${'long '.repeat(40)}`,
    'F005',
    'long long',
    /at most 80/,
  ],
  ['a name on two lines', 'name: Ila Moren', 'name: "Ila\\nMoren"', 'F005', '"Ila', /more than one line/],
  [
    'an endless number',
    'maxPenaltyYears: 8',
    'maxPenaltyYears: .inf',
    'F006',
    '.inf',
    /not a number that can be counted/,
  ],
  ['a huge number', 'minutes: 60', 'minutes: 1e300', 'F006', '1e300', /at most 600/],
  ['a negative number', 'version: 1', 'version: -1', 'F006', '-1', /at least 1/],
  ['HTML', 'title: The night shift', 'title: The <b>night</b> shift', 'F007', 'The <b>', /HTML/],
  [
    'a script in a fact',
    'text: For the purposes of law',
    'text: For <script>alert(1)</script>',
    'F007',
    'For <script',
    /HTML/,
  ],
  ['a closing tag', 'text: For the purposes of law enforcement.', 'text: "</div> purposes"', 'F007', '"</div>', /HTML/],
  [
    'a link that runs a program',
    'text: For the purposes of law enforcement.',
    'text: "[law](javascript:alert(1))"',
    'F013',
    '"[law]',
    /https/,
  ],
  [
    'a picture',
    'text: For the purposes of law enforcement.',
    'text: "![law](https://example.org/x.png)"',
    'F013',
    '"![law]',
    /Pictures/,
  ],
  [
    'a control character through an escape',
    'name: Ila Moren',
    'name: "Ila\\u0000Moren"',
    'F013',
    '"Ila',
    /control character/,
  ],
  ['letters turned round', 'name: Ila Moren', 'name: "Ila\\u202EneroM"', 'F013', '"Ila', /turns the order of letters/],
  ['a negative duration', 'age: P9D', 'age: -P9D', 'F008', '-P9D', /cannot be negative/],
  ['a negative part of a duration', 'age: P9D', 'age: P-9D', 'F008', 'P-9D', /cannot be negative/],
  ['no duration', 'age: P9D', 'age: nine days', 'F008', 'nine days\n', /P30D for thirty days/],
  ['a duration of centuries', 'age: P9D', 'age: P999Y', 'F008', 'P999Y', /hundred years/],
  ['a negative moment', 'known: P3D', 'known: -P3D', 'F008', '-P3D', /cannot be negative/],
  [
    'a day that the calendar does not have',
    'asAt: 2027-03-01',
    'asAt: 2027-02-29',
    'F009',
    '2027-02-29',
    /is not a date/,
  ],
  [
    'a time without a zone',
    'opensAt: 2027-03-08T07:00Z',
    'opensAt: 2027-03-08T07:00',
    'F009',
    '2027-03-08T07:00\n',
    /letter Z/,
  ],
  [
    'an hour that the day does not have',
    'known: P3D',
    'known: 2027-03-11T25:00Z',
    'F009',
    '2027-03-11T25',
    /date and time/,
  ],
  [
    'an id with spaces',
    'id: the-night-shift',
    'id: The Night Shift',
    'F010',
    'The Night Shift\n',
    /lower-case letters/,
  ],
  [
    'a language that is no tag',
    'languages: [x-alder,',
    'languages: [x-aldermarkish,',
    'F010',
    'x-aldermarkish',
    /language tag/,
  ],
  ['an offence that names no convention', 'budapest 4', 'four', 'F010', 'four,', /such as budapest 5/],
  [
    'a list that is too long',
    'languages: [x-alder,',
    `languages: [${'en, '.repeat(12)}x-alder,`,
    'F011',
    '[en, en',
    /at most 10/,
  ],
  [
    'a list that is empty',
    'instruments: [comity, interpol, budapest, uncc, bilateral]',
    'instruments: []',
    'F011',
    '[]\nbilateralInForce',
    /at least 1/,
  ],
];

describe('a scenario of the wrong form', () => {
  test.each(TABLE)('%s', (_, from, to, rule, at, words) => {
    const { text, problems } = afterChanges([from, to]);
    expect(places(problems)).toContain(`${rule} ${placeOf(text, at)}`);
    const [problem] = problems.filter((one) => one.rule === rule);
    expect(`${problem?.message} ${problem?.fix}`).toMatch(words);
    expect(problem?.file).toBe(`${NIGHT_SHIFT}/scenario.yaml`);
    for (const { message, fix } of problems) {
      expect(message).toMatch(/[.?]$/);
      expect(fix).toMatch(/[.?]$/);
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|\[object|Invalid input|expected (string|number)|Zod/);
    }
  });

  test('keys that begin with x- are allowed at every depth and change nothing', () => {
    const files = nightShiftFiles();
    const plain = compileInWorld(files, shippedWorld(), NIGHT_SHIFT);
    const text = changed(files.get('scenario.yaml') ?? '', 'version: 1', 'version: 1\nx-note: {my: [own, words]}');
    files.set('scenario.yaml', changed(text, 'name: Ila Moren', 'name: Ila Moren\n    x-played-by: table 4'));
    expect(compileInWorld(files, shippedWorld(), NIGHT_SHIFT)).toEqual(plain);
  });

  test('a scenario that is no group of keys', () => {
    const files = nightShiftFiles().set('scenario.yaml', '- just\n- a list');
    expect(places(problemsOf(compileInWorld(files, shippedWorld(), NIGHT_SHIFT)))).toEqual(['F003 1:1']);
  });
});
