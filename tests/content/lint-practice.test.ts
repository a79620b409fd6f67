import { describe, expect, test } from 'vitest';
import { readWorld } from '#content/read-world.ts';
import { changed, placeOf, problemsOf, WORLD, worldFiles } from '#support/shipped.ts';

const TABLE: [what: string, path: string, from: string, to: string, rule: string, at: string, words: RegExp][] = [
  [
    'a duration that spreads beyond sense',
    'practice/formal-request.yaml',
    '{ median: 48, p90: 150 }',
    '{ median: 48, p90: 961 }',
    'S022',
    '961 }',
    /more than 20 times the median/,
  ],
  [
    'a duration below nothing',
    'practice/formal-request.yaml',
    '{ median: 48, p90: 150 }',
    '{ median: -48, p90: 150 }',
    'F006',
    '-48',
    /“median” is -48, but it must be at least 0/,
  ],
  [
    'a duration of a hundred years',
    'practice/formal-request.yaml',
    '{ median: 48, p90: 150 }',
    '{ median: 48, p90: 36500 }',
    'F006',
    '36500',
    /“p90” is 36500, but it must be at most 3650/,
  ],
  [
    'a tier that does not exist',
    'practice/formal-request.yaml',
    '      X: { median: 48, p90: 150 }',
    '      Z: { median: 48, p90: 150 }',
    'F002',
    'Z: { median: 48',
    /The key “Z” is not known here/,
  ],
  [
    'a State of a tier that does not exist',
    'jurisdictions/kestrel.yaml',
    'tier: X',
    'tier: XL',
    'F004',
    'XL',
    /“tier” is “XL”, which is not known here/,
  ],
  [
    'an office that closes before it opens',
    'jurisdictions/kestrel.yaml',
    'closes: "17:00"',
    'closes: "07:00"',
    'F006',
    '"07:00"',
    /close at “07:00”, which is not after they open/,
  ],
  [
    'an hour that does not exist',
    'jurisdictions/kestrel.yaml',
    'opens: "09:00"',
    'opens: "24:30"',
    'F009',
    '"24:30"',
    /“24:30” is not a time of day/,
  ],
  [
    'a holiday that does not exist',
    'jurisdictions/kestrel.yaml',
    '"07-09"',
    '"02-30"',
    'F009',
    '"02-30"',
    /“02-30” is not a day of the year/,
  ],
  [
    'a recess of half a year',
    'jurisdictions/miradel.yaml',
    'to: "09-15"',
    'to: "12-31"',
    'F006',
    '"12-31"',
    /longer than 120 days/,
  ],
  [
    'a preset that changes a stage which no chart has',
    'practice/presets.yaml',
    'request.allocating: 0.5',
    'request.allocation: 0.5',
    'S017',
    'request.allocation',
    /No stage is called “request.allocation”/,
  ],
  [
    'a retention that ends before it begins',
    'practice/retention.yaml',
    'from: 14',
    'from: 41',
    'S022',
    '31',
    /ends before it begins/,
  ],
];

describe('practice or a calendar that makes no sense', () => {
  test.each(TABLE)('%s is named where it stands', (_, path, from, to, rule, at, words) => {
    const files = worldFiles();
    const text = changed(files.get(path) ?? '', from, to);
    const broken = problemsOf(readWorld(files.set(path, text), WORLD)).filter(
      (one) => one.rule === rule && one.file === `${WORLD}/${path}`,
    );
    expect(broken.map(({ line, column }) => `${line}:${column}`)).toContain(placeOf(text, at));
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });
});
