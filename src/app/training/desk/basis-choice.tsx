/** Under which instrument: every basis between the two States that one can think of, in the order of adoption, lawful or not. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import type { Basis } from '#domain/case-plan.ts';
import { closedInstrument } from '#domain/class-terms.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import { Cite } from '../frame/cite.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { basesFor, instrumentsOf } from '../model/bases.ts';
import { usePlay } from '../play-context.tsx';

/** The instrument relied on, and the treaty that carries the request. */
export function useBasisName(): (basis: Basis) => string {
  const { plan } = usePlay();
  const t = useMessage();
  return (basis) => {
    const title = (id: Basis['instrument']) => plan.instruments[id]?.shortTitle ?? id;
    return basis.through === null
      ? t('training.desk.basis.alone', { instrument: title(basis.instrument) })
      : t('training.desk.basis.through', { instrument: title(basis.instrument), treaty: title(basis.through) });
  };
}

interface BasisChoiceProps {
  readonly procedure: CaseProcedure;
  readonly value: string | null;
  readonly onChange: (basis: string) => void;
}

export function BasisChoice({ procedure, value, onChange }: BasisChoiceProps): ReactNode {
  const { plan, recipe } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const nameOf = useBasisName();
  const adopted = (basis: Basis) => {
    const date = plan.instruments[basis.instrument]?.adopted ?? null;
    return date === null
      ? t('training.desk.basis.practice')
      : t('training.desk.basis.adopted', { date: format.date(date) });
  };
  return (
    <>
      <RadioGroup
        hint={t('training.desk.basis.hint')}
        legend={t('training.desk.basis')}
        onChange={onChange}
        options={basesFor(plan, procedure).map((basis) => {
          const closed = closedInstrument(recipe.class, basis);
          return {
            value: basis.id,
            label: nameOf(basis),
            disabled: closed !== null,
            hint: (
              <>
                {adopted(basis)}: <Cite citation={basis.citation} />
                {closed && (
                  <span className="training-closed">
                    {t('training.class.closed', { instrument: plan.instruments[closed]?.shortTitle ?? closed })}
                  </span>
                )}
              </>
            ),
          };
        })}
        value={value}
      />
      <Suppositions instruments={basesFor(plan, procedure).flatMap(instrumentsOf)} />
    </>
  );
}
