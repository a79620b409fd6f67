/** Who writes to whom, for every milestone that comes as a letter. A registry note is written at the own office. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Role } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';

export type Party = 'prosecutor' | 'registry' | 'own-central' | 'own-police' | 'contact-point' | 'central' | 'police';

export interface Correspondence {
  readonly from: Party;
  readonly to: Party;
}

const between = (from: Party, to: Party): Correspondence => ({ from, to });
const fromContact = between('contact-point', 'prosecutor');
const toContact = between('prosecutor', 'contact-point');
const fromCentral = between('central', 'prosecutor');
const toCentral = between('prosecutor', 'central');
const fromOwn = between('own-central', 'prosecutor');
const filed = between('registry', 'prosecutor');

export const CORRESPONDENCE: Readonly<Partial<Record<MilestoneType, Correspondence>>> = {
  'case-concluded': filed,
  'horizon-reached': filed,
  'inject-happened': filed,
  'preservation-sent': toContact,
  'preservation-clarification-asked': fromContact,
  'preservation-clarified': toContact,
  'preservation-refused': fromContact,
  'preservation-presumed-unanswered': filed,
  'data-frozen': fromContact,
  'nothing-to-preserve': fromContact,
  'extension-asked': toContact,
  'extension-granted': fromContact,
  'extension-refused': fromContact,
  'hold-kept': fromContact,
  'hold-lapsed': fromContact,
  'hold-taken-over': fromCentral,
  'hold-released': fromContact,
  'request-drafted': toCentral,
  'request-not-sent': fromOwn,
  'request-sent': fromOwn,
  'request-received': fromCentral,
  'silence-lapsed': fromOwn,
  'request-returned': fromCentral,
  'supplement-asked': fromCentral,
  'supplement-sent': toCentral,
  'file-closed-unanswered': fromCentral,
  'consultation-opened': fromCentral,
  'conditions-offered': fromCentral,
  'conditions-accepted': toCentral,
  'request-postponed': fromCentral,
  'request-accepted': fromCentral,
  'request-accepted-in-part': fromCentral,
  'request-refused': fromCentral,
  'answer-sent': fromCentral,
  'evidence-received': fromOwn,
  'no-data-answer': fromOwn,
  'request-withdrawn': toCentral,
  'enquiry-sent': between('own-police', 'police'),
  'enquiry-answered': between('police', 'own-police'),
  'enquiry-unanswered': between('own-police', 'prosecutor'),
  'emergency-claimed': toContact,
  'emergency-declined': fromContact,
  'emergency-answered': fromContact,
};

/** What arrives at a desk of the requested State where the prosecutor has a receipt: the letter itself. */
export const INCOMING: Readonly<Partial<Record<MilestoneType, MilestoneType>>> = {
  'request-received': 'request-drafted',
  'supplement-received': 'supplement-sent',
};

const DESKS: Readonly<Partial<Record<Role, Party>>> = {
  prosecutor: 'prosecutor',
  'requesting-authority': 'own-central',
  'contact-point': 'contact-point',
  'requested-authority': 'central',
};

/** Other desks keep what they write and what is written to them. */
export const isOnDesk = ({ from, to }: Correspondence, role: Role): boolean =>
  [from, to].some((party) => party === DESKS[role]);

/** Letters that this desk sends: shown as outgoing, never as unread. */
export const isOutgoing = ({ from }: Correspondence, role: Role): boolean => from === DESKS[role];

/** The party's own name and its State; null where the name is a word of the room (prosecutor, registry). */
export function partyName(plan: CasePlan, party: Party): { readonly name: string | null; readonly state: string } {
  const { requesting, requested } = plan;
  switch (party) {
    case 'prosecutor':
    case 'registry':
      return { name: null, state: requesting.name };
    case 'own-central':
      return { name: requesting.centralAuthority, state: requesting.name };
    case 'own-police':
      return { name: requesting.policeUnit, state: requesting.name };
    case 'contact-point':
      return { name: requested.contactPoint.name, state: requested.name };
    case 'central':
      return { name: requested.centralAuthority, state: requested.name };
    case 'police':
      return { name: requested.policeUnit, state: requested.name };
  }
}
