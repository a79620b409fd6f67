/**
 * The thin second track of a lane: when data were frozen (diamond, P10–P90), when a hold lapsed (cross), and where the
 * provider's own retention of each item ends (hollow triangle: nobody simulated that).
 */
import type { ReactNode } from 'react';
import type { DaysSummary, HoldSummary } from '#domain/simulation-result.ts';
import type { PAPER } from './keep/paper.ts';
import type { TimeScale } from './time-scale.ts';

export interface HoldTrackProps {
  readonly hold: HoldSummary;
  readonly scale: TimeScale;
  readonly retention: readonly number[];
  /** Middle of the track and half the height of its marks, in pixels. */
  readonly y: number;
  readonly size: number;
  /** Colours written out, for a picture that leaves the page; absent: those of the style sheet. */
  readonly paper?: typeof PAPER;
}

const isSound = (days: DaysSummary | null): days is DaysSummary =>
  days !== null && [days.p10, days.p50, days.p90].every(Number.isFinite);

const diamond = (x: number, y: number, r: number) => `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
const cross = (x: number, y: number, r: number) =>
  `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`;
const triangle = (x: number, y: number, r: number) => `M${x - r} ${y - r}H${x + r}L${x} ${y + r}Z`;

export function HoldTrack({ hold, scale, retention, y, size, paper }: HoldTrackProps): ReactNode {
  const ink = (colour: 'accent' | 'outcome-lost', filled = false) =>
    paper && { stroke: filled ? paper.ground : paper[colour], fill: filled ? paper[colour] : 'none', strokeWidth: 1.5 };
  const span = (days: DaysSummary, className: string, colour: 'accent' | 'outcome-lost') => (
    <line className={className} {...ink(colour)} x1={scale.x(days.p10)} x2={scale.x(days.p90)} y1={y} y2={y} />
  );
  const at = (days: DaysSummary) => scale.x(days.p50);
  return (
    <g className="hold">
      {isSound(hold.frozenDays) && span(hold.frozenDays, 'hold__span', 'accent')}
      {isSound(hold.lapsedDays) && span(hold.lapsedDays, 'hold__span hold__span--lapsed', 'outcome-lost')}
      {retention.map((day) => (
        <path
          className="hold__retention"
          d={triangle(scale.x(day), y, size * 0.8)}
          key={day}
          {...ink('outcome-lost')}
        />
      ))}
      {isSound(hold.frozenDays) && (
        <path className="hold__frozen" d={diamond(at(hold.frozenDays), y, size)} {...ink('accent', true)} />
      )}
      {isSound(hold.lapsedDays) && (
        <path className="hold__lapsed" d={cross(at(hold.lapsedDays), y, size * 0.75)} {...ink('outcome-lost')} />
      )}
    </g>
  );
}
