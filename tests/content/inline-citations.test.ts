/** An article that a case names in its texts stands in a file of the law that the case reads: nobody cites from memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { type ShippedDesk, shippedDesks } from '#support/shipped-cases.ts';
import { textOf } from '#support/source-files.ts';

/** Read in the notes of the law, and too fine for a rule of their own: see docs/citation-check.md. */
const BESIDE: Readonly<Record<string, string>> = {
  '46(3)(j)': 'the list of kinds of help; the file has 46(3) with asset recovery',
  '55(7)': 'stands before 55(8), whose sentence the file has',
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** `Article 12`, `Articles 2(h)`, `46(8)`: a bare number without a paragraph is no citation. */
const CITED = /(Articles? )?\b(\d{1,3}(?:\(\d{1,2}\))?(?:\([a-z]\))?)/g;
const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(CITED)].flatMap(([, word, number = '']) => (word || number.includes('(') ? [number] : []));

const treaties = readdirSync('scenarios/world/treaties').map((name) => textOf(join('scenarios/world/treaties', name)));

function lawOf({ plan, debrief }: ShippedDesk): string {
  const ids = new Set([
    ...Object.keys(plan.instruments),
    ...debrief.lawPointers.map(({ citation }) => citation.instrument),
  ]);
  return [...[...ids].map((id) => textOf(`scenarios/world/instruments/${id}.yaml`)), ...treaties].join('\n');
}

const written = ({ plan, debrief }: ShippedDesk): readonly string[] => [
  plan.briefing,
  plan.summary,
  ...plan.supposes.map(({ text }) => text),
  ...plan.seats.map(({ briefing }) => briefing),
  ...plan.facts.map(({ text }) => text),
  ...stringsIn({
    ...{ text: debrief.facilitator, warn: debrief.warn, comparison: debrief.comparison },
    ...{ plans: debrief.plans, discussion: debrief.discussion },
    why: debrief.lawPointers.map(({ why }) => why),
    objectives: debrief.objectives.map(({ text, explanation }) => [text, explanation]),
  }),
];

const cases = (await shippedDesks()).filter(({ desk }) => desk === 'prosecutor');

it.each(cases.map((one) => [one.plan.scenario, one] as const))('%s', (_, one) => {
  const law = lawOf(one);
  const stands = (number: string) =>
    new RegExp(`(?<![\\d(])${number.replace(/[()]/g, '\\$&')}(?!\\d)`).test(law) || number in BESIDE;
  expect(
    written(one)
      .flatMap(citedIn)
      .filter((number) => !stands(number)),
  ).toEqual([]);
});

it('names some articles, and finds one that no text has', () => {
  const all = cases.flatMap((one) => written(one).flatMap(citedIn));
  expect(new Set(all).size).toBeGreaterThan(40);
  expect(citedIn('Article 99(9)(z) and 12 people')).toEqual(['99(9)(z)']);
  expect(lawOf(must(cases[0], 'a case'))).not.toContain('99(9)');
});

it('keeps its record of the check', () => {
  const record = readFileSync('docs/citation-check.md', 'utf8');
  for (const { plan } of cases) expect(record).toContain(`\`${plan.scenario}\``);
  for (const number of Object.keys(BESIDE)) expect(record).toContain(number);
});
