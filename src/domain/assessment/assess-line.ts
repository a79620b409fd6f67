/** One objective, assessed on a ledger. */
import type { CasePlan } from '../case-plan.ts';
import type { Finding } from '../finding.ts';
import { type Judgement, judge } from './judge.ts';
import type { JudgedDecision, Ledger } from './ledger.ts';
import type { AssessedObjective, Objective, Unjudged, Verdict } from './objective.ts';

const WHY: Readonly<Record<NonNullable<Judgement['open']>, Unjudged>> = { never: 'never-reached', still: 'still-open' };

interface Judged {
  readonly verdict: Verdict;
  readonly unjudged: Unjudged | null;
  readonly defensible: string | null;
  readonly rests: readonly JudgedDecision[];
  readonly findings: readonly Finding[];
}

const settled = (
  verdict: Verdict,
  { rests, findings }: Pick<Judgement, 'rests' | 'findings'>,
  defensible: string | null = null,
): Judged => ({ verdict, unjudged: null, defensible, rests, findings });
const unjudged = (why: Unjudged): Judged => ({ ...settled('not-judged', { rests: [], findings: [] }), unjudged: why });

/** Met, or met another way that the author calls defensible; else open where that could still have been; else partly or not. */
function verdictOf(plan: Pick<CasePlan, 'bases'>, objective: Objective, ledger: Ledger): Judged {
  const met = judge(plan, objective.met, ledger);
  if (met.holds) return settled('met', met);
  const others = objective.defensible.map(({ met: other, reason }) => ({ ...judge(plan, other, ledger), reason }));
  const other = others.find(({ holds }) => holds);
  if (other) return settled('met', other, other.reason);
  const half = objective.partly ? judge(plan, objective.partly, ledger) : null;
  // What a defensible way would have needed and never came takes nothing from a judgement that stands without it.
  if (met.open) return unjudged(WHY[met.open]);
  // A half that holds says what was left to be done, and the findings of the whole say it best.
  if (half?.holds) return settled('partly', { rests: [...met.rests, ...half.rests], findings: met.findings });
  return half?.open ? unjudged(WHY[half.open]) : settled('not-met', met);
}

/** The same thing can be found in two letters. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, field, item, reason }: Finding) => `${code} ${field} ${item} ${reason}`;
  return findings.filter((one, index) => findings.findIndex((other) => key(other) === key(one)) === index);
}

export function assessLine(
  plan: Pick<CasePlan, 'bases'>,
  objective: Objective,
  ledger: Ledger,
  annulled: boolean,
): AssessedObjective {
  const { rests, findings, ...judged } = annulled ? unjudged('annulled') : verdictOf(plan, objective, ledger);
  const once = [...new Set(rests)].sort((a, b) => a.index - b.index);
  return {
    id: objective.id,
    text: objective.text,
    dimension: objective.dimension,
    ...judged,
    rests: once.map(({ index }) => index),
    findings: judged.verdict === 'met' ? [] : distinct(findings),
    forbidden: once.flatMap(({ attempt }) => (attempt ? [attempt.citation] : [])),
    citation: objective.citation,
    explanation: objective.explanation,
  };
}
