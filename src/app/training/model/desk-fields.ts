/** The form of the drafting desk: the contents list of the governing instrument's article, in groups a drafter thinks in. */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import type { FieldId } from '#domain/request.ts';

export const GROUPS = ['case', 'facts', 'asked', 'manner', 'form'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<FieldId, Group>> = {
  'requesting-authority': 'case',
  'authority-in-charge': 'case',
  'subject-and-nature': 'case',
  persons: 'case',
  facts: 'facts',
  'offence-provisions': 'facts',
  'dual-criminality': 'facts',
  assistance: 'asked',
  identifiers: 'asked',
  period: 'asked',
  custodian: 'asked',
  certification: 'asked',
  necessity: 'manner',
  'preservation-reference': 'manner',
  'follow-up': 'manner',
  urgency: 'manner',
  confidentiality: 'manner',
  purpose: 'form',
  'legal-basis': 'form',
  'use-statement': 'form',
  'rights-assurance': 'form',
  reciprocity: 'form',
  language: 'form',
  signature: 'form',
  'return-contact': 'form',
  'domain-name': 'asked',
  'collection-period': 'asked',
  property: 'asked',
  'emergency-facts': 'facts',
  'domestic-grounds': 'case',
  'answer-by': 'manner',
  'special-instructions': 'manner',
  'previous-requests': 'manner',
  'notification-statement': 'manner',
  'other-information': 'form',
};
const ORDER = Object.keys(GROUP_OF) as readonly FieldId[];

/** Fields with a choice of their own; every other field is one sentence to tick. */
export const CHOSEN_FIELDS: readonly FieldId[] = [
  'facts',
  'assistance',
  'identifiers',
  'period',
  'purpose',
  'urgency',
  'confidentiality',
  'language',
];

export interface DeskField {
  readonly field: FieldId;
  /** Null: good practice, no article asks for it. */
  readonly citation: Citation | null;
}

/**
 * A form needs these to be a request at all, whatever list the instrument has; and a drafter can always promise more than
 * the text asks for.
 */
const ALWAYS: readonly FieldId[] = ['facts', 'assistance', 'identifiers', 'period', 'confidentiality', 'language'];
const ALWAYS_IN_REQUEST: readonly FieldId[] = [...ALWAYS, 'purpose', 'urgency', 'persons', 'rights-assurance'];

const ALWAYS_TO_PROVIDER: readonly FieldId[] = [...ALWAYS, 'urgency'];
/** UNCC 41(3)(e) has no list of contents: what an officer who decides at night needs to see is good practice. */
const ALWAYS_IN_EMERGENCY: readonly FieldId[] = [
  ...ALWAYS_IN_REQUEST,
  'requesting-authority',
  'authority-in-charge',
  'emergency-facts',
  'custodian',
  'follow-up',
  'use-statement',
  'signature',
  'return-contact',
];

/** Who answers a court, or another State, says more than who is asked to keep data or to look up an account. */
function alwaysIn(procedure: CaseProcedure): readonly FieldId[] {
  if (procedure === 'preservation' || procedure === 'preservation-order') return ALWAYS;
  if (procedure === 'emergency') return ALWAYS_IN_EMERGENCY;
  const formal = procedure === 'request' || procedure === 'investigation-order';
  return formal ? ALWAYS_IN_REQUEST : ALWAYS_TO_PROVIDER;
}

function contentsOf(plan: CasePlan, basis: Basis): readonly ContentsItem[] {
  const instrument = plan.instruments[basis.governing];
  if (!instrument) return [];
  const own = basis.procedure === 'request' ? instrument.contents['letters-rogatory'] : undefined;
  return instrument.contents[basis.procedure] ?? own ?? [];
}

/** In the order of the form. The legal basis is chosen before the form exists, so it is no field of it. */
export function fieldsFor(plan: CasePlan, basis: Basis): readonly DeskField[] {
  const contents = contentsOf(plan, basis);
  const always = alwaysIn(basis.procedure);
  return ORDER.filter(
    (field) => field !== 'legal-basis' && (always.includes(field) || contents.some((row) => row.field === field)),
  ).map((field) => {
    const row = contents.find((one) => one.field === field);
    const cited = row !== undefined && row.article !== null;
    return {
      field,
      citation: cited ? { instrument: basis.governing, article: row.article, checked: row.checked } : null,
    };
  });
}

/** What a reader can ask about: every field of the letter, and the legal basis that it was written under. */
export const askableFields = (plan: CasePlan, basis: Basis): readonly FieldId[] => [
  'legal-basis',
  ...fieldsFor(plan, basis).map(({ field }) => field),
];

/** The same fields by group, groups without a field left out. */
export const groupedFields = (
  fields: readonly DeskField[],
): readonly { readonly group: Group; readonly fields: readonly DeskField[] }[] =>
  GROUPS.map((group) => ({ group, fields: fields.filter(({ field }) => GROUP_OF[field] === group) })).filter(
    (one) => one.fields.length > 0,
  );
