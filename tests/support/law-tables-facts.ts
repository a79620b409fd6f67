/** The tables that are no comparison: times, dates, and how sure a mark may be. */
import { CHECKED, type Checked } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { articlesIn, setKey } from './article-set.ts';
import { citedIn } from './cited-data.ts';
import type { Marks, Standing, Timer } from './law-tables-file.ts';

const same = (expected: unknown, found: unknown, what: string): string | null =>
  expected === undefined || expected === found
    ? null
    : `${what}: expected ${String(expected)}, the file says ${String(found)}`;
const sameArticle = (expected: string | undefined, found: string | null | undefined): string | null =>
  expected === undefined || setKey([expected]) === setKey([found ?? 'nothing'])
    ? null
    : `article: expected ${expected}, the file says ${found ?? 'nothing'}`;

const joined = (faults: readonly (string | null)[]): string | null =>
  faults.filter((fault) => fault !== null).join('; ') || null;

/** `duration`: the expected one in minutes; null where the row is about a rule. */
export function timerFault(file: Instrument, timer: Timer, duration: number | null): string | null {
  if (timer.rule !== undefined) {
    const rule = file.rules[timer.rule];
    return rule
      ? joined([sameArticle(timer.article, rule.article), same(timer.checked, rule.checked, 'mark')])
      : `no rule “${timer.rule}”`;
  }
  const clock = file.clocks.find(({ id }) => id === timer.clock);
  if (!clock) return `no clock “${timer.clock}”`;
  return joined([
    same(duration ?? undefined, clock.duration, 'minutes'),
    same(timer.bound, clock.bound, 'bound'),
    same(timer.renewable, clock.renewable, 'renewable'),
    same(timer.workingDays ?? false, clock.workingDays ?? false, 'working days'),
    sameArticle(timer.article, clock.article),
    same(timer.checked, clock.checked, 'mark'),
  ]);
}

export function standingFaults({ adopted, status, joining }: Instrument, expected: Standing): string | null {
  const { joins } = expected;
  return joined([
    same(expected.adopted, adopted, 'adopted'),
    same(expected.since, status.since, 'in force since'),
    joins === 'none' ? same(null, joining, 'joining') : null,
    ...(joins === undefined || joins === 'none'
      ? []
      : [
          sameArticle(joins.article, joining?.article),
          same(joins.days, joining && 'days' in joining.after ? joining.after.days : null, 'days after a deposit'),
          same(
            joins.months,
            joining && 'months' in joining.after ? joining.after.months : null,
            'months after a deposit',
          ),
        ]),
  ]);
}

const rank = (mark: Checked): number => CHECKED.indexOf(mark);

function allowed({ best, except = {} }: Marks, article: string | null): Checked {
  const each = (article === null ? [] : articlesIn(article)).map((one) => {
    const [key] = Object.keys(except)
      .filter((at) => one === at || one.startsWith(`${at}(`))
      .sort((a, b) => b.length - a.length);
    return (key === undefined ? undefined : except[key]) ?? best;
  });
  return each.reduce((weakest, mark) => (rank(mark) > rank(weakest) ? mark : weakest), each[0] ?? best);
}

/** Data that claim to be better checked than the reference says. */
export function markFaults(file: Instrument, marks: Marks): string | null {
  const status = rank(file.status.checked) < rank(marks.status ?? marks.best) ? ['status'] : [];
  const claims = citedIn(file).filter(({ article, checked }) => rank(checked) < rank(allowed(marks, article)));
  const named = [...status, ...claims.map(({ what, article, checked }) => `${what} ${article ?? ''} (${checked})`)];
  return named.length > 0 ? `claims too much: ${named.join(', ')}` : null;
}
