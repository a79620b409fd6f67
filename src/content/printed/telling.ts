/** Sentences that several papers share: times, citations, what a decision was. */
import type { CasePlan } from '#domain/case-plan.ts';
import { MINUTES_PER_DAY, type Minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import { placeIn } from '#domain/citation.ts';
import { DECISION_LABELS } from '#domain/decision-labels.data.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import type { InjectEffect, InjectInPlan } from '#domain/injects.ts';
import { MILESTONES } from '#domain/milestones.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import type { Decision } from '#domain/recipe.ts';

const HOUR = 60;
/** `21 days`, `5 hours`: whole units, for people. */
export function duration(minutes: number): string {
  const days = Math.round(minutes / MINUTES_PER_DAY);
  if (minutes >= MINUTES_PER_DAY) return days === 1 ? '1 day' : `${days} days`;
  const hours = Math.round(minutes / HOUR);
  if (minutes >= HOUR) return hours === 1 ? '1 hour' : `${hours} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

export const dayOf = (at: Minutes): string => `Day ${Math.floor(at / MINUTES_PER_DAY)}`;

export function articleWords(article: string): string {
  const place = placeIn(article);
  if (place.kind === 'of') return `article ${place.article} of the ${place.text}`;
  return place.kind === 'named' ? place.article : `article ${place.article}`;
}

/** `Budapest Convention, article 29(7)`; a practice has no article. */
export function citedIn(plan: Pick<CasePlan, 'instruments'>, { instrument, article }: Citation): string {
  const title = plan.instruments[instrument]?.shortTitle ?? instrument;
  return article === null ? `${title} (practice)` : `${title}, ${articleWords(article)}`;
}

const itemTitle = (plan: CasePlan, id: string): string => plan.items.find((one) => one.id === id)?.title ?? id;

/** One line: when, what, under which instrument, for which items, on which ground. */
export function decisionLine(plan: CasePlan, { at, type, choice }: Decision): string {
  const basis = plan.bases.find(({ id }) => id === choice?.draft?.basis);
  const asked = choice?.draft?.asked.map(({ item }) => itemTitle(plan, item)) ?? [];
  const granted = choice?.items?.map((item) => itemTitle(plan, item)) ?? [];
  const parts = [
    ...(basis ? [`under: ${basis.label}`] : []),
    ...(asked.length > 0 ? [`for: ${asked.join('; ')}`] : []),
    ...(granted.length > 0 ? [`for these items: ${granted.join('; ')}`] : []),
    ...(choice?.asks ? [`about: ${choice.asks.map((field) => field.replaceAll('-', ' ')).join(', ')}`] : []),
    ...(choice?.ground ? [`ground: ${GROUNDS[choice.ground as GroundId] ?? choice.ground}`] : []),
  ];
  const told = parts.length === 0 ? '' : ` (${parts.join('. ')})`;
  return `${dayOf(at)}: ${DECISION_LABELS[type]}${told}`;
}

export function momentOf({ when }: Pick<InjectInPlan, 'when'>): string {
  if ('by' in when) return 'When you play its card';
  if ('at' in when) return dayOf(when.at);
  const mark = `“${MILESTONES[when.after].label}”`;
  return when.minutes === 0 ? `With the first ${mark}` : `${duration(when.minutes)} after the first ${mark}`;
}

export function effectOf(
  { requesting, requested }: Pick<CasePlan, 'requesting' | 'requested'>,
  effect: InjectEffect,
): string {
  const names = { requesting: requesting.name, requested: requested.name, provider: 'the provider' };
  switch (effect.kind) {
    case 'slower': {
      const what = effect.procedures?.map((id) => PROCEDURES[id].label.toLowerCase()).join(', ') ?? 'every procedure';
      return `Each stage of ${names[effect.side]} takes ${effect.factor} times as long from then on (${what}).`;
    }
    case 'tier':
      return `The authorities of ${names[effect.side]} work from then on like those of tier ${effect.tier}.`;
    case 'user-alerted':
      return 'The user of the provider learns that somebody asks, and may delete.';
    case 'detention':
      return `A detention limit of ${requesting.name} begins to run: ${duration(effect.minutes)}. Whoever is free again may delete.`;
  }
}
