/** The minutes of the class that are used, and what is done by when. It closes nothing, and can pause and be hidden. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { usePlay } from '../play-context.tsx';
import { slotPlan } from './slot-plan.ts';
import { useBudget } from './use-budget.ts';
import { useWallClock } from './wall-clock.ts';

/** Said once, this many minutes before the end: to hear each minute would be a burden. */
const WARNED_BEFORE = 5;
const TICK = 5_000;

/** Minutes used, as they pass. */
function useMinutes(running: boolean, usedMinutes: () => number): number {
  const clock = useWallClock();
  const [, redraw] = useState(0);
  useEffect(() => (running ? clock.every(TICK, () => redraw((count) => count + 1)) : undefined), [running, clock]);
  return usedMinutes();
}

export function SlotBar(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const { budget, usedMinutes, begin, pause, goOn, hide, waiting } = useBudget();
  const minutes = useMinutes(budget?.since != null, usedMinutes);
  const before = useRef(minutes);
  const total = budget?.minutes ?? 0;
  const quiet = !budget || budget.hidden;
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, by the first screen of a table of a class
  useEffect(() => {
    if (waiting !== null) begin(waiting);
  }, [waiting]);
  useEffect(() => {
    const warned = total - WARNED_BEFORE;
    if (!quiet && before.current < warned && minutes >= warned && minutes < total) {
      announce(t('training.budget.soon', { minutes: WARNED_BEFORE }));
    }
    before.current = minutes;
  }, [minutes, total, quiet, t]);
  if (!budget) return null;
  if (budget.hidden) {
    return (
      <p className="slot-bar no-print">
        <Button look="quiet" onClick={() => hide(false)} small>
          {t('training.budget.show')}
        </Button>
      </p>
    );
  }
  const steps = slotPlan(budget.minutes, plan.seats.length > 0);
  const current = steps.find(({ by }) => minutes < by);
  const used = Math.min(Math.floor(minutes), total);
  return (
    <section aria-label={t('training.budget.label')} className="slot-bar no-print">
      <p>
        <strong>{t('training.budget.used', { used, total })}</strong>{' '}
        {budget.since === null && `${t('training.budget.paused')} `}
        {current
          ? t('training.budget.now', { by: current.by, what: t(`training.budget.step.${current.id}`) })
          : t('training.budget.over')}
      </p>
      <Disclosure summary={t('training.budget.more')}>
        <ol className="slot-bar__steps plain-list">
          {steps.map((one) => (
            <li aria-current={one === current ? 'step' : undefined} key={one.id}>
              {t('training.budget.step', { by: one.by, what: t(`training.budget.step.${one.id}`) })}
            </li>
          ))}
        </ol>
        <div className="cluster">
          {budget.since === null ? (
            <Button onClick={goOn} small>
              {t('training.budget.go-on')}
            </Button>
          ) : (
            <Button onClick={pause} small>
              {t('training.budget.pause')}
            </Button>
          )}
          <Button look="quiet" onClick={() => hide(true)} small>
            {t('training.budget.hide')}
          </Button>
          <Button look="quiet" onClick={() => begin(budget.minutes)} small>
            {t('training.budget.again')}
          </Button>
        </div>
      </Disclosure>
    </section>
  );
}
