/** The run among simulated runs of its own route: one sentence, one picture, and what set it apart. */
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import type { Place as PlaceFigures } from '#simulation/assess/place.ts';
import type { ShareRange } from '#simulation/assess/wilson.ts';
import { usePlay } from '../play-context.tsx';
import { useFigures } from './figures.tsx';
import { PlaceFigure } from './place-figure.tsx';

function Reasons({ place }: { readonly place: PlaceFigures }): ReactNode {
  const t = useMessage();
  const { reasons } = place;
  if (reasons.length === 0) return <p>{t('training.place.reasons.none')}</p>;
  return (
    <>
      <p>{t('training.place.reasons')}</p>
      <ul>
        {reasons.map(({ type, here, middle }) => (
          <li key={type}>{t('training.place.reason', { what: t(`training.place.what.${type}`), here, middle })}</li>
        ))}
      </ul>
    </>
  );
}

function Known({ place }: { readonly place: PlaceFigures }): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const route = plan.routes.find(({ id }) => id === place.route)?.label ?? place.route;
  const range = ({ low, high }: ShareRange) => ({ low: format.percent(low), high: format.percent(high) });
  return (
    <>
      <p className="debrief__verdict">
        {place.answeredAt === null
          ? t('training.place.unanswered', { answered: format.percent(place.answered / place.runs), runs: place.runs })
          : t('training.place.sentence', {
              duration: format.duration(place.answeredAt),
              share: format.percent(place.earlier / place.runs),
              runs: place.runs,
            })}
      </p>
      <p className="small soft">
        {t('training.place.route', { route })} {!place.sameHold && t('training.place.other-hold')}
      </p>
      {place.percentiles.length > 0 && <PlaceFigure place={place} />}
      <Reasons place={place} />
      <p className="small">
        {t('training.place.refused', range(place.refused))} {t('training.place.silent', range(place.silent))}
      </p>
    </>
  );
}

export function Place(): ReactNode {
  const t = useMessage();
  const { status, share, place, reason, stop, again } = useFigures();
  const shown = useMemo(() => place && <Known place={place} />, [place]);
  return (
    <section className="sheet stack">
      <h3>{t('training.place.heading')}</h3>
      {status === 'running' && (
        <div className="cluster no-print">
          <ProgressBar label={t('training.figures.running')} value={share} />
          <Button onClick={stop} small>
            {t('training.figures.stop')}
          </Button>
        </div>
      )}
      {status === 'stopped' && (
        <p className="cluster no-print">
          {t('training.figures.stopped')}{' '}
          <Button onClick={again} small>
            {t('training.figures.again')}
          </Button>
        </p>
      )}
      {status === 'failed' && (
        <Notice
          actions={
            <Button onClick={again} small>
              {t('training.figures.again')}
            </Button>
          }
          kind="error"
        >
          <p>{t('training.figures.failed', { reason: reason ?? '' })}</p>
        </Notice>
      )}
      {shown ?? (status === 'done' && <p>{t('training.place.nowhere')}</p>)}
    </section>
  );
}
