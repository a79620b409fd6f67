/** Who had the file and when: a lane each, bars on one axis from day 0, the same as a table and in one sentence. */
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { useHolderName } from '../frame/status.tsx';
import { type Bar, type HolderSide, timelineOf } from '../model/timeline.ts';
import { usePlay } from '../play-context.tsx';
import { useLaneName } from './lane-name.ts';
import { TimelineTable } from './timeline-table.tsx';

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const SIDES: readonly HolderSide[] = ['requesting', 'transit', 'requested', 'provider'];
const ITEM_STATES = ['alive', 'frozen', 'deleted', 'disclosed'] as const;
const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function BarMark({ bar }: { readonly bar: Bar }): ReactNode {
  const look = bar.side ? `timeline__bar--${bar.side}` : `timeline__bar--item-${bar.state}`;
  return (
    <span
      className={`timeline__bar ${look}`}
      style={{ insetInlineStart: percent(bar.start), inlineSize: percent(bar.length) }}
    />
  );
}

export function Timeline(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const nameOf = useHolderName();
  const laneName = useLaneName();
  const timeline = useMemo(() => timelineOf(plan, run), [plan, run]);
  const days = Math.floor(timeline.length / MINUTES_PER_DAY);
  const lost = run.marks.filter(({ type }) => type === 'item-deleted').length;
  const { longest } = timeline;
  const sentence = longest
    ? t('training.timeline.sentence', {
        days,
        holder: nameOf(longest.span),
        duration: format.duration(longest.minutes),
        lost,
      })
    : t('training.timeline.sentence-none', { days, lost });
  return (
    <section className="stack">
      <h3>{t('training.timeline.heading')}</h3>
      <figure className="timeline sheet">
        <figcaption>{sentence}</figcaption>
        <div aria-hidden="true" className="timeline__chart">
          {timeline.lanes.map((lane) => (
            <div className="timeline__lane" key={lane.id}>
              <span className="timeline__name small">{laneName(lane)}</span>
              <span className="timeline__track">
                {lane.bars.map((bar) => (
                  <BarMark bar={bar} key={`${bar.span.stage}/${bar.span.from}`} />
                ))}
              </span>
            </div>
          ))}
          <div className="timeline__axis small">
            {TICKS.map((share) => (
              <span key={share}>{t('training.timeline.day', { day: Math.round(days * share) })}</span>
            ))}
          </div>
          <p className="timeline__legend small">
            {SIDES.map((side) => (
              <span key={side}>
                <span className={`timeline__key timeline__bar--${side}`} /> {t(`training.timeline.side.${side}`)}
              </span>
            ))}
            {ITEM_STATES.map((state) => (
              <span key={state}>
                <span className={`timeline__key timeline__bar--item-${state}`} /> {t(`training.timeline.item.${state}`)}
              </span>
            ))}
          </p>
        </div>
        <Disclosure summary={t('training.timeline.table')}>
          <TimelineTable timeline={timeline} />
        </Disclosure>
      </figure>
    </section>
  );
}
