/** What a decision cost or saved: in this run, and over many pairs of runs that differ in nothing else. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import type { DecisionCostLine } from '#simulation/assess/costs.ts';
import type { PairedResult } from '#simulation/paired.ts';

/** Below this share of the pairs a difference in evidence is not worth a sentence. */
const LEAST = 0.01;
/** Days that one decimal does not show. */
const ROUNDED_AWAY = 0.05;

function Story({ line }: { readonly line: DecisionCostLine }): ReactNode {
  const t = useMessage();
  const { story, compared } = line;
  if (story.otherwise !== story.actual) {
    return t(`training.cost.otherwise.${compared}`, { outcome: t(`training.outcome.${story.otherwise}`) });
  }
  const days = Math.round(story.days);
  if (days === 0) return t('training.cost.story.even');
  return t(`training.cost.story.${days > 0 ? 'later' : 'sooner'}.${compared}`, { days: Math.abs(days) });
}

function Mean({ paired }: { readonly paired: PairedResult }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const { runs, days, usable } = paired;
  const [low, high] = days && days.mean < 0 ? [days.high, days.low] : [days?.low ?? null, days?.high ?? null];
  const size = (value: number) => format.number(Math.abs(value), Math.abs(value) < 10 ? 1 : 0);
  return (
    <>
      {days === null
        ? t('training.cost.mean.none', { runs })
        : Math.abs(days.mean) < ROUNDED_AWAY
          ? t('training.cost.mean.even', { runs })
          : t(`training.cost.mean.${days.mean < 0 ? 'sooner' : 'later'}`, {
              days: size(days.mean),
              interval:
                low === null || high === null
                  ? 'none'
                  : // An interval across nothing is told as such: “2 to 4 days later” would hide that it may be sooner.
                    low < 0 !== high < 0
                    ? 'across'
                    : 'one-sided',
              low: size(low ?? 0),
              high: size(high ?? 0),
              runs,
            })}
      {Math.abs(usable.difference) >= LEAST && (
        <>
          {' '}
          {t(`training.cost.usable.${usable.difference < 0 ? 'fewer' : 'more'}`, {
            share: format.percent(Math.abs(usable.difference)),
          })}
        </>
      )}
    </>
  );
}

interface CostTextProps {
  readonly line: DecisionCostLine | undefined;
  /** An assessment tells the mean alone: this run's own days are a story. */
  readonly meanOnly?: boolean;
}

export function CostText({ line, meanOnly }: CostTextProps): ReactNode {
  const t = useMessage();
  if (line === undefined) return t('training.cost.none');
  if (line.same) return t('training.cost.same');
  return (
    <>
      {!meanOnly && (
        <span className="cost__story">
          <Story line={line} />
        </span>
      )}
      <span className="cost__mean small">
        {line.paired ? <Mean paired={line.paired} /> : t('training.cost.mean.pending')}
      </span>
    </>
  );
}
