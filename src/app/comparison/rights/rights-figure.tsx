/** The rights column: what each route applies, leaves to national law, or does not know, with the article and who could be hurt. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { SAFEGUARD_IDS } from '#domain/safeguards.data.ts';
import { type RightsCell, rightsCell, type Standing } from '#domain/safeguards.ts';
import { SaveButtons } from '../keep/save-buttons.tsx';
import type { LaneView } from '../lane-view.ts';
import { RouteLetter } from '../route-letter.tsx';
import { useWords } from '../words.ts';
import { rightsRows } from './rights-rows.ts';
import { doorsOf } from './rights-view.ts';
import './rights.css';

export interface RightsFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
}

export const RightsFigure = memo(Rights, sameLaw);

function Rights({ plan, lanes }: RightsFigureProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const doors = useMemo(() => doorsOf(plan, lanes), [plan, lanes]);
  const rows = useMemo(
    () =>
      SAFEGUARD_IDS.map((safeguard) => ({
        safeguard,
        cells: doors.map(({ basis }) => ({ door: basis.id, cell: rightsCell(plan, basis, safeguard) })),
      })),
    [plan, doors],
  );
  const count = (door: string, standing: Standing) =>
    rows.filter(({ cells }) => cells.some((one) => one.door === door && one.cell.standing === standing)).length;
  return (
    <section aria-labelledby={id} className="sheet stack rights">
      <h2 id={id}>{t('comparison.rights.title')}</h2>
      <p className="prose">{t('comparison.rights.intro')}</p>
      <ul className="small rights__summary">
        {doors.map(({ basis, letters: used }) => (
          <li key={basis.id}>
            {t('comparison.rights.sentence', {
              door: basis.label,
              letters: used.join(', '),
              applies: count(basis.id, 'applies'),
              own: count(basis.id, 'own-law'),
              silent: count(basis.id, 'silent'),
              all: SAFEGUARD_IDS.length,
            })}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('comparison.rights.table')}
        captionHidden
        columns={[
          { id: 'safeguard', header: t('comparison.rights.safeguard') },
          ...doors.map(({ basis, letters: used }) => ({
            id: basis.id,
            header: (
              <>
                <span className="rights__letters">
                  {used.map((letter) => (
                    <RouteLetter key={letter} letter={letter} />
                  ))}
                </span>{' '}
                {basis.label}
              </>
            ),
          })),
        ]}
        rows={rows.map(({ safeguard, cells }) => ({
          id: safeguard,
          cells: {
            safeguard: (
              <>
                <strong>{t(`comparison.safeguard.${safeguard}`)}</strong>
                <span className="rights__who soft">{t(`comparison.safeguard.${safeguard}.who`)}</span>
              </>
            ),
            ...Object.fromEntries(cells.map(({ door, cell }) => [door, <Cell cell={cell} key={door} plan={plan} />])),
          },
        }))}
      />
      <p className="small soft">{t('comparison.rights.note')}</p>
      <SaveButtons
        file={`comity-${plan.scenario}-safeguards`}
        label={t('comparison.rights.title')}
        ready={doors.length > 0}
        rows={() => rightsRows(plan, doors)}
      />
    </section>
  );
}

/** Results do not change the law: only the plan and the routes count. */
function sameLaw(before: RightsFigureProps, after: RightsFigureProps): boolean {
  const { plan, lanes } = after;
  const same = (lane: LaneView, index: number) => lane.route === before.lanes[index]?.route;
  return plan === before.plan && lanes.length === before.lanes.length && lanes.every(same);
}

function Cell({ cell, plan }: { readonly cell: RightsCell; readonly plan: CasePlan }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <span className={`standing standing--${cell.standing}`}>{t(`comparison.standing.${cell.standing}`)}</span>{' '}
      {cell.detail !== null && <span>{t(`comparison.standing.detail.${cell.detail}`)} </span>}
      {cell.citations.map((citation) => (
        <span className="rights__article" key={`${citation.instrument} ${citation.article}`}>
          <PlanCitation citation={citation} plan={plan} />
        </span>
      ))}
    </>
  );
}
