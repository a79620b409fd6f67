import { describe, expect, test } from 'vitest';
import { WORLD_RULES } from '#content/lint/index.ts';
import { readWorld } from '#content/read-world.ts';
import { changed, placeOf, places, problemsOf, WORLD, worldFiles } from '#support/shipped.ts';

const TABLE: [what: string, path: string, from: string, to: string, rule: string, at: string, words: RegExp][] = [
  [
    'a fitted figure that says nothing',
    'practice/outcomes.yaml',
    'measures: Share of drafted',
    'measures: null # Share',
    'S013',
    'null # Share',
    /does not say what it measures/,
  ],
  [
    'a figure that nobody wrote down',
    'practice/limits.yaml',
    'figure: habit',
    'figure: habits',
    'S013',
    'habits',
    /Did you mean “habit”/,
  ],
  [
    'a source that is left blank',
    'providers/lanternmail.yaml',
    'source: Invented for the exercise; messages',
    'source: "" # Invented',
    'F001',
    '"" # Inv',
    /text is empty/,
  ],
  [
    'a stage that is missing',
    'practice/police-and-emergency.yaml',
    '  police.sending:',
    '  police.posting:',
    'S017',
    'police.posting',
    /No chart has a stage called “police.posting”/,
  ],
  [
    'a stage without a tier',
    'practice/formal-request.yaml',
    '      X: { median: 48, p90: 150 }\n',
    '',
    'S017',
    'H: { median: 7, p90: 22 }',
    /no duration for tier X/,
  ],
  [
    'a stage of the wrong side',
    'practice/formal-request.yaml',
    'side: requesting',
    'side: requested',
    'S017',
    'requested',
    /Write “side: requesting”/,
  ],
  [
    'a percentile below the median',
    'practice/formal-request.yaml',
    '{ median: 48, p90: 150 }',
    '{ median: 48, p90: 47 }',
    'S022',
    '47 }',
    /below the median/,
  ],
  [
    'a mix that is not a whole',
    'practice/instruments.yaml',
    'post: 0.6',
    'post: 0.5',
    'S022',
    '{ electronic: 0.3, post: 0.5',
    /make 0.9 together/,
  ],
  [
    'a provider at home nowhere',
    'providers/lanternmail.yaml',
    'jurisdiction: kestrel',
    'jurisdiction: kestral',
    'S023',
    'kestral',
    /Did you mean “kestrel”/,
  ],
  ['a file with another name', 'jurisdictions/kestrel.yaml', 'id: kestrel', 'id: merlin', 'C003', 'merlin', /kestrel/],
  [
    'an article without words',
    'instruments/uncc.yaml',
    'checked: recalled',
    'checked: sure',
    'F004',
    'sure',
    /text, secondary, recalled or unsure/,
  ],
  [
    'a clock that is missing',
    'instruments/uncc.yaml',
    'id: preservation-hold',
    'id: domestic-order',
    'S024',
    'preservation\n    article',
    /“preservation-hold” is missing/,
  ],
];

describe('a world that does not hold together', () => {
  const world = (path: string, from: string, to: string) => {
    const files = worldFiles();
    const text = changed(files.get(path) ?? '', from, to);
    return { text, problems: problemsOf(readWorld(files.set(path, text), WORLD)) };
  };
  test.each(TABLE)('%s', (_, path, from, to, rule, at, words) => {
    const { text, problems } = world(path, from, to);
    const file = `${WORLD}/${path}`;
    const broken = problems.filter((one) => one.rule === rule && one.file === file);
    const place = placeOf(text, at);
    expect(broken.map(({ line, column }) => `${line}:${column}`)).toContain(place);
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });

  test('a publication without a year', () => {
    const { text, problems } = world(
      'practice/formal-request.yaml',
      'confidence: fitted\n    source: >-\n      Fitted by this project so that the sums meet what',
      'confidence: published\n    source: >-\n      Fitted by this project so that the sums meet what',
    );
    const rogatory = text.slice(text.indexOf('  rogatory:'));
    const year = text.indexOf('  rogatory:') + rogatory.indexOf('year: null') + 'year: '.length;
    const line = text.slice(0, year).split('\n').length;
    expect(places(problems)).toEqual([`S013 ${line}:11`]);
    expect(problems[0]?.message).toMatch(/has no year/);
  });

  test('an instrument without practice, said where the instrument is', () => {
    const { problems } = world('practice/instruments.yaml', '  comity:', '  kindness:');
    expect(problems).toMatchObject([{ rule: 'S024', file: `${WORLD}/instruments/comity.yaml` }]);
    expect(problems[0]?.message).toBe('The practice model has no entry for “comity”.');
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

test('every rule about the world is broken by a test above, or by one of lint-law.test.ts', () => {
  const broken = [...TABLE.map(([, , , , rule]) => rule), 'S025', 'S026', 'S027', 'S028', 'S029', 'S030', 'S035'];
  expect(WORLD_RULES.map(({ code }) => code).filter((code) => !broken.includes(code))).toEqual([]);
});
