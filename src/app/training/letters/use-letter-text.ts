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

type Part = 'subject' | 'says' | 'next' | 'plain';
type Told = Partial<Pick<Letter, 'sentAt' | 'dueAt' | 'told'>>;

/** Of a letter that is still being written. */
export function useDatedText(): (type: Letter['type'], part: Part, told: Told) => string {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const date = (at: Minutes | null | undefined) => (at == null ? '' : format.date(civilDate(plan.opensAt, at)));
  return (type, part, { sentAt, dueAt, told }) =>
    t(`training.letter.${type}.${part}`, {
      ...namesOf(plan),
      sent: date(sentAt),
      due: date(dueAt),
      told: told ?? '',
    });
}

export function useLetterText(): (letter: Letter, part: Part) => string {
  const text = useDatedText();
  return (letter, part) => text(letter.type, part, letter);
}
