/** Rules about what a case says to those who lead a class and to those who may not want it. */
import { describe, expect, test } from 'vitest';
import { casesBeside } from '#content/cases-beside.ts';
import { compileInWorld } from '#content/compile-folder.ts';
import {
  afterChanges,
  NIGHT_SHIFT,
  nightShiftFiles,
  placeOf,
  places,
  problemsOf,
  shippedWorld,
} from '#support/shipped.ts';

/** What is changed in the shipped scenario, the rule broken, the text at the place, words of message or fix. */
type Row = [what: string, from: string, to: string, rule: string, at: string, words: RegExp];

const ROWS: Row[] = [
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
  [
    'a claim that says nothing that can be tried',
    '\nfacilitator:\n  text',
    '\ncheck:\n  - says: It is so.\nfacilitator:\n  text',
    'S042',
    'says: It is so.',
    /nothing that can be tried/,
  ],
  [
    'a claim about a desk that there is not',
    '\nfacilitator:\n  text',
    '\ncheck:\n  - says: It is so.\n    answer: { desk: nobody, reaches: evidence-received }\nfacilitator:\n  text',
    'S042',
    'nobody, reaches',
    /No desk of this case/,
  ],
];

test.each(ROWS)('%s', (_, from, to, rule, at, words) => {
  const { text, problems } = afterChanges([from, to]);
  expect(places(problems)).toEqual([`${rule} ${placeOf(text, at)}`]);
  expect(problems.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
});

describe('another case to choose', () => {
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
});
