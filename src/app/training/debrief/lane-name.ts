/** What a lane of the timeline is called: the procedure, or the item's title. */
import { useMessage } from '#app/i18n/message.tsx';
import type { Lane } from '../model/timeline.ts';
import { usePlay } from '../play-context.tsx';

export function useLaneName(): (lane: Pick<Lane, 'id' | 'item'>) => string {
  const { plan } = usePlay();
  const t = useMessage();
  return ({ id, item }) =>
    item === null ? t(`training.timeline.lane.${id}`) : (plan.items.find((one) => one.id === item)?.title ?? item);
}
