/** All figures of the room in the order in which they are read. */
import { memo, type ReactNode, useMemo } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { CurvesFigure } from './curves-figure.tsx';
import type { LaneView } from './lane-view.ts';
import { LanesFigure } from './lanes-figure.tsx';
import { LossesFigure } from './losses/losses-figure.tsx';
import { RightsFigure } from './rights/rights-figure.tsx';
import type { Order } from './simulator.ts';
import { TimeFigure } from './time/time-figure.tsx';
import { useLater } from './use-later.ts';
import type { ComparisonView, FigureView } from './view.ts';

export interface FiguresProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
  readonly view: FigureView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

/** Drawn again only for new results or another way to look at them, not for every step of the progress. */
export const Figures = memo(function Figures({ plan, lanes, basis, ...look }: FiguresProps): ReactNode {
  const drawn = useMemo(() => ({ plan, lanes, basis }), [plan, lanes, basis]);
  // The lanes are what is looked at: what stands below them must not hold them up.
  const below = useLater(drawn);
  return (
    <>
      <LanesFigure {...drawn} {...look} />
      <CurvesFigure {...below} {...look} />
      <LossesFigure {...below} {...look} />
      <TimeFigure {...below} {...look} />
      <RightsFigure lanes={below.lanes} plan={below.plan} />
    </>
  );
});
