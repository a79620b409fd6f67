/** How to read the lanes. */
import type { ReactNode } from 'react';
import type { LaneView } from './lane-view.ts';
import { Swatch } from './patterns.tsx';
import type { ScaleKind } from './time-scale.ts';
import { useWords } from './words.ts';

export interface LanesLegendProps {
  readonly lanes: readonly LaneView[];
  readonly scale: ScaleKind;
}

export function LanesLegend({ lanes, scale }: LanesLegendProps): ReactNode {
  const { t } = useWords();
  const holders = [...new Set(lanes.flatMap(({ segments }) => segments.map((segment) => segment.holder)))];
  return (
    <div className="legend small">
      <p>{t('comparison.legend.whisker')}</p>
      <p>{t('comparison.legend.worst')}</p>
      {holders.length > 0 && (
        <>
          <p>
            {t('comparison.legend.holders')} {scale === 'log' && t('comparison.legend.log')}
          </p>
          <ul className="ends">
            {holders.map((holder) => (
              <li className="ends__end" key={holder}>
                <Swatch fill={holder} />
                <span>{t(`comparison.holder.${holder}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
