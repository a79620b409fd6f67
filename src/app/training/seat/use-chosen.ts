import { useMessage } from '#app/i18n/message.tsx';
import type { TakenDecision } from '#domain/case-run.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { usePlay } from '../play-context.tsx';

/** What was chosen with the decision, in words. */
export function useChosen(): (decision: Pick<TakenDecision, 'choice'>) => string {
  const { plan } = usePlay();
  const t = useMessage();
  return ({ choice }) => {
    const items = choice?.items?.map((id) => plan.items.find((one) => one.id === id)?.title ?? id);
    const asks = choice?.asks?.map((field) => t(`training.field.${field}`));
    const ground = choice?.ground === undefined ? undefined : GROUNDS[choice.ground as GroundId];
    return [...(ground ? [ground] : []), ...(asks ?? []), ...(items ?? [])].join('; ');
  };
}
