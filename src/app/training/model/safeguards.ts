/** Rights and safeguards of a finished run: what the requests asked for and left open, and what came of it. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Attempt, CaseRun, TakenDecision } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { isDrafted } from '#domain/drafted.ts';
import type { Finding } from '#domain/finding.ts';
import { CASE_PROCEDURES, type CaseProcedure } from '#domain/ids.ts';
import type { DefectCode } from '#domain/instrument.ts';
import { extensionFindings, legalTest } from '#domain/legal-test/index.ts';
import type { Draft } from '#domain/request.ts';
import { knownAt } from './known-at.ts';
import { draftAt } from './letter-dates.ts';

export const SAFEGUARDS = ['secrecy', 'proportionality', 'use', 'persons', 'emergency'] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

/** Deficiencies of the register that touch a right or a safeguard. */
const CODES: Readonly<Record<Safeguard, readonly string[]>> = {
  secrecy: ['D11'],
  proportionality: ['D09', 'D18', 'D20', 'D24'],
  use: ['D14'],
  persons: ['D21', 'R09', 'R14', 'R21'],
  emergency: ['D10'],
} satisfies Readonly<Record<Safeguard, readonly (DefectCode | `R${number}`)[]>>;

export interface SafeguardLine {
  readonly safeguard: Safeguard;
  readonly verdict: 'kept' | 'open' | 'told';
  /** When the user was told, for `told`. */
  readonly at: Minutes | null;
  readonly findings: readonly Finding[];
}

/** Whether a treaty hold stood at that minute: the last thing heard of it decides. */
const heldAt = (run: CaseRun, at: Minutes): boolean =>
  run.marks.findLast((mark) => HOLD_MARKS.includes(mark.type) && mark.at <= at)?.type === 'data-frozen';
const HOLD_MARKS: readonly string[] = ['data-frozen', 'hold-lapsed', 'hold-released'];

/** Everything the legal test finds in a letter that is written at this minute, with the case file as it stands then. */
export function findingsOfLetter(
  plan: CasePlan,
  run: CaseRun,
  procedure: CaseProcedure,
  draft: Draft,
  at: Minutes,
): readonly Finding[] {
  const knows = knownAt(run, at);
  const test = legalTest(plan, procedure, draft, {
    facts: plan.facts.filter(knows).map(({ id }) => id),
    identifiers: plan.identifiers.filter(knows).map(({ id }) => id),
    preservationInPlace: heldAt(run, at),
  });
  return [...test.mustRefuse, ...test.missing, ...test.mayRefuse, ...test.consequences];
}

/** The same of a decision that was taken. Empty where it sent neither letter nor form. */
export function findingsOfDecision(
  plan: CasePlan,
  run: CaseRun,
  decision: TakenDecision | Attempt,
): readonly Finding[] {
  const extension = decision.choice?.extension;
  const held = extension && draftAt(run, 'preservation', decision.at)?.choice?.draft;
  if (held && extension) return extensionFindings(plan, held.basis, extension);
  const draft = decision.choice?.draft;
  const procedure = CASE_PROCEDURES.find((one) => one === decision.request);
  if (!procedure || !draft || !isDrafted(decision.type)) return [];
  return findingsOfLetter(plan, run, procedure, draft, decision.at);
}

/** One finding of each kind and item is enough to read. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, item, reason }) => {
    const key = `${code}/${item}/${reason}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Empty where no request was sent. The line on claimed danger stands only where there is something to say. */
export function safeguardsOf(plan: CasePlan, run: CaseRun): readonly SafeguardLine[] {
  const drafts = run.decisions
    .filter(({ by }) => by === 'person')
    .map((decision) => findingsOfDecision(plan, run, decision));
  if (!run.decisions.some(({ by, choice }) => by === 'person' && choice?.draft)) return [];
  const all = once(drafts.flat());
  const told = run.marks.find((mark) => mark.type === 'user-alerted');
  return SAFEGUARDS.flatMap((safeguard): readonly SafeguardLine[] => {
    const findings = all.filter(({ code }) => CODES[safeguard].includes(code));
    if (safeguard === 'emergency') {
      const claimed =
        !plan.lifeAtRisk && run.decisions.some(({ choice }) => choice?.draft?.urgency === 'danger-to-life');
      return claimed ? [{ safeguard, verdict: 'open', at: null, findings }] : [];
    }
    if (safeguard === 'secrecy' && told) return [{ safeguard, verdict: 'told', at: told.at, findings }];
    return [{ safeguard, verdict: findings.length > 0 ? 'open' : 'kept', at: null, findings }];
  });
}
