/** An inject in the words of the trainer's page: when it happens, and what it changes. */
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { InjectEffect, InjectMoment } from '#domain/injects.ts';
import { MILESTONES } from '#domain/milestones.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';

export function useEffectWords(plan: CasePlan): (effect: InjectEffect) => string {
  const t = useMessage();
  const names = { requesting: plan.requesting.name, requested: plan.requested.name };
  return (effect) => {
    switch (effect.kind) {
      case 'slower':
        return t('class.cards.slower', {
          ...names,
          side: effect.side,
          factor: effect.factor,
          all: effect.procedures === null ? 'yes' : 'no',
          procedures: (effect.procedures ?? []).map((id) => PROCEDURES[id].label).join(', '),
        });
      case 'tier':
        return t('class.cards.tier', { ...names, side: effect.side, tier: effect.tier });
      case 'user-alerted':
        return t('class.cards.user-alerted');
      case 'detention':
        return t('class.cards.detention', { ...names, days: Math.round(effect.minutes / MINUTES_PER_DAY) });
    }
  };
}

export function useMomentWords(
  plan: CasePlan,
): (when: Exclude<InjectMoment, { readonly by: 'facilitator' }>) => string {
  const t = useMessage();
  const format = useFormat();
  return (when) => {
    if ('at' in when) {
      const date = format.date(civilDate(plan.opensAt, when.at));
      return t('class.injects.when.at', { day: Math.floor(when.at / MINUTES_PER_DAY), date });
    }
    const milestone = MILESTONES[when.after].label;
    if (when.minutes === 0) return t('class.injects.when.with', { milestone });
    return t('class.injects.when.after', { delay: format.duration(when.minutes), milestone });
  };
}
