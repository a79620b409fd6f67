import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from '#app/law/find-terms.ts';
import { wordsOf } from '#app/law/glossary-match.ts';
import { type TermText, terms } from '#app/law/terms.en.ts';
import { en } from '#app/training/messages.en.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { count } from '#support/counts.ts';
import { textOf } from '#support/source-files.ts';

const all = Object.entries(terms) as readonly (readonly [string, TermText])[];
const stages = Object.values(chartTables()).flatMap((table) => JSON.stringify(table));
/** What the training room says: its own words, those of findings and grounds, and the labels of stages. */
const texts = [...Object.values(en), JSON.stringify(DEFECTS), JSON.stringify(GROUNDS), ...stages];

describe('technical words', () => {
  it.each(all)('%s is used in the room, under its first name or another', (_, { forms }) => {
    const find = finder([{ key: 'it', forms }]);
    expect(texts.some((text) => find(text).some(({ key }) => key === 'it'))).toBe(true);
  });

  it.each(all)('%s is explained in sentences of at most twenty words', (_, { says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/);
    for (const sentence of says.split(/(?<=\.) /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });

  it.each(all)('%s is in the glossary of the documents, and each of its forms is its own', (id, { forms }) => {
    expect(textOf('docs/glossary.md')).toContain(`\`${id}\``);
    for (const form of forms) {
      const same = (one: string) => one.toLowerCase() === form.toLowerCase();
      expect(all.filter((one) => one[1].forms.some(same)).map(([name]) => name)).toEqual([id]);
    }
  });
});

describe('finding words in a text', () => {
  const find = finder([
    { key: 'hold', forms: ['hold', 'the hold'] },
    { key: 'nat', forms: ['carrier-grade nat'] },
    { key: 'own', forms: ['a.c (x)'] },
  ]);
  const found = (text: string) => find(text).flatMap(({ text: word, key }) => (key === null ? [] : [word]));

  it.each([
    ['The hold ends; the hold is one.', ['The hold']],
    ['Whoever holds it, a threshold, on-hold', []],
    ['(carrier-grade NAT, one address)', ['carrier-grade NAT']],
    ['a.c (x) and abc (x)', ['a.c (x)']],
    ['', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('never changes the text, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.string(), fc.string(), (forms, one, other) => {
        const text = `${one} ${forms[0] ?? ''} ${other}`;
        const pieces = finder([{ key: 1, forms }])(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter(({ key }) => key !== null).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: count(2_000) },
    );
  });
});

describe('a trainer’s glossary beside our words', () => {
  const entry = (term: string) => ({ term, local: `local ${term}`, note: '' });

  it('is matched by any form of a word, in any case of letters, and the rest are words of its own', () => {
    const [hold, magistrate] = [entry('The Hold'), entry('Magistrate')];
    const { all: words, sought } = wordsOf([hold, magistrate]);
    expect(words.find(({ name }) => name === 'hold')?.entry).toBe(hold);
    expect(words.at(-1)).toEqual({ name: 'Magistrate', says: null, entry: magistrate });
    expect(words).toHaveLength(all.length + 1);
    const pieces = finder(sought)('The magistrate extends the hold.');
    expect(pieces.map(({ text, key }) => [text, key?.name ?? null])).toEqual([
      ['The ', null],
      ['magistrate', 'Magistrate'],
      [' extends ', null],
      ['the hold', 'hold'],
      ['.', null],
    ]);
  });

  it('cannot take a word of ours away, nor mark words of one or two letters everywhere', () => {
    const { all: words, sought } = wordsOf([entry('hold'), entry('the hold'), entry('a')]);
    expect(finder(sought)('The hold is a hold.').map(({ text, key }) => [text, key?.says === undefined])).toEqual([
      ['The hold', false],
      [' is a hold.', true],
    ]);
    expect(words.filter(({ says }) => says === null)).toHaveLength(2);
  });
});
