/**
 * The movable day: a handle on the time axis for keyboard, mouse and finger. Later is where the axis says it is.
 * A native range cannot follow a logarithmic axis day by day, so this is a slider by role.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { TickLabels } from './time-axis.tsx';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface DayLineProps {
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly day: number;
  readonly onChange: (day: number) => void;
  /** Its name, where a page has several. */
  readonly label?: string;
}

const PAGE = 30;

/** The day a key leads to, or null where it is no key of the line. */
export function dayAfterKey(key: string, day: number, scale: TimeScale): number | null {
  const later = scale.reversed ? 'ArrowLeft' : 'ArrowRight';
  const earlier = scale.reversed ? 'ArrowRight' : 'ArrowLeft';
  const moves: Readonly<Record<string, number>> = {
    [later]: day + 1,
    [earlier]: day - 1,
    ArrowUp: day + 1,
    ArrowDown: day - 1,
    PageUp: day + PAGE,
    PageDown: day - PAGE,
    Home: scale.firstDay,
    End: scale.lastDay,
  };
  const to = moves[key];
  return to === undefined ? null : Math.min(scale.lastDay, Math.max(scale.firstDay, to));
}

export function DayLine({ scale, plot, day, onChange, label }: DayLineProps): ReactNode {
  const { t, day: dayWord, dayAbout } = useWords();
  const track = useRef<HTMLDivElement>(null);
  const height = 3.5 * plot.rem;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = dayAfterKey(event.key, day, scale);
    if (to === null) return;
    event.preventDefault();
    onChange(to);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture?.(event.pointerId);
    else if (event.buttons !== 1) return;
    const left = track.current?.getBoundingClientRect().left ?? 0;
    onChange(scale.dayAt(event.clientX - left));
  };
  return (
    <div className="day-line" onPointerDown={onPointer} onPointerMove={onPointer} ref={track}>
      <svg aria-hidden="true" className="plot" height={height} viewBox={`0 0 ${plot.width} ${height}`}>
        <TickLabels scale={scale} y={plot.rem} />
      </svg>
      <div
        aria-label={label ?? t('comparison.day-line.label')}
        aria-valuemax={scale.lastDay}
        aria-valuemin={scale.firstDay}
        aria-valuenow={day}
        aria-valuetext={dayAbout(day)}
        className="day-line__handle tabular"
        onKeyDown={onKeyDown}
        role="slider"
        style={{ left: `${scale.percent(day)}%` }}
        tabIndex={0}
      >
        {dayWord(day)}
      </div>
    </div>
  );
}
