/** All figures of the room in the order in which they are read. */
import { memo, type ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { CurvesFigure } from './curves-figure.tsx';
import type { LaneView } from './lane-view.ts';
import { LanesFigure } from './lanes-figure.tsx';
import { LossesFigure } from './losses/losses-figure.tsx';
import { RightsFigure } from './rights/rights-figure.tsx';
import type { Order } from './simulator.ts';
import { TimeFigure } from './time/time-figure.tsx';
import type { ComparisonView } from './view.ts';

export interface FiguresProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

/** Drawn again only for new results or another view, not for every step of the progress. */
export const Figures = memo(function Figures(props: FiguresProps): ReactNode {
  const { plan, lanes } = props;
  return (
    <>
      <LanesFigure {...props} />
      <CurvesFigure {...props} />
      <LossesFigure {...props} />
      <TimeFigure {...props} />
      <RightsFigure lanes={lanes} plan={plan} />
    </>
  );
});
