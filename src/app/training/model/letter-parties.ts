/** Who writes to whom, for every milestone that comes as a letter. A registry note is written at the own office. */
import type { Basis } from '#domain/case-plan.ts';
import type { Role } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Addressee } from '#domain/request.ts';
import { DIRECT_CORRESPONDENCE } from './direct-parties.ts';
import { between, type Correspondence, type Party } from './party.ts';

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
  'draft-shared': toCentral,
  'draft-commented': fromCentral,
  'request-drafted': toCentral,
  'draft-returned': fromOwn,
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
  'request-chased': toCentral,
  'copy-asked': toCentral,
  'copy-received': fromOwn,
  'evidence-received': fromOwn,
  'no-data-answer': fromOwn,
  'request-withdrawn': toCentral,
  'enquiry-sent': between('own-police', 'police'),
  'enquiry-answered': between('police', 'own-police'),
  'enquiry-unanswered': between('own-police', 'prosecutor'),
  'emergency-claimed': toContact,
  'emergency-declined': fromContact,
  'emergency-answered': fromContact,
  ...DIRECT_CORRESPONDENCE,
};

type Incoming = Readonly<Partial<Record<MilestoneType, MilestoneType>>>;
/** What arrives at a desk of the requested State where the prosecutor has a receipt, or nothing: the letter itself. */
const INCOMING: Readonly<Partial<Record<Role, Incoming>>> = {
  'requested-authority': {
    'request-received': 'request-drafted',
    'supplement-received': 'supplement-sent',
    'production-notified': 'production-sent',
    'investigation-received': 'investigation-sent',
  },
  'contact-point': { 'preservation-received': 'preservation-sent', 'clarification-received': 'preservation-clarified' },
  // The executing prosecutor hands the request to the court with the application.
  'requested-judge': { 'request-accepted': 'request-drafted', 'request-accepted-in-part': 'request-drafted' },
};
export const incomingOn = (role: Role, type: MilestoneType): MilestoneType | undefined => INCOMING[role]?.[type];

const DESKS: Readonly<Partial<Record<Role, Party>>> = {
  prosecutor: 'prosecutor',
  'requesting-authority': 'own-central',
  'contact-point': 'contact-point',
  'requested-authority': 'central',
};

/** Other desks keep what they write and what is written to them; the own central authority also what it passes on. */
export const isOnDesk = ({ from, to }: Correspondence, role: Role): boolean =>
  [from, to].some((party) => party === DESKS[role] || (role === 'requesting-authority' && party === 'central'));

/** Letters that this desk sends: shown as outgoing, never as unread. */
export const isOutgoing = ({ from }: Correspondence, role: Role): boolean => from === DESKS[role];

const PARTIES: Readonly<Record<Addressee, Party>> = {
  'central-authority': 'central',
  'contact-point': 'contact-point',
  court: 'foreign-court',
  'foreign-ministry': 'foreign-ministry',
  police: 'police',
  provider: 'provider',
};
export const partyOf = (addressee: Addressee): Party => PARTIES[addressee];

/** To whom a letter under this legal basis goes; letters rogatory go to a court, by the diplomatic channel. */
export function addresseeOf({ procedure, governing }: Pick<Basis, 'procedure' | 'governing'>): Party {
  switch (procedure) {
    case 'preservation':
    case 'emergency':
      return 'contact-point';
    case 'police':
      return 'police';
    case 'request':
      return governing === 'comity' ? 'foreign-court' : 'central';
    case 'investigation-order':
    case 'giving-effect':
      return 'central';
    case 'production-order':
    case 'preservation-order':
      return 'establishment';
    default:
      return 'provider';
  }
}
