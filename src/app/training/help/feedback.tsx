/** What a mentor says to the decision just taken, and to nothing older: time has not passed since. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Finding } from '#domain/finding.ts';
import { CASE_PROCEDURES } from '#domain/ids.ts';
import { ownDecisions } from '../model/decision-rows.ts';
import { findingsOfLetter } from '../model/safeguards.ts';
import { usePlay } from '../play-context.tsx';
import { FindingList } from './finding-list.tsx';
import { receivedFindings } from './received-findings.ts';
import { useHelp } from './use-help.ts';

interface Said {
  readonly kind: 'letter' | 'letter-good' | 'asked' | 'asked-all' | 'ground' | 'no-ground';
  readonly findings: readonly Finding[];
}

export function Feedback(): ReactNode {
  const { plan, run, recipe, role } = usePlay();
  const t = useMessage();
  const { level } = useHelp();
  const said = useMemo((): Said | null => {
    const last = ownDecisions(run, recipe, role).at(-1)?.decision;
    if (level === 'exam' || !last || last.at !== recipe.until || 'reason' in last) return null;
    const { draft, asks, ground } = last.choice ?? {};
    const procedure = CASE_PROCEDURES.find((one) => one === last.request);
    if (draft && procedure) {
      const findings = findingsOfLetter(plan, run, procedure, draft, last.at);
      return { kind: findings.length === 0 ? 'letter-good' : 'letter', findings };
    }
    const received = receivedFindings(plan, run, role);
    if (received === null) return null;
    if (asks) {
      const left = received.filter(
        ({ field, code }) => code.startsWith('D') && field !== null && !asks.includes(field),
      );
      return { kind: left.length === 0 ? 'asked-all' : 'asked', findings: left };
    }
    if (ground === undefined) return null;
    const support = received.filter(({ code }) => code === ground);
    return { kind: support.length === 0 ? 'no-ground' : 'ground', findings: support };
  }, [level, plan, run, role, recipe]);
  if (!said) return null;
  const good = said.kind === 'letter-good' || said.kind === 'asked-all' || said.kind === 'ground';
  return (
    <Notice kind={good ? 'good' : 'info'} title={t('training.help.mentor.says')}>
      <p>{t(`training.help.mentor.${said.kind}`, { count: said.findings.length })}</p>
      {said.findings.length > 0 && <FindingList findings={said.findings} />}
    </Notice>
  );
}
