/** The own decisions: day, what, under which article, days cost or saved, what was found in it. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { CostText } from '../assessment/cost-text.tsx';
import { useFigures } from '../assessment/figures.tsx';
import { LeftOut } from '../assessment/left-out.tsx';
import { useBasisName } from '../desk/basis-choice.tsx';
import { Cite } from '../frame/cite.tsx';
import { FindingText } from '../letters/reason-list.tsx';
import { type DecisionRow, decisionRows } from '../model/decision-rows.ts';
import { usePlay } from '../play-context.tsx';
import { TableLines } from '../team/table-lines.tsx';

function Found({ row }: { readonly row: DecisionRow }): ReactNode {
  const t = useMessage();
  return (
    <>
      {row.findings.length === 0 ? (
        t('training.decisions.findings.none')
      ) : (
        <ul className="debrief__findings">
          {row.findings.map((finding) => (
            <li key={`${finding.code}/${finding.item}/${finding.reason}`}>
              <FindingText finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <TableLines at={row.decision.at} note={row.note} />
    </>
  );
}

export function DecisionTable(): ReactNode {
  const { plan, recipe, run, role } = usePlay();
  const t = useMessage();
  const basisName = useBasisName();
  const { costs } = useFigures();
  const rows = useMemo(() => decisionRows(plan, recipe, run, role), [plan, recipe, run, role]);
  return (
    <section className="stack">
      <h3>{t('training.decisions.heading')}</h3>
      {rows.length === 0 ? (
        <p>{t('training.decisions.none')}</p>
      ) : (
        <>
          <p className="small soft">{t('training.decisions.explain')}</p>
          <DataTable
            caption={t('training.decisions.table')}
            captionHidden
            columns={[
              { id: 'decision', header: t('training.decisions.decision') },
              { id: 'day', header: t('training.decisions.day'), align: 'end' },
              { id: 'article', header: t('training.decisions.article') },
              { id: 'cost', header: t('training.decisions.cost') },
              { id: 'findings', header: t('training.decisions.findings') },
            ]}
            rows={rows.map((row) => ({
              id: String(row.index),
              cells: {
                decision: t(`training.option.${row.decision.type}.title`),
                day: Math.floor(row.decision.at / MINUTES_PER_DAY),
                article: (
                  <>
                    {row.basis && <span className="debrief__basis">{basisName(row.basis)}</span>}
                    {row.citation?.article ? <Cite citation={row.citation} /> : t('training.practice')}
                  </>
                ),
                cost: <CostText line={costs.find(({ index }) => index === row.index)} />,
                findings: <Found row={row} />,
              },
            }))}
          />
          <LeftOut />
        </>
      )}
    </section>
  );
}
