/** Two to four instruments side by side, row by row, with the rows that differ marked. */
import { Fragment, type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { CheckboxGroup, Fieldset } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { FEATURE_GROUPS, FEATURES, type FeatureGroup, type FeatureId } from '#domain/features.data.ts';
import { differs, type FeatureCell, featureCell } from '#domain/features.ts';
import type { Instrument } from '#domain/instrument.ts';
import { useLaw } from '../law-context.tsx';
import { hrefOf, usePlace } from '../place.ts';
import { CompareCell } from './compare-cell.tsx';

const FIRST = ['budapest', 'uncc'];
const MOST = 4;

export function ComparePage(): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const { place, change } = usePlace();
  usePageTitle(t('library.compare.title'));
  const asked = (place?.query.get('with') ?? FIRST.join(',')).split(',');
  const chosen = law.instruments.filter(({ id }) => asked.includes(id)).slice(0, MOST);
  const onlyDifferences = place?.query.get('only') === 'differences';
  const choose = (values: readonly string[]) => change({ with: values.slice(0, MOST).join(',') || 'none' });
  return (
    <div className="stack library__body">
      <h1>{t('library.compare.title')}</h1>
      <p className="prose">{t('library.compare.lead')}</p>
      <div className="sheet stack no-print">
        <Disclosure
          open={chosen.length < 2}
          summary={t('library.compare.choose', { count: chosen.length, most: MOST })}
        >
          <CheckboxGroup
            hint={t('library.compare.hint', { most: MOST })}
            legend={t('library.compare.legend')}
            onChange={choose}
            options={law.instruments.map(({ id, shortTitle }) => ({
              value: id,
              label: shortTitle,
              disabled: chosen.length >= MOST && !chosen.some((one) => one.id === id),
            }))}
            values={chosen.map(({ id }) => id)}
          />
        </Disclosure>
        <Fieldset legend={t('library.compare.rows')}>
          <label className="cluster">
            <input
              checked={onlyDifferences}
              onChange={({ target }) => change({ only: target.checked ? 'differences' : null })}
              type="checkbox"
            />
            {t('library.compare.only-differences')}
          </label>
        </Fieldset>
      </div>
      {chosen.length < 2 ? (
        <p aria-live="polite">{t('library.compare.too-few')}</p>
      ) : (
        <Comparison instruments={chosen} onlyDifferences={onlyDifferences} />
      )}
    </div>
  );
}

interface ComparisonProps {
  readonly instruments: readonly Instrument[];
  readonly onlyDifferences: boolean;
}

interface FeatureRow {
  readonly id: FeatureId;
  readonly cells: readonly FeatureCell[];
  readonly differs: boolean;
}

function Comparison({ instruments, onlyDifferences }: ComparisonProps): ReactNode {
  const t = useMessage();
  const rows = useMemo(
    () =>
      (Object.keys(FEATURES) as FeatureId[]).map((id): FeatureRow => {
        const cells = instruments.map((one) => featureCell(one, id));
        return { id, cells, differs: differs(cells) };
      }),
    [instruments],
  );
  const different = rows.filter((row) => row.differs).length;
  const groups = (Object.keys(FEATURE_GROUPS) as FeatureGroup[]).map((group) => ({
    group,
    rows: rows.filter((row) => FEATURES[row.id].group === group && (row.differs || !onlyDifferences)),
  }));
  return (
    <>
      <p aria-live="polite">{t('library.compare.summary', { different, count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section aria-label={t('library.compare.table')} className="library-compare" tabIndex={0}>
        <table className="library-compare__table">
          <caption className="visually-hidden">{t('library.compare.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('library.compare.feature')}</th>
              {instruments.map(({ id, shortTitle }) => (
                <th key={id} scope="col">
                  <a href={hrefOf('instruments', id)}>{shortTitle}</a>
                </th>
              ))}
            </tr>
          </thead>
          {groups
            .filter((one) => one.rows.length > 0)
            .map(({ group, rows: listed }) => (
              <Fragment key={group}>
                <tbody>
                  <tr>
                    <th className="library-compare__group" colSpan={instruments.length + 1} scope="rowgroup">
                      {FEATURE_GROUPS[group]}
                    </th>
                  </tr>
                  {listed.map((row) => (
                    <tr className={row.differs ? 'library-compare__different' : undefined} key={row.id}>
                      <th scope="row">
                        {FEATURES[row.id].label}
                        {row.differs && <span className="library-compare__mark">{t('library.compare.differs')}</span>}
                      </th>
                      {instruments.map((instrument, index) => (
                        <td key={instrument.id}>
                          <CompareCell cell={row.cells[index] ?? { kind: 'none' }} instrument={instrument} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Fragment>
            ))}
        </table>
      </section>
      <p className="small soft">{t('library.paraphrase')}</p>
    </>
  );
}
