/** How to read the lanes. */
import type { ReactNode } from 'react';
import { HOLDERS } from '#domain/ids.ts';
import type { LaneView } from './lane-view.ts';
import { Swatch } from './patterns.tsx';
import type { ScaleKind } from './time-scale.ts';
import type { LaneLeg } from './view.ts';
import { useWords } from './words.ts';

export interface LanesLegendProps {
  readonly scale: ScaleKind;
  readonly leg: LaneLeg;
}

export function LanesLegend({ scale, leg }: LanesLegendProps): ReactNode {
  const { t } = useWords();
  return (
    <div className="legend small">
      <p>{t('comparison.legend.whisker')}</p>
      {leg === 'whole' && <p>{t('comparison.legend.track')}</p>}
      <p>
        {t('comparison.legend.ends-bar')} {t('comparison.legend.worst')}
      </p>
      <p>
        {t('comparison.legend.holders')} {scale === 'log' && t('comparison.legend.log')}
      </p>
    </div>
  );
}

/** Whose patterns the bars show: over the lanes, because it is needed with the first of them. */
export function HoldersKey({ lanes }: { readonly lanes: readonly LaneView[] }): ReactNode {
  const { t } = useWords();
  const holders = HOLDERS.filter((holder) =>
    lanes.some(({ segments }) => segments.some((one) => one.holder === holder)),
  );
  if (holders.length === 0) return null;
  return (
    <ul aria-label={t('comparison.keep.holders')} className="ends small">
      {holders.map((holder) => (
        <li className="ends__end" key={holder}>
          <Swatch fill={holder} />
          <span>{t(`comparison.holder.${holder}`)}</span>
        </li>
      ))}
    </ul>
  );
}
