/** Which article a rule is, for the request as it stands: charts name rules, the governing instrument numbers them. */
import type { Citation } from '#domain/citation.ts';
import type { ActorId, CaseProcedure, InstrumentId } from '#domain/ids.ts';
import { CASE_PROCEDURES } from '#domain/ids.ts';
import type { RuleKey } from '#domain/rules.ts';
import { basisOf, type CaseMemory } from './case-memory.ts';

/** Articles that the instrument relied on supplies itself, even where a treaty carries the request. */
const OWN_RULES: readonly RuleKey[] = ['stored-data', 'preservation', 'domestic-order', 'emergency', 'fallback'];

/** A procedure's own draft; for items and the executing State's order, the request whose rule it is. */
function procedureOf(actor: ActorId, rule: RuleKey): CaseProcedure {
  const own = CASE_PROCEDURES.find((kind) => kind === actor);
  return own ?? (/^(preservation|domestic-order)/.test(rule) ? 'preservation' : 'request');
}

/** Null where the step is practice, or where no request has been drafted yet. */
export function citationFor(memory: CaseMemory, actor: ActorId, rule: RuleKey): Citation | null {
  if (rule === 'practice') return null;
  const procedure = procedureOf(actor, rule);
  if (procedure === 'police') return cite(memory, 'interpol', rule);
  const draft = memory.drafts.get(procedure);
  if (!draft) return null;
  const basis = basisOf(memory.plan, draft.basis);
  const order = OWN_RULES.includes(rule) ? [basis.instrument, basis.governing] : [basis.governing, basis.instrument];
  for (const instrument of order) {
    const citation = cite(memory, instrument, rule);
    if (citation) return citation;
  }
  return null;
}

export function cite(memory: Pick<CaseMemory, 'plan'>, instrument: InstrumentId, rule: RuleKey): Citation | null {
  const found = memory.plan.instruments[instrument]?.rules[rule];
  return found ? { instrument, article: found.article, checked: found.checked, rule } : null;
}
