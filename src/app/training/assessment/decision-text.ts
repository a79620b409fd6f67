/** A decision of the recipe or of the model answer in one line of words: day, what, and on which basis or of what. */
import { useMessage } from '#app/i18n/message.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { useBasisName } from '../desk/basis-choice.tsx';
import { basisById } from '../model/bases.ts';
import { usePlay } from '../play-context.tsx';
import { useChosen } from '../seat/use-chosen.ts';

export function useDecisionText(): (decision: Decision) => string {
  const { plan } = usePlay();
  const t = useMessage();
  const basisName = useBasisName();
  const chosen = useChosen();
  return (decision) => {
    const basis = decision.choice?.draft && basisById(plan, decision.choice.draft.basis);
    const title = t(`training.option.${decision.type}.title`);
    const detail = chosen(decision);
    const what = basis
      ? t('training.model.under', { decision: title, basis: basisName(basis) })
      : detail === ''
        ? title
        : `${title}: ${detail}`;
    return t('training.model.step', { day: Math.floor(decision.at / MINUTES_PER_DAY), decision: what });
  };
}
