/** English words of the picture of the differences to a baseline, beside `messages-baseline.en.ts`. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const difference = {
  'comparison.difference.title': 'What the changed choices do, with the same luck',
  'comparison.difference.list': 'Difference of each route to the baseline',
  'comparison.difference.sentence.days':
    'Against the baseline the answer comes clearly sooner on {less, plural, =0 {none} other {#}} of {all, plural, one {# route} other {# routes}}, clearly later on {more, plural, =0 {none} other {#}}.',
  'comparison.difference.sentence.share':
    'Usable evidence is clearly more often in hand on {more, plural, =0 {none} other {#}}, less often on {less, plural, =0 {none} other {#}}. Elsewhere no difference is clear.',
  'comparison.difference.how':
    'Each run is subtracted from the run of the same number under the baseline. Both have the same luck, so that nothing differs but the choices.',
  'comparison.difference.interval':
    'The line is the 95% interval: were all these runs repeated a hundred times with other luck, about 95 of the 100 lines would contain the difference that endless runs would show. It says how far chance can mislead, not whether the model is right.',
  'comparison.difference.method':
    'Days: mean of the differences of the runs answered both times, with Student’s t. Chance: difference of the two shares of paired runs, after Agresti and Min (2005).',
  'comparison.difference.days': 'Days until the answer',
  'comparison.difference.share': 'Usable evidence, percentage points',
  'comparison.difference.days.less': 'sooner',
  'comparison.difference.days.more': 'later',
  'comparison.difference.share.less': 'less often',
  'comparison.difference.share.more': 'more often',
  'comparison.difference.legend': 'Signs',
  'comparison.difference.legend.clear': 'a clear difference: the triangle points the way of the change',
  'comparison.difference.legend.none': 'no clear difference: the interval contains 0',
  'comparison.difference.key':
    'Lines are 95% intervals. A triangle points the way of a clear difference, a hollow circle is none.',
  'comparison.difference.said.days': '{shift} on average; {interval}',
  'comparison.difference.said.share': '{shift}; {interval}',
  'comparison.difference.said.interval': '95% interval {low} to {high}',
  'comparison.difference.said.unclear': '95% interval {low} to {high}: no clear difference',
  'comparison.difference.drawn': '{route}. {measure}: {words}',
  'comparison.difference.waiting': 'not computed yet',
  'comparison.difference.waiting-all': 'The differences are not computed yet.',
  'comparison.difference.only-now': 'closed under the baseline, so there is nothing to subtract',
  'comparison.difference.only-baseline': 'open under the baseline only, so there is nothing to subtract',
  'comparison.difference.table': 'Differences to the baseline, run by run with the same luck',
  'comparison.difference.runs': 'runs compared',
  'comparison.difference.both': 'answered both times',
  'comparison.difference.column.days': 'days until the answer, mean',
  'comparison.difference.column.days-interval': 'days, 95% interval',
  'comparison.difference.column.share': 'usable evidence, percentage points',
  'comparison.difference.column.share-interval': 'points, 95% interval',
  'comparison.difference.column.only-baseline': 'usable under the baseline only',
  'comparison.difference.column.only-now': 'usable now only',
  'comparison.difference.range': '{low} to {high}',
  'comparison.difference.cell': '{middle} ({interval})',
  'comparison.difference.short.days': 'days against baseline',
  'comparison.difference.short.share': 'usable, points against baseline',
} as const satisfies Catalogue;
