/** A length that a text sets, as it sets it: a law's 60 days are never `9 weeks`. */
import { inDays, type Minutes } from '#domain/case-time.ts';
import type { Words } from './words.ts';

/** Below this, texts count in hours. */
const HOURS_BELOW = 5;

export function exactLength(duration: Minutes, { t }: Words): string {
  const days = inDays(duration);
  return days < HOURS_BELOW ? t('format.hours', { count: Math.round(days * 24) }) : t('format.days', { count: days });
}
