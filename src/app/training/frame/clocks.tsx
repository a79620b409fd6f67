/** Everything that runs out: the evidence, and the deadlines the prosecutor knows of. */

import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import { knownClocks } from '../model/clocks-known.ts';
import { isWarned } from '../model/diary.ts';
import { knownItems } from '../model/evidence-known.ts';
import { usePlay } from '../play-context.tsx';
import { Cite } from './cite.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { Suppositions } from './suppositions.tsx';
import { TwoClocksLine } from './two-clocks.tsx';

export function EvidenceList(): ReactNode {
  const { plan, run } = usePlay();
  return (
    <ul className="plain-list training-items">
      {knownItems(plan, run).map((known) => (
        <EvidenceLine key={known.item.id} known={known} />
      ))}
    </ul>
  );
}

function Deadlines(): ReactNode {
  const { plan, run, seat } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const clocks = knownClocks(run);
  if (clocks.length === 0) return null;
  return (
    <>
      <h3>{t('training.clocks.deadlines')}</h3>
      <ul className="plain-list training-items">
        {clocks.map(({ word, dueAt, daysLeft, clock }) => (
          <li className="training-item" key={clock.id}>
            <p className="training-item__title">
              <Explained
                text={t(seat ? `training.seat.clocks.${word}` : `training.clocks.${word}`, {
                  requested: plan.requested.name,
                })}
              />
            </p>
            <p className="training-item__fate">
              {t('training.clocks.due', {
                day: Math.floor(dueAt / MINUTES_PER_DAY),
                date: format.date(civilDate(plan.opensAt, dueAt)),
              })}{' '}
              <strong>{t('training.clocks.left', { days: daysLeft })}</strong>
            </p>
            {word === 'hold' && !seat && isWarned(run) && (
              <p className="training-item__warning">
                {t(
                  run.open.some(({ type }) => type === 'decide.extend')
                    ? 'training.diary.extend'
                    : 'training.diary.warning',
                )}
              </p>
            )}
            {clock.citation?.article && (
              <p className="small">
                <Cite citation={clock.citation} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <Suppositions instruments={clocks.flatMap(({ clock }) => clock.citation?.instrument ?? [])} />
    </>
  );
}

export function Clocks(): ReactNode {
  const { seat } = usePlay();
  const t = useMessage();
  return (
    <section aria-labelledby="training-clocks" className="training-clocks stack">
      <h2 id="training-clocks">{t('training.clocks.heading')}</h2>
      {!seat && <TwoClocksLine />}
      <Deadlines />
      {!seat && (
        <>
          <h3>{t('training.clocks.evidence')}</h3>
          <EvidenceList />
        </>
      )}
    </section>
  );
}
