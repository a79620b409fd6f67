/** The reasons, questions, conditions or remarks of a letter, each with its article and what would help. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import type { Finding } from '#domain/finding.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { Cite } from '../frame/cite.tsx';
import type { Letter } from '../model/letters.ts';
import { usePlay } from '../play-context.tsx';
import { useLetterText } from './use-letter-text.ts';

/** Letters that owe reasons: where the run gives none, the catalogue has a plain sentence. */
const OWES: Readonly<Partial<Record<MilestoneType, 'reasons' | 'questions' | 'conditions' | 'remarks'>>> = {
  'preservation-clarification-asked': 'questions',
  'preservation-refused': 'reasons',
  'supplement-asked': 'questions',
  'draft-commented': 'questions',
  'request-returned': 'reasons',
  'draft-returned': 'reasons',
  'conditions-offered': 'conditions',
  'conditions-accepted': 'conditions',
  'request-accepted-in-part': 'reasons',
  'request-refused': 'reasons',
  'emergency-declined': 'reasons',
  'evidence-received': 'remarks',
  'voluntary-unclear': 'questions',
  'disclosure-declined': 'reasons',
  'agreement-not-issued': 'reasons',
  'production-clarification-asked': 'questions',
  'preservation-order-unclear': 'questions',
  'production-refused': 'reasons',
  'production-refused-in-part': 'reasons',
  'production-data-deleted': 'reasons',
  'investigation-information-asked': 'questions',
  'investigation-refused': 'reasons',
  'disclosure-forbidden': 'reasons',
  'effect-queried': 'questions',
  'effect-conditions-offered': 'conditions',
  'effect-refused': 'reasons',
};

interface FindingTextProps {
  readonly finding: Finding;
  /** Whether it says what would help; a letter of ours repeats what the others said. */
  readonly help?: boolean;
}

export function FindingText({ finding, help = true }: FindingTextProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const item = plan.items.find(({ id }) => id === finding.item);
  return (
    <>
      {item && <strong>{item.title}: </strong>}
      <Explained text={finding.reason} />
      {help && (
        <span className="finding__help">
          {t('training.list.help')} <Explained text={finding.fix} />
        </span>
      )}
      <span className="finding__cite">
        <Cite citation={finding.citation} />
      </span>
    </>
  );
}

/** Nothing where the letter neither has reasons nor owes any. */
export function ReasonList({ letter }: { readonly letter: Letter }): ReactNode {
  const t = useMessage();
  const text = useLetterText();
  const kind = OWES[letter.type] ?? 'remarks';
  if (letter.findings.length === 0) {
    const plain = kind !== 'remarks';
    return plain ? <p>{text(letter, 'plain')}</p> : null;
  }
  return (
    <>
      <p className="paper__lead">
        <Explained text={t(`training.list.${kind}`)} />
      </p>
      <ol>
        {letter.findings.map((finding) => (
          <li key={`${finding.code}/${finding.item}/${finding.reason}`}>
            <FindingText finding={finding} help={!letter.outgoing} />
          </li>
        ))}
      </ol>
    </>
  );
}
