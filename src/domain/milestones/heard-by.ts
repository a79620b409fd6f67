/**
 * Who hears of what. The prosecutor's column is the catalogue's own (`visible`); these are the other desks'. A desk hears what
 * reaches it, what it does itself, and what is told to it; nobody hears of a silence, and no desk reads another's file.
 */
import type { Mark } from '../case-run.ts';
import type { Role } from '../ids.ts';
import type { MilestoneType } from '../milestones.ts';

/** Whoever sits at a desk learns that the case is over; an inject is heard where the author says so. */
const EVERYWHERE: readonly MilestoneType[] = ['case-concluded', 'horizon-reached'];

const HEARD: Readonly<Record<Exclude<Role, 'prosecutor' | 'facilitator'>, readonly MilestoneType[]>> = {
  'requesting-authority': [
    'request-drafted',
    'draft-returned',
    'request-not-sent',
    'request-sent',
    'request-received', // acknowledged between authorities
    'request-returned',
    'supplement-asked',
    'supplement-sent',
    'file-closed-unanswered',
    'consultation-opened',
    'conditions-offered',
    'conditions-accepted',
    'request-postponed',
    'request-accepted',
    'request-accepted-in-part',
    'request-refused',
    'answer-sent',
    'evidence-received',
    'no-data-answer',
    'silence-lapsed',
    'request-chased',
    'copy-asked',
    'copy-received',
    'request-withdrawn',
  ],
  'contact-point': [
    'preservation-received',
    'preservation-clarification-asked',
    'clarification-received',
    'preservation-refused',
    'data-frozen',
    'nothing-to-preserve',
    'extension-granted',
    'extension-refused',
    'hold-kept',
    'hold-lapsed',
    'hold-taken-over',
    'hold-released',
    'emergency-claimed',
    'emergency-declined',
    'emergency-answered',
  ],
  'requested-authority': [
    'request-received',
    'request-returned',
    'supplement-asked',
    'supplement-received',
    'file-closed-unanswered',
    'consultation-opened',
    'conditions-offered',
    'conditions-accepted',
    'request-postponed',
    'request-accepted',
    'request-accepted-in-part',
    'request-refused',
    'court-order-made',
    'order-served',
    'data-produced',
    'no-data-found',
    'answer-sent',
    'draft-shared',
    'draft-commented',
    'copy-asked',
    'request-withdrawn',
    'order-made',
    'order-renewed',
    'order-lapsed',
    'order-ended',
    'hold-kept', // the own contact point tells it what is held
    'hold-taken-over',
    'hold-released',
    // a union's orders: what it is notified of, and what it is asked to enforce or to recognise
    'production-notified',
    'production-cleared',
    'production-unopposed',
    'production-conditions',
    'production-refused-in-part',
    'production-refused',
    'production-enforcement-asked',
    'production-recognition-late',
    'production-recognised',
    'production-fined',
    'production-use-restricted',
    'production-data-deleted',
    'investigation-received',
    'investigation-acknowledgement-late',
    'investigation-acknowledged',
    'investigation-information-asked',
    'investigation-completed',
    'investigation-extended',
    'investigation-recognition-late',
    'investigation-recognised',
    'investigation-consultation',
    'investigation-refused',
    'investigation-postponed',
    'investigation-served',
    'investigation-produced',
    'investigation-execution-late',
    'investigation-no-data',
    'investigation-transfer-suspended',
    'investigation-transferred',
    'investigation-remedied',
    'investigation-withdrawn',
  ],
  'requested-judge': [
    'request-accepted',
    'request-accepted-in-part',
    'court-order-made',
    'order-made',
    'order-renewed',
    'order-lapsed',
    'order-ended',
    'request-refused',
    'request-withdrawn',
  ],
};

/** Whether a role hears of something at the minute it happens. */
export function hears(role: Role, { type, visible }: Pick<Mark, 'type' | 'visible'>): boolean {
  // A facilitator sits at no desk and hears what the class hears.
  if (role === 'prosecutor' || role === 'facilitator' || type === 'inject-happened') return visible;
  return EVERYWHERE.includes(type as MilestoneType) || HEARD[role].includes(type as MilestoneType);
}
