import { expect, it } from 'vitest';
import { placeIn } from '#domain/citation.ts';

it.each([
  ['40(7)', 'number', '40(7)', ''],
  ['12(5)-(6)', 'number', '12(5)-(6)', ''],
  ['27(3), 28(2)', 'number', '27(3), 28(2)', ''],
  ['23, 2AP 33(2)', 'number', '23, 2AP 33(2)', ''],
  ['9quater', 'number', '9quater', ''],
  ['2AP 24', 'of', '24', 'Second Protocol'],
  ['Constitution 2-3', 'of', '2-3', 'Constitution'],
  ['18 U.S.C. 2702(b)(8)', 'named', '18 U.S.C. 2702(b)(8)', ''],
  ['Crime (Overseas Production Orders) Act 2019', 'named', 'Crime (Overseas Production Orders) Act 2019', ''],
] as const)('%s is spoken of as a %s', (article, kind, number, text) => {
  expect(placeIn(article)).toEqual({ kind, article: number, text });
});
