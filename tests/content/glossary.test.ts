import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_PARTS, keptEntries, LONGEST, MOST_ENTRIES } from '#content/glossary/entry.ts';
import { GLOSSARY_CAP, readGlossary } from '#content/glossary/read-glossary.ts';
import { count } from '#support/counts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readGlossary(bytes(text), 'words.csv');

/** `line: rule` of each problem. */
function faults(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ line, rule }) => `${line}: ${rule}`);
}

describe('a glossary in CSV', () => {
  it.each([
    ['commas', 'term,local term,note\nhold,le gel,"two, words"\n'],
    ['semicolons', 'term;local term;note\r\nhold;le gel;two, words\r\n'],
    ['another order, and names written otherwise', 'Note,LOCAL_TERM, Term \n"two, words",le gel,hold'],
    ['a byte order mark', '\ufeffterm,local term,note\nhold,le gel,"two, words"'],
    ['old line ends and empty lines', 'term;local term;note\r\r\r;;\rhold;le gel;two, words\r'],
    ['a line break within a cell', 'term,local term,note\nhold,le gel,"two,\nwords"'],
    ['a column that nobody reads', 'page,term,local term,note\n7,hold,le gel,"two, words"'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: [{ term: 'hold', local: 'le gel', note: 'two, words' }] });
  });

  it('may have no notes', () => {
    expect(read('local term,term\nle gel,hold')).toEqual({
      ok: true,
      value: [{ term: 'hold', local: 'le gel', note: '' }],
    });
  });

  it('is text and never markup', () => {
    const read1 = read('term,local term\nhold,<b>x</b>');
    expect(read1).toEqual({ ok: true, value: [{ term: 'hold', local: '<b>x</b>', note: '' }] });
  });

  it.each([
    ['nothing', '', ['1: G04']],
    ['only a heading', 'term,local term\n\n', ['1: G07']],
    ['no column of terms', 'word,local term\nhold,x', ['1: G05']],
    ['no known column', 'a\nb', ['1: G05', '1: G05']],
    ['a column twice', 'term,term,local term\na,b,c', ['1: G06']],
    ['no term', 'term,local term\nhold,x\n,y', ['3: G-empty']],
    ['no local term', 'term,local term\nhold,', ['2: G-empty']],
    ['a long term', `term,local term\na,b\n${'x'.repeat(LONGEST.term + 1)},y`, ['3: G-too-long']],
    ['a long note', `term,local term,note\na,b,${'x'.repeat(LONGEST.note + 1)}`, ['2: G-too-long']],
    ['a term twice', 'term,local term\nhold,x\nask,y\nHold,z', ['4: G08']],
    ['a control character', 'term,local term\nhold,x\u0007', ['2: G-hidden']],
    ['a turned direction', 'term,local term\nhold,x\u202ey', ['2: G-hidden']],
    ['a quotation mark left open', 'term,local term\nhold,"x\nask,y', ['2: G-MissingQuotes']],
    ['the line after a cell of two lines', 'term,local term\n"ho\nld",x\n,y', ['4: G-empty']],
    ['too many lines', `term,local term\n${'\n'.repeat(MOST_ENTRIES + 2)}`, ['1: G03']],
    ['too much', `term,local term\nhold,${'x'.repeat(GLOSSARY_CAP)}`, ['1: G01']],
  ])('with %s is refused, with the line', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('that is no UTF-8 is refused: Latin letters, and the two bytes a letter of a spreadsheet', () => {
    const latin = Uint8Array.from([...'term,local term\nhold,g\u00e9l'].map((one) => one.charCodeAt(0)));
    const wide = Uint8Array.from([0xff, 0xfe, ...[...'term'].flatMap((one) => [one.charCodeAt(0), 0])]);
    for (const file of [latin, wide]) {
      const result = readGlossary(file, 'words.csv');
      expect(result).toMatchObject({ ok: false, problems: [{ rule: 'G02', line: 1 }] });
    }
  });

  it('has room for a thousand rows', () => {
    const rows = Array.from({ length: MOST_ENTRIES }, (_, index) => `t${index},x`);
    const result = read(`term,local term\r\n${rows.join('\r\n')}\r\n`);
    expect(result.ok && result.value.length).toBe(MOST_ENTRIES);
  });

  it('says of every fault what is wrong and what to do', () => {
    const result = read('term,local term\n,y\nhold,\nhold,x\u0000');
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.length).toBeGreaterThan(2);
    for (const { message, fix, file } of result.problems) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
      expect(file).toBe('words.csv');
    }
  });
});

describe('any file at all', () => {
  it('as bytes never throws, and gives rows that can be kept or problems with a line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        const result = readGlossary(file, 'x.csv');
        if (result.ok) expect(keptEntries(result.value)).toEqual(result.value);
        else for (const { line } of result.problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: count(2_000) },
    );
  });

  it('as text after a good heading never throws, and keeps nothing that could not be kept again', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      'a',
      'é',
      '\u202e',
      '\u0000',
      ' ',
      'hold',
      '=1+1',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, semicolon) => {
        const result = read(`term${semicolon ? ';' : ','}local term\n${pieces.join('')}`);
        if (result.ok) expect(keptEntries(JSON.parse(JSON.stringify(result.value)))).toEqual(result.value);
        else for (const { line } of result.problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: count(5_000) },
    );
  });
});

describe('what comes back from the computer', () => {
  const good = { term: 'hold', local: 'gel', note: '' };
  it('is read when it is what was kept', () => {
    expect(keptEntries([good])).toEqual([good]);
  });

  it.each([
    [null],
    [[]],
    [{}],
    [[null]],
    [[{ ...good, note: 7 }]],
    [[{ ...good, local: '' }]],
    [[{ ...good, term: 'x\u202e' }]],
    [Array.from({ length: MOST_ENTRIES + 1 }, () => good)],
  ])('and is something else counts as nothing: %#', (value) => {
    expect(keptEntries(value)).toBeNull();
  });

  it('knows the same parts as the file', () => {
    expect(GLOSSARY_PARTS).toEqual(['term', 'local', 'note']);
  });
});
