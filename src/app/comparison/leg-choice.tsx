/** Which part of the way the lanes show. Published figures measure different parts, so a figure without its leg says nothing. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Segmented } from './segmented.tsx';
import { LANE_LEGS, type LaneLeg } from './view.ts';

export interface LegChoiceProps {
  readonly leg: LaneLeg;
  readonly onChange: (leg: LaneLeg) => void;
}

export function LegChoice({ leg, onChange }: LegChoiceProps): ReactNode {
  const t = useMessage();
  return (
    <div className="leg-choice">
      <Segmented
        legend={t('comparison.leg')}
        onChange={onChange}
        options={LANE_LEGS.map((value) => ({ value, label: t(`comparison.leg.${value}`) }))}
        value={leg}
      />
      <p className="small soft">
        {t(`comparison.leg.${leg}.means`)} {leg !== 'whole' && t('comparison.leg.note')}
      </p>
    </div>
  );
}
