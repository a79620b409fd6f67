import { describe, expect, it, test } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import { compileLaw } from '#content/compile-law.ts';
import { readWorld } from '#content/read-world.ts';
import { must } from '#domain/result.ts';
import { changed, NIGHT_SHIFT, nightShiftFiles, placeOf, problemsOf, WORLD, worldFiles } from '#support/shipped.ts';

/** A file of the world with one thing changed; what a trainer's own file could look like. */
const TABLE: [what: string, path: string, from: string, to: string, rule: string, at: string, words: RegExp][] = [
  [
    'a party to an instrument that nobody knows',
    'jurisdictions/kestrel.yaml',
    'instrument: untoc',
    'instrument: untok',
    'F004',
    'untok',
    /untoc/,
  ],
  [
    'a deposit before the signature',
    'jurisdictions/kestrel.yaml',
    'deposited: 2006-09-29',
    'deposited: 2000-09-29',
    'S025',
    '2000-09-29',
    /before the signature/,
  ],
  [
    'a signature before the adoption',
    'jurisdictions/kestrel.yaml',
    'signed: 2001-11-23',
    'signed: 1999-11-23',
    'S025',
    '1999-11-23',
    /was adopted on 2001-11-23/,
  ],
  [
    'a membership in what two States conclude',
    'jurisdictions/kestrel.yaml',
    'instrument: untoc',
    'instrument: bilateral',
    'S025',
    'bilateral',
    /Write a file under world\/treaties/,
  ],
  [
    'a declaration that the instrument does not know',
    'jurisdictions/esterand.yaml',
    'key: preservation-dual-criminality',
    'key: preservation-dual-criminalty',
    'S026',
    'preservation-dual-criminalty',
    /Did you mean “preservation-dual-criminality”/,
  ],
  [
    'an article that defines no offence',
    'offences/online-fraud.yaml',
    'budapest 8',
    'budapest 88',
    'S027',
    'budapest 88',
    /defines no offence in Article 88/,
  ],
  [
    'a clock whose article no rule tells',
    'instruments/uncc.yaml',
    "id: preservation-hold\n    article: '42(8)'",
    "id: preservation-hold\n    article: '77(8)'",
    'S027',
    "'77(8)'",
    /nobody could look it up/,
  ],
  [
    'a clock without a unit',
    'instruments/uncc.yaml',
    'duration: P60D',
    'duration: 60',
    'F008',
    '60\n',
    /60 has no unit\. Write P60D/,
  ],
  [
    'a procedure of a treaty without an article',
    'instruments/uncc.yaml',
    "- kind: preservation\n    article: '42'",
    '- kind: preservation\n    article: null',
    'S027',
    'null\n    data',
    /needs the article that offers it/,
  ],
  [
    'a cycle of displacement',
    'instruments/ecma.yaml',
    'yieldsTo: []',
    'yieldsTo: [uncc]',
    'S028',
    '[uncc]',
    /ecma → uncc → ecma/,
  ],
  [
    'a ground for a procedure that is not offered',
    'instruments/bilateral.yaml',
    'appliesTo: [request]',
    'appliesTo: [preservation]',
    'S029',
    'preservation]',
    /offers no procedure “preservation”/,
  ],
  [
    'a hub without a capacity of its own to ask',
    'jurisdictions/kestrel.yaml',
    'askingTier: H\n',
    '',
    'S035',
    'X\nutcOffset',
    /Add “askingTier:”/,
  ],
  [
    'a State that does not exist',
    'treaties/aldermark-kestrel.yaml',
    'between: [aldermark, kestrel]',
    'between: [aldermark, kestral]',
    'S030',
    'kestral]',
    /Did you mean “kestrel”/,
  ],
  [
    'a treaty in force before it was signed',
    'treaties/aldermark-kestrel.yaml',
    'inForce: 1998-03-01',
    'inForce: 1995-03-01',
    'S030',
    '1995-03-01',
    /before it is signed/,
  ],
  [
    'a penalty for an offence that does not exist',
    'jurisdictions/kestrel.yaml',
    'online-fraud: 5',
    'online-frauds: 5',
    'S030',
    '5\n  computer-forgery',
    /Did you mean “online-fraud”/,
  ],
];

describe('a custom instrument, State, treaty or offence that does not hold together', () => {
  it.each(TABLE)('%s', (_what, path, from, to, rule, at, words) => {
    const files = worldFiles();
    const text = changed(must(files.get(path), `no file ${path}`), from, to);
    const read = readWorld(files.set(path, text), WORLD);
    // Nothing loads half.
    expect(read.ok).toBe(false);
    const broken = problemsOf(read).filter((one) => one.rule === rule && one.file === `${WORLD}/${path}`);
    expect(broken.map(({ line, column }) => `${line}:${column}`)).toContain(placeOf(text, at));
    expect(broken.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
  });
});

describe('a case in its world', () => {
  const world = must(
    ((read) => (read.ok ? read.value : null))(readWorld(worldFiles(), WORLD)),
    'the shipped world has problems',
  );
  const check = (from: string, to: string) => {
    const files = nightShiftFiles();
    files.set('scenario.yaml', changed(files.get('scenario.yaml') ?? '', from, to));
    return compileInWorld(files, world, NIGHT_SHIFT);
  };

  test('technical assistance raises the tier of one side after the time that the programme takes', () => {
    const [programme] = [...world.support.values()].flatMap(({ value }) => value.programmes);
    const { id, raises } = must(
      [...world.support.values()]
        .flatMap(({ value }) => value.programmes)
        .find(({ raises: { from } }) => from === 'M') ?? programme,
      'no programme',
    );
    const compiled = check(
      '\npeople:',
      `\nassistance:\n  - { programme: ${id}, side: requesting, from: P10D }\n\npeople:`,
    );
    expect(problemsOf(compiled)).toEqual([]);
    expect(compiled.ok && compiled.value.plan.assistance).toMatchObject([{ side: 'requesting', tier: raises.to }]);
  });

  test('a programme for another tier is refused', () => {
    const [other] = [...world.support.values()]
      .flatMap(({ value }) => value.programmes)
      .filter(({ raises: { from } }) => from !== 'M');
    const { id } = must(other, 'no programme for another tier');
    const compiled = check(
      '\npeople:',
      `\nassistance:\n  - { programme: ${id}, side: requesting, from: P10D }\n\npeople:`,
    );
    expect(problemsOf(compiled).map(({ rule, message }) => `${rule} ${message}`)).toMatchObject([
      expect.stringMatching(/^S031 .*this one has tier M/),
    ]);
  });

  test('the law register holds every file of the world, instruments by adoption', () => {
    const law = compileLaw(world);
    expect(law.instruments).toHaveLength(world.instruments.size);
    const dates = law.instruments.map(({ adopted }) => adopted ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(law.jurisdictions.length).toBeGreaterThanOrEqual(10);
    expect(law.providers.length).toBeGreaterThanOrEqual(8);
  });
});
