/** Which treaties are in force between the two States: as in the scenario, or as somebody supposes. */
import type { ReactNode } from 'react';
import { Checkbox, Fieldset } from '#app/ui/choices.tsx';
import { INSTRUMENT_IDS, type InstrumentId } from '#domain/ids.ts';
import { isInForce, treatiesOf } from '#domain/treaty-what-if.ts';
import type { ControlsProps } from './controls-props.ts';
import { useWords } from './words.ts';

export function TreatyControls({ plan, view, onChange }: ControlsProps): ReactNode {
  const { t } = useWords();
  const { inForce, notInForce } = view;
  const change = (id: InstrumentId, on: boolean) => {
    const usual = isInForce(plan, id);
    onChange({
      inForce: changed(inForce, id, on && !usual),
      notInForce: changed(notInForce, id, !on && usual),
    });
  };
  return (
    <Fieldset
      hint={t('comparison.settings.treaties.hint', {
        requesting: plan.requesting.name,
        requested: plan.requested.name,
      })}
      legend={<span className="visually-hidden">{t('comparison.panel.law')}</span>}
    >
      {treatiesOf(plan).map(({ id, shortTitle }) => {
        const added = inForce.includes(id);
        const removed = notInForce.includes(id);
        return (
          <Checkbox
            checked={added || (isInForce(plan, id) && !removed)}
            hint={
              (added && t('comparison.settings.treaties.added')) ||
              (removed && t('comparison.settings.treaties.removed'))
            }
            key={id}
            label={shortTitle}
            onChange={(on) => change(id, on)}
          />
        );
      })}
    </Fieldset>
  );
}

/** In the order of the ids, so that the same choices make the same address. */
const changed = (ids: readonly InstrumentId[], id: InstrumentId, on: boolean): readonly InstrumentId[] =>
  INSTRUMENT_IDS.filter((one) => (one === id ? on : ids.includes(one)));
