/** The sentences of a letter from the catalogue, with the names and dates of this case. */
import { useFormat } from '#app/i18n/format.ts';
import { useMessage, type Values } from '#app/i18n/message.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import type { Letter } from '../model/letters.ts';
import { usePlay } from '../play-context.tsx';

/** Names that any letter may use. */
export const namesOf = (plan: CasePlan): Values => ({
  requesting: plan.requesting.name,
  requested: plan.requested.name,
  // A title within a sentence.
  offence: plan.offence.title.charAt(0).toLowerCase() + plan.offence.title.slice(1),
  provision: plan.offence.provision,
  years: plan.offence.maxPenaltyYears,
  provider: plan.provider.name,
  legalEntity: plan.provider.legalEntity,
  court: plan.requested.court,
  central: plan.requested.centralAuthority,
  ownCentral: plan.requesting.centralAuthority,
  ownCourt: plan.requesting.court,
});

export function useLetterText(): (letter: Letter, part: 'subject' | 'says' | 'next' | 'plain') => string {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const date = (at: Minutes | null) => (at === null ? '' : format.date(civilDate(plan.opensAt, at)));
  return (letter, part) =>
    t(`training.letter.${letter.type}.${part}`, {
      ...namesOf(plan),
      sent: date(letter.sentAt),
      due: date(letter.dueAt),
      told: letter.told ?? '',
    });
}
