/** Lanes that rest on the same request, under its name, with what must stand beside it wherever it is drawn. */
import { memo, type ReactNode, useId } from 'react';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { Lane, type LaneDrawing } from './lane.tsx';
import type { LaneGroup as Group } from './lane-view.ts';
import { RouteMarks } from './route-marks.tsx';

export interface LaneGroupProps {
  readonly plan: CasePlan;
  readonly group: Group;
  readonly drawing: LaneDrawing;
}

/** Drawn again only for new results, another axis or another day. */
export const LaneGroup = memo(function LaneGroup({ plan, group, drawing }: LaneGroupProps): ReactNode {
  const id = useId();
  // Without preservation the reason is about the request alone.
  const route = (group.lanes.find((lane) => lane.route.preservationBasis === null) ?? group.lanes[0])?.route;
  return (
    <li aria-labelledby={id} className="lane-group">
      <div className="lane-group__head">
        <h3 className="lane-group__name" id={id}>
          {group.label}
        </h3>
        {route && <RouteMarks plan={plan} route={route} />}
      </div>
      {route && (
        <p className="small soft lane-group__reason">
          {route.reason} {route.citation && <PlanCitation citation={route.citation} plan={plan} />}
        </p>
      )}
      <ol className="lanes__list">
        {group.lanes.map((lane) => (
          <Lane {...drawing} key={lane.route.id} lane={lane} plan={plan} />
        ))}
      </ol>
    </li>
  );
});
