/** The desk of a role in words: the author's title, or the prosecutor's office. */
import { useMessage } from '#app/i18n/message.tsx';
import type { Role } from '#domain/ids.ts';
import { usePlay } from '../play-context.tsx';

export function useDeskName(): (role: Role) => string {
  const { plan } = usePlay();
  const t = useMessage();
  return (role) =>
    plan.seats.find((seat) => seat.role === role)?.title ??
    t('training.table.prosecutor', { requesting: plan.requesting.name });
}
