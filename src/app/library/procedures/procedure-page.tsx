/** One procedure: what it is, which instruments offer it, and its statechart with the articles of one of them. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PROCEDURE_KINDS, type ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import type { RuleKey } from '#domain/rules.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { useLaw } from '../law-context.tsx';
import { Article } from '../mark.tsx';
import { hrefOf, usePlace } from '../place.ts';

export function ProcedurePage({ id }: { readonly id: string }): ReactNode {
  const t = useMessage();
  const kind = PROCEDURE_KINDS.find((one) => one === id);
  if (kind) return <Procedure kind={kind} />;
  return (
    <EmptyState
      actions={<LinkButton href={hrefOf('procedures')}>{t('library.page.procedures')}</LinkButton>}
      title={t('library.nowhere.title')}
    >
      <p>{t('library.nowhere.text')}</p>
    </EmptyState>
  );
}

function Procedure({ kind }: { readonly kind: ProcedureKind }): ReactNode {
  const t = useMessage();
  const { law, charts } = useLaw();
  const { place, change } = usePlace();
  const { label, says, form, differs, chart } = PROCEDURES[kind];
  usePageTitle(label);
  const offering = law.instruments.filter(({ procedures }) => procedures.some((one) => one.kind === kind));
  const under = offering.find((one) => one.id === place?.query.get('under')) ?? offering[0];
  const table = charts[chart];
  const stage = place?.query.get('stage') ?? null;
  const lit = table?.stages.find((one) => one.id === stage)?.id ?? null;
  const back = place?.query.get('back') ?? null;
  return (
    <article className="stack library__body">
      <header className="stack">
        <p className="small">
          <a href={hrefOf('procedures')}>{t('library.page.procedures')}</a>
        </p>
        <h1>{label}</h1>
        <p className="prose">{says}</p>
        <p className="small soft">{t(`library.form.${form}`)}</p>
        {differs !== null && <Notice kind="info">{differs}</Notice>}
        {lit !== null && back?.startsWith('/play/') && (
          <div className="cluster no-print">
            <LinkButton href={`#${back}`}>{t('library.procedures.back')}</LinkButton>
          </div>
        )}
      </header>
      <section aria-labelledby="procedure-offered" className="sheet stack">
        <h2 id="procedure-offered">{t('library.procedures.offered-title')}</h2>
        <Offering kind={kind} instruments={offering} />
      </section>
      {table && (
        <section aria-labelledby="procedure-chart" className="sheet stack">
          <h2 id="procedure-chart">{t('library.procedures.chart')}</h2>
          {offering.length > 1 && under && (
            <div className="library-under no-print">
              <SelectField
                label={t('library.procedures.under')}
                onChange={(value) => change({ under: value })}
                options={offering.map((one) => ({ value: one.id, label: one.shortTitle }))}
                value={under.id}
              />
            </div>
          )}
          <ChartFigure
            key={`${chart} ${lit}`}
            lit={lit}
            rules={(rule) => <RuleUnder instrument={under} rule={rule} />}
            table={table}
          />
        </section>
      )}
    </article>
  );
}

/** The article that a rule is under the chosen instrument, or what the instrument says where it has none. */
function RuleUnder({
  instrument,
  rule,
}: {
  readonly instrument: Instrument | undefined;
  readonly rule: RuleKey;
}): ReactNode {
  const t = useMessage();
  const found = rule === 'practice' ? undefined : instrument?.rules[rule];
  if (!instrument || !found) return t('library.procedures.practice');
  return (
    <>
      {instrument.shortTitle}: <Article article={found.article} checked={found.checked} instrument={instrument} link />{' '}
      {found.says}
    </>
  );
}

interface OfferingProps {
  readonly kind: ProcedureKind;
  readonly instruments: readonly Instrument[];
}

function Offering({ kind, instruments }: OfferingProps): ReactNode {
  const t = useMessage();
  if (instruments.length === 0) return <p>{t('library.procedures.nobody')}</p>;
  return (
    <DataTable
      caption={t('library.table', { title: t('library.procedures.offered-title') })}
      captionHidden
      columns={[
        { id: 'instrument', header: t('kit.citation.instrument') },
        { id: 'article', header: t('kit.citation.article') },
        { id: 'duty', header: t('library.procedures.duty') },
        { id: 'dual-criminality', header: t('library.state.dual-criminality') },
      ]}
      rows={instruments.flatMap((instrument) =>
        instrument.procedures
          .filter((one) => one.kind === kind)
          .map((offer) => ({
            id: `${instrument.id} ${offer.article} ${offer.data.join()}`,
            cells: {
              instrument: <a href={hrefOf('instruments', instrument.id)}>{instrument.shortTitle}</a>,
              article: <Article article={offer.article} checked={offer.checked} instrument={instrument} link />,
              duty: t(`library.duty.${offer.duty}`),
              'dual-criminality': t(`library.dual-criminality.${offer.dualCriminality}`),
            },
          })),
      )}
    />
  );
}
