/** What a coach says before a decision: what the other side would find in this letter, or what stands in the one received. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { CaseProcedure } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { findingsOfLetter } from '../model/safeguards.ts';
import { usePlay } from '../play-context.tsx';
import { FindingList } from './finding-list.tsx';
import { receivedFindings } from './received-findings.ts';
import { useHelp } from './use-help.ts';

interface LetterHintsProps {
  readonly procedure: CaseProcedure;
  readonly draft: Draft;
}

/** Beside the form of a letter. It changes while the letter is written. */
export function LetterHints({ procedure, draft }: LetterHintsProps): ReactNode {
  const { plan, run, recipe } = usePlay();
  const t = useMessage();
  const { level } = useHelp();
  const findings = useMemo(
    () => (level === 'coach' ? findingsOfLetter(plan, run, procedure, draft, recipe.until) : []),
    [level, plan, run, procedure, draft, recipe.until],
  );
  if (level !== 'coach') return null;
  return (
    <Notice kind={findings.length === 0 ? 'good' : 'info'} title={t('training.help.coach.says')}>
      {findings.length === 0 ? (
        <p>{t('training.help.coach.letter.none')}</p>
      ) : (
        <>
          <p>{t('training.help.coach.letter', { count: findings.length })}</p>
          <FindingList findings={findings} />
        </>
      )}
    </Notice>
  );
}

/** Beside a decision of the requested side about a letter that it has received. */
export function DeskHints(): ReactNode {
  const { plan, run, role } = usePlay();
  const t = useMessage();
  const { level } = useHelp();
  const findings = useMemo(() => receivedFindings(plan, run, role), [plan, run, role]);
  if (level !== 'coach' || role === 'prosecutor' || findings === null) return null;
  return (
    <Notice kind="info" title={t('training.help.coach.says')}>
      {findings.length === 0 ? (
        <p>{t('training.help.coach.received.none')}</p>
      ) : (
        <>
          <p>{t('training.help.coach.received', { count: findings.length })}</p>
          <FindingList findings={findings} />
        </>
      )}
    </Notice>
  );
}
