/** The identity of everything that decides a run: plan without its texts, chart tables, luck version. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CasePlan } from '#domain/case-plan.ts';
import { LUCK_VERSION } from '#domain/randomness.ts';
import type { ChartTable } from './chart-table.ts';

/** Keys whose values are words for people: a better sentence must not orphan a recipe. */
const WORDS = new Set([
  'title',
  'summary',
  'text',
  'says',
  'note',
  'label',
  'reason',
  'briefing',
  'objectives',
  'people',
  'source',
  'name',
  'adjective',
  'shortTitle',
  'figure',
  'checked',
  // Of a citation: they choose the sentence that is shown with the article.
  'rule',
  'ground',
]);

function canonical(value: unknown, words: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => canonical(one, words));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !words.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner, words)]),
  );
}

/** In a chart only labels are for people: what it notes has a `name`, and it decides. */
const CHART_WORDS = new Set(['label']);

/** SHA-256 as lower-case hex. */
export function planHashOf(plan: CasePlan, charts: readonly ChartTable[]): string {
  // A plan without injects or seats is the plan that it was before plans could have any.
  const { injects, seats, ...rest } = plan;
  const decides = { ...rest, ...(injects.length > 0 ? { injects } : {}), ...(seats.length > 0 ? { seats } : {}) };
  const whole = { charts: canonical(charts, CHART_WORDS), luck: LUCK_VERSION, plan: canonical(decides, WORDS) };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(whole))));
}
