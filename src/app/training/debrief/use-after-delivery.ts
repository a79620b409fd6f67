/** What is said and answered once the data are in the file, in words: for the debrief, and for the report that is taken home. */
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { civilDate } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import { namesOf } from '../letters/use-letter-text.ts';
import { writtenAt } from '../model/letter-dates.ts';
import { limitOfUse } from '../model/limit-of-use.ts';
import { type PackageFinding, packageFinding } from '../model/package-finding.ts';
import { usePlay } from '../play-context.tsx';
import { CLOSING_KEY, CLOSING_QUESTIONS, type ClosingQuestion, OF_USE, readClosing } from './closing-questions.ts';

export interface ClosingLine {
  readonly question: ClosingQuestion;
  readonly asked: string;
  /** Null, with `means`: not answered. */
  readonly answer: string | null;
  readonly answered: string | null;
  readonly means: string | null;
  /** Of an answer about use, where the governing text has a rule. */
  readonly citation: Citation | null;
}

export interface AfterDelivery {
  /** `says`: in sentences. */
  readonly package: PackageFinding & { readonly says: string };
  readonly closing: readonly ClosingLine[];
  /** Null: none is written. */
  readonly letter: { readonly subject: string; readonly paragraphs: readonly string[] } | null;
}

/** Null where no data came by a formal request, and at every desk but the prosecutor's. */
export function useAfterDelivery(): AfterDelivery | null {
  const { plan, recipe, run, seat, kept } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const found = packageFinding(plan, recipe, run);
  if (seat || !found) return null;
  const { fault, answer, wait } = found;
  const answers = readClosing(kept.desk[CLOSING_KEY]);
  const rule = limitOfUse(plan, run);
  const sent = writtenAt(run, 'request', run.now);
  const names = { ...namesOf(plan), sent: sent === null ? '' : format.date(civilDate(plan.opensAt, sent)) };
  const sentences = [
    t(`training.world.package.${fault ?? 'none'}`),
    ...(answer === 'whole'
      ? []
      : [t(`training.world.package.${answer}`, { duration: wait === null ? '' : format.duration(wait) })]),
    ...(fault !== null && found.items.length > 0 ? [t(`training.world.package.${fault}.means`)] : []),
  ];
  return {
    package: { ...found, says: sentences.join(' ') },
    closing: CLOSING_QUESTIONS.map((question) => {
      const given = answers[question] ?? null;
      return {
        question,
        asked: t(`training.closing.${question}`),
        answer: given,
        answered: given && t(`training.closing.${question}.${given}`),
        means: given && t(`training.closing.${question}.${given}.means`),
        citation: given && rule && OF_USE.includes(question) ? rule.citation : null,
      };
    }),
    letter:
      answers.feedback === 'letter'
        ? {
            subject: t('training.closing.letter.subject'),
            paragraphs: [t('training.closing.letter.says', names), t('training.closing.letter.next', names)],
          }
        : null,
  };
}
