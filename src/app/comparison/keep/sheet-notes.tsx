/** What the sheet rests on: settings, suppositions, date of the law, closed routes. */
import type { ReactNode } from 'react';
import { FigureKind } from '../figure-kind.tsx';
import { closedRoutes, type LaneView } from '../lane-view.ts';
import { useRoom } from '../room-context.tsx';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';

export interface SheetNotesProps {
  readonly basis: Order;
  readonly lanes: readonly LaneView[];
}

export function SheetNotes({ basis, lanes }: SheetNotesProps): ReactNode {
  const { t, format } = useWords();
  const law = useRoom()?.law;
  const { plan } = basis;
  const used = new Set(lanes.flatMap(({ route }) => route.supposes));
  const closed = closedRoutes(plan);
  return (
    <div className="print-sheet__notes">
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      {law?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {plan.supposes
        .filter(({ instrument }) => used.has(instrument))
        .map(({ instrument, text }) => (
          <p key={instrument}>{text}</p>
        ))}
      <p>
        {t('comparison.keep.law-date', { date: format.date(plan.asAt) })} {t('comparison.legend.worst')}
      </p>
      {closed.length > 0 && (
        <p>
          {t('comparison.keep.closed')} {closed.map(({ label }) => label).join('; ')}.
        </p>
      )}
    </div>
  );
}
