/** Opens every figure that one lane uses, with its kind, source, year, leg and statistic. */
import { type ReactNode, useState } from 'react';
import { Dialog } from '#app/ui/dialog.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { FIGURE_GROUPS, laneFigureRows } from './figure-rows.ts';
import { FigureTable } from './figure-table.tsx';
import type { Order } from './simulator.ts';
import { useWords } from './words.ts';

export interface LaneFiguresProps {
  readonly plan: CasePlan;
  /** The order that the result answers. */
  readonly basis: Order;
  readonly result: RouteResult;
  /** The name of the route. */
  readonly label: string;
}

export function LaneFigures({ plan, basis, result, label }: LaneFiguresProps): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="figure-kind__link no-print lane__figures"
        onClick={() => setOpen(true)}
        type="button"
      >
        {t('comparison.lane.figures')}
      </button>
      {open && (
        <Dialog onClose={() => setOpen(false)} title={t('comparison.lane.figures.title', { route: label })} wide>
          <p>{t('comparison.lane.figures.text')}</p>
          <Groups basis={basis} plan={plan} result={result} />
        </Dialog>
      )}
    </>
  );
}

function Groups({ plan, basis, result }: Omit<LaneFiguresProps, 'label'>): ReactNode {
  const { t } = useWords();
  const rows = laneFigureRows(plan, basis.settings, result);
  return FIGURE_GROUPS.filter((group) => rows[group].length > 0).map((group) => (
    <section className="stack" key={group}>
      <h3>{t(`comparison.sources.${group}`)}</h3>
      <FigureTable caption={t(`comparison.sources.${group}`)} rows={rows[group]} />
    </section>
  ));
}
