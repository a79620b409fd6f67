/** What the requested State owes the requester, and what it may do instead of refusing: the same questions of every text. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { GroundCode, Instrument, Rule } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';
import { citeRule } from './cite.ts';
import { basisOf, instrumentOf } from './context.ts';
import { groundIn } from './ground-citation.ts';

export const DUTIES = [
  'consultation', // before a refusal
  'reasons', // for a refusal
  'conditions', // help under conditions instead of a refusal
  'partial-grant', // help in part instead of a refusal
  'postponement', // later instead of never
  'confidentiality', // the request is kept secret where that is asked
  'use-limitation', // what is given serves the named case only
  'onward-transfer', // nothing is passed on without consent
] as const;
export type Duty = (typeof DUTIES)[number];

/** The general rule of a text on each. A grant in part is in the paragraph that speaks of consultation and conditions. */
const GENERAL: Readonly<Record<Duty, RuleKey>> = {
  consultation: 'consultation',
  reasons: 'reasons',
  conditions: 'conditions',
  'partial-grant': 'consultation',
  postponement: 'postponement',
  confidentiality: 'confidentiality',
  'use-limitation': 'use-limitation',
  'onward-transfer': 'onward-transfer',
};

/** Procedures for which a text can have a rule of their own; null: its rules on the procedure leave this out. */
const OWN: Partial<Readonly<Record<ProcedureKind, Partial<Readonly<Record<Duty, RuleKey | null>>>>>> = {
  'registration-data': { consultation: 'registration-consultation' },
  'direct-order': { reasons: 'direct-order-objection' },
  'giving-effect': {
    consultation: 'giving-effect-refusal',
    reasons: 'giving-effect-refusal',
    conditions: 'giving-effect-refusal',
    'partial-grant': null,
    postponement: 'giving-effect-refusal',
  },
  emergency: { conditions: 'emergency-answer' },
  // The paragraph on conditions lets the authority allow some of the data.
  'production-order': { 'partial-grant': 'conditions' },
  'court-request': {
    consultation: 'court-consultation',
    conditions: 'court-consultation',
    postponement: 'court-postponement',
  },
};

/**
 * Formal requests for assistance, which the general rules of a text are about unless its file says otherwise (`appliesTo`).
 * Preservation and the contact points are none: their articles list neither duty.
 */
const FORMAL: readonly ProcedureKind[] = [
  'request',
  'letters-rogatory',
  'live-traffic',
  'interception',
  'emergency-assistance',
  'investigation-order',
  'hearing',
  'asset-recovery',
  'court-request',
];

export const isFormal = (procedure: ProcedureKind): boolean => FORMAL.includes(procedure);

/** A text that knows no formal request at all speaks of the procedures that it has. */
const isMeant = ({ procedures }: Instrument, procedure: ProcedureKind): boolean =>
  isFormal(procedure) ||
  (!procedures.some(({ kind }) => isFormal(kind)) && procedures.some(({ kind }) => kind === procedure));

/** A general rule that names the procedure comes first, then the procedure's own rule, then a general rule that names none. */
function ruleOn(instrument: Instrument, procedure: ProcedureKind, duty: Duty): readonly [RuleKey, Rule] | null {
  const own = OWN[procedure]?.[duty];
  if (own === null) return null;
  const key = GENERAL[duty];
  const rule = instrument.rules[key];
  if (rule?.appliesTo?.includes(procedure)) return [key, rule];
  const special = own && instrument.rules[own];
  if (own && special) return [own, special];
  return rule && !rule.appliesTo && isMeant(instrument, procedure) ? [key, rule] : null;
}

/** A duty to consult reaches no further than the grounds it speaks of. */
function reachesGround(instrument: Instrument, procedure: ProcedureKind, rule: Rule, ground: GroundCode): boolean {
  if (rule.onlyFor) return rule.onlyFor.includes(ground);
  if (instrument.kind !== 'universal') return true;
  const paragraph = instrument.rules.refusal?.article;
  return Boolean(paragraph && groundIn(instrument, procedure, ground)?.article.startsWith(paragraph));
}

export interface DutyAnswer {
  readonly owed: boolean;
  /** Null where no rule of the text is about it. */
  readonly citation: Citation | null;
}

/**
 * Owed where the text has an article on it for this procedure. Under the universal conventions consultation is owed only
 * before a refusal on the grounds of the refusal paragraph and before postponement: pass the ground to ask about one refusal
 * (UNCC 40(28) speaks of 40(21) and 40(27), not of dual criminality, discrimination, scope or data protection). Budapest
 * 27(6) says `where appropriate`; that counts as owed.
 */
export function dutyIn(instrument: Instrument, procedure: ProcedureKind, duty: Duty, ground?: GroundCode): DutyAnswer {
  const found = ruleOn(instrument, procedure, duty);
  if (!found) return { owed: false, citation: null };
  const [key, rule] = found;
  const outside =
    duty === 'consultation' && ground !== undefined && !reachesGround(instrument, procedure, rule, ground);
  return { owed: rule.article !== null && !outside, citation: citeRule(instrument, key) };
}

/** The same for a legal basis of a plan: the governing instrument answers. Throws where the plan has no such basis. */
export function owes(plan: CasePlan, basisId: string, duty: Duty, ground?: GroundCode): boolean {
  const { governing, procedure } = basisOf(plan, basisId);
  return dutyIn(instrumentOf(plan, governing), procedure, duty, ground).owed;
}
