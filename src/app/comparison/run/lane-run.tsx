/** The way to one typical run of a lane. */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';
import { RunDialog } from './run-dialog.tsx';

export interface LaneRunProps {
  /** The order that the result answers. */
  readonly order: Order;
  readonly result: RouteResult;
  readonly label: string;
}

export function LaneRun({ order, result: { route, representative }, label }: LaneRunProps): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (representative === null) return null;
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="figure-kind__link no-print lane__figures"
        onClick={() => setOpen(true)}
        type="button"
      >
        {t('comparison.run.open')}
      </button>
      {open &&
        // Beside the page, not in it, so that it can be printed alone.
        createPortal(
          <RunDialog label={label} onClose={() => setOpen(false)} order={order} route={route} run={representative} />,
          document.body,
        )}
    </>
  );
}
