import { describe, expect, test } from 'vitest';
import { LINT_RULES } from '#content/lint/index.ts';
import { readWorld } from '#content/read-world.ts';
import { afterChange, changed, placeOf, places, problemsOf, shippedWorld, WORLD, worldFiles } from '#support/shipped.ts';

/** What is changed in the shipped scenario, the rule broken, the text at the place, words of message or fix. */
type Row = [what: string, from: string, to: string, rule: string, at: string, words: RegExp];

const CASES: Row[] = [
  ['an unknown State', 'requested: kestrel', 'requested: kestrl', 'S001', 'kestrl', /Did you mean “kestrel”/],
  ['one State twice', 'requested: kestrel', 'requested: aldermark', 'S001', 'aldermark\nprovider', /are the same/],
  ['an unknown provider', '\nprovider: lanternmail', '\nprovider: lanternmall', 'S002', 'lanternmall', /Did you mean “lanternmail”/],
  ['an item elsewhere', 'traffic\n    provider: lanternmail', 'traffic\n    provider: owlpost', 'S002', 'owlpost', /not the provider/],
  ['an instrument without a file', 'instruments: [comity', 'instruments: [harare, comity', 'S003', 'harare', /has no file/],
  ['a supposition about another', 'supposes:\n  - instrument: uncc', 'supposes:\n  - instrument: malabo', 'S003', 'malabo', /does not offer/],
  ['a link to no item', "'link:mailbox'", "'link:mailbx'", 'S004', "'link:mailbx'", /Did you mean “mailbox”/],
  ['an identifier of no item', 'item: sign-in-logs\n    complete: false', 'item: logs\n    complete: false', 'S004', 'logs\n    complete', /No item is called “logs”/],
  ['a fact that a draft invents', 'facts: [attack, demand, press-report', 'facts: [attak, demand, press-report', 'S005', 'attak', /Did you mean “attack”/],
  ['a period that a draft invents', 'period: since-opened', 'period: ever', 'S005', 'ever\n', /no period “ever”/],
  ['an id twice', 'id: rumour', 'id: press-report', 'S006', 'press-report\n    text: >-\n      Two', /in “facts” already/],
  ['known before the case opens', 'known: P3D', 'known: 2027-03-07T10:00Z', 'S007', '2027-03-07T10:00Z', /before the case opens/],
  ['an end before the beginning', 'horizon: P5Y', 'horizon: 2027-03-01T00:00Z', 'S007', '2027-03-01T00:00Z', /before the case opens/],
  ['decisions in the wrong order', 'at: P10D', 'at: PT30M', 'S008', 'PT30M', /earlier than the one before/],
  ['a decision of another role', 'type: decide.enquire', 'type: decide.enquire\n      role: facilitator', 'S008', 'facilitator\n', /role: prosecutor/],
  ['data that are gone already', 'age: P9D', 'age: P31D', 'S009', 'P31D', /deletes this after P30D/],
  ['an item that no fact supports', "'link:sign-in-logs'", 'urgency', 'S010', 'x', /./],
  ['an item that nothing finds', 'item: mailbox\n', 'item: sign-in-logs\n', 'S010', 'mailbox\n    title', /No identifier belongs/],
  ['an identifier that nothing completes', 'complete: true\n    known: P3D', 'complete: false\n    known: P3D', 'S011', 'false\n    known: start', /nothing ever completes it/],
  ['an end that comes too soon', 'horizon: P5Y', 'horizon: P2Y', 'S014', 'P2Y', /P1275D or more/],
  ['a provider that holds nothing', '\nprovider: lanternmail', '\nprovider: owlpost', 'S015', 'owlpost', /No item lies with/],
  ['law that is not in force yet', 'supposes:\n  - instrument: uncc', 'supposes:\n  - instrument: comity', 'S016', 'uncc, bilateral', /not entered into force/],
  ['law that comes too late', 'asAt: 2027-03-01', 'asAt: 2001-01-01', 'S016', 'budapest, uncc', /only on 2004-07-01/],
  ['no common language', 'languages: [x-alder, x-kestrel, en]', 'languages: [x-alder]', 'S018', '[x-alder]', /Kestrel accepts none/],
  ['law read after the opening', 'asAt: 2027-03-01', 'asAt: 2027-03-09', 'S019', '2027-03-09', /after the case opens/],
  ['no open route', 'instruments: [comity, interpol, budapest, uncc, bilateral]', 'instruments: [interpol, uncc]', 'S016', 'x', /./],
  ['a legal basis that does not exist', 'basis: uncc-alone', 'basis: unc-alone', 'S021', 'unc-alone', /Did you mean “uncc-alone”/],
  ['a legal basis of another procedure', 'basis: uncc-alone', 'basis: preservation-uncc', 'S021', 'preservation-uncc', /no legal basis for this request/],
].filter(([, , , , at]) => at !== 'x') as Row[];

describe('a scenario that no one would want to play', () => {
  test.each(CASES)('%s', (_, from, to, rule, at, words) => {
    const { text, problems } = afterChange(from, to);
    expect(places(problems)).toContain(`${rule} ${placeOf(text, at)}`);
    const broken = problems.filter((one) => one.rule === rule);
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });

  test('an item that no fact supports', () => {
    const { text, problems } = afterChange('id: mailbox', 'id: postbox');
    expect(places(problems)).toContain(`S010 ${placeOf(text, 'postbox')}`);
    expect(problems.some(({ message }) => message === 'No fact links “postbox” to the offence.')).toBe(true);
  });

  test('no open route', () => {
    const alone = 'instruments: [interpol]\nx-before: [comity, interpol, budapest, uncc, bilateral]';
    const { problems } = afterChange('instruments: [comity, interpol, budapest, uncc, bilateral]', alone);
    // The supposition is then about nothing, so it is taken out as well.
    expect(problems.map(({ rule }) => rule)).toContain('S003');
    const { text, problems: left } = afterChange(
      /supposes:[\s\S]*?opensAt/.exec(afterChange('x', 'x').text)?.[0] ?? '',
      'supposes: []\nopensAt',
    );
    expect(left.map(({ rule }) => rule)).toEqual(['S016']);
    expect(text).toContain('supposes: []');
  });
});

describe('a world that does not hold together', () => {
  const world = (path: string, from: string, to: string) => {
    const files = worldFiles();
    const text = changed(files.get(path) ?? '', from, to);
    return { text, problems: problemsOf(readWorld(files.set(path, text), WORLD)) };
  };
  const table: [what: string, path: string, from: string, to: string, rule: string, at: string, words: RegExp][] = [
    ['a fitted figure that says nothing', 'practice/outcomes.yaml', 'measures: Share of drafted', 'measures: null # Share', 'S013', 'null # Share', /does not say what it measures/],
    ['a publication without a year', 'practice/police-and-emergency.yaml', 'confidence: fitted', 'confidence: published', 'S013', 'x', /./],
    ['a figure that nobody wrote down', 'practice/limits.yaml', 'figure: habit', 'figure: habits', 'S013', 'habits', /Did you mean “habit”/],
    ['a source that is left blank', 'providers/lanternmail.yaml', 'source: Invented for the exercise; messages', 'source: "" # Invented', 'F001', '"" # Inv', /text is empty/],
    ['a stage that is missing', 'practice/police-and-emergency.yaml', '  police.sending:', '  police.posting:', 'S017', 'police.posting', /./],
    ['a stage without a tier', 'practice/formal-request.yaml', '      X: { median: 48, p90: 150 }\n', '', 'S017', '      H: { median: 7, p90: 22 }', /no duration for tier X/],
    ['a stage of the wrong side', 'practice/formal-request.yaml', 'side: requesting', 'side: requested', 'S017', 'requested', /Write “side: requesting”/],
    ['a percentile below the median', 'practice/formal-request.yaml', '{ median: 48, p90: 150 }', '{ median: 48, p90: 15 }', 'S022', '15 }', /below the median/],
    ['a mix that is not a whole', 'practice/instruments.yaml', 'post: 0.6', 'post: 0.5', 'S022', '{ electronic: 0.3, post: 0.5', /make 0.9 together/],
    ['a provider at home nowhere', 'providers/lanternmail.yaml', 'jurisdiction: kestrel', 'jurisdiction: kestral', 'S023', 'kestral', /Did you mean “kestrel”/],
    ['a file with another name', 'jurisdictions/kestrel.yaml', 'id: kestrel', 'id: merlin', 'C003', 'merlin', /kestrel/],
    ['an article without words', 'instruments/uncc.yaml', 'checked: recalled', 'checked: sure', 'F004', 'sure', /text, secondary, recalled or unsure/],
  ];
  test.each(table.filter(([, , , , , at]) => at !== 'x'))('%s', (_, path, from, to, rule, at, words) => {
    const { text, problems } = world(path, from, to);
    const file = `${WORLD}/${path}`;
    const broken = problems.filter((one) => one.rule === rule && one.file === file);
    const place = placeOf(text, at.trimStart());
    expect(broken.map(({ line, column }) => `${line}:${column}`)).toContain(place);
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });

  test('a publication without a year', () => {
    const { text, problems } = world('practice/formal-request.yaml', 'confidence: fitted\n    source: >-\n      Fitted by this project so that the sums meet what', 'confidence: published\n    source: >-\n      Fitted by this project so that the sums meet what');
    const rogatory = text.slice(text.indexOf('  rogatory:'));
    const year = text.indexOf('  rogatory:') + rogatory.indexOf('year: null') + 'year: '.length;
    const line = text.slice(0, year).split('\n').length;
    expect(places(problems)).toEqual([`S013 ${line}:11`]);
    expect(problems[0]?.message).toMatch(/has no year/);
  });

  test('a part that is missing and one that is there twice', () => {
    const files = worldFiles();
    files.delete('practice/limits.yaml');
    files.set('practice/zz.yaml', files.get('practice/police-and-emergency.yaml') ?? '');
    const messages = problemsOf(readWorld(files, WORLD)).map(({ message }) => message);
    expect(messages).toContain('The practice model has nothing for “silence-lapse”.');
    expect(messages).toContain('“police.sending” is in scenarios/world/practice/police-and-emergency.yaml already.');
  });
});

describe('the catalogue', () => {
  test('every rule has its own code and says what holds', () => {
    const codes = LINT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(codes);
    for (const { title } of LINT_RULES) expect(title).toMatch(/^[A-Z].*\.$/);
  });
  test('every rule is broken by a test above', () => {
    const broken = new Set([...CASES.map(([, , , rule]) => rule), 'S010', 'S012', 'S013', 'S017', 'S022', 'S023']);
    expect(LINT_RULES.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
  });
  test('the shipped world and scenario keep all of them', () => {
    expect(shippedWorld().practice.length).toBeGreaterThan(3);
    expect(afterChange('version: 1', 'version: 1').problems).toEqual([]);
  });
});
