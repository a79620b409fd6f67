/** File references, made from the scenario's id, the year, the procedure and how often it was begun. Fictional, stable. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseProcedure } from '#domain/ids.ts';

const LETTER: Readonly<Record<CaseProcedure, string>> = {
  preservation: 'P',
  request: 'R',
  police: 'Q',
  emergency: 'E',
  'voluntary-request': 'V',
  'emergency-disclosure': 'ED',
  'agreement-order': 'AO',
  'investigation-order': 'IO',
  'production-order': 'PO',
  'preservation-order': 'HO',
  'direct-order': 'DO',
  'giving-effect': 'GE',
};

const initials = (scenario: string): string =>
  scenario
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const stem = (name: string): string => name.slice(0, 3).toUpperCase();

/** The prosecutor's case number: `NS 2027/1`. */
export const caseReference = (plan: CasePlan): string =>
  `${initials(plan.scenario)} ${plan.opensAt.slice(0, 4)}/${plan.version}`;

/** The prosecutor's reference of one request: `NS 2027/1-P1`. `ordinal` counts from 1. */
export const ourReference = (plan: CasePlan, procedure: CaseProcedure, ordinal: number): string =>
  `${caseReference(plan)}-${LETTER[procedure]}${ordinal}`;

/** The own central authority's reference of the file that carries a formal request: `ALD/CA-NS1/2027`. */
export const ownAuthorityReference = (plan: CasePlan, ordinal: number): string =>
  `${stem(plan.requesting.name)}/CA-${initials(plan.scenario)}${ordinal}/${plan.opensAt.slice(0, 4)}`;

/** The reference that another State, or a provider, has for the same request: `KES/R-NS1/2027`. */
export const theirReference = (
  plan: CasePlan,
  procedure: CaseProcedure,
  ordinal: number,
  by: string = plan.requested.name,
): string => `${stem(by)}/${LETTER[procedure]}-${initials(plan.scenario)}${ordinal}/${plan.opensAt.slice(0, 4)}`;
