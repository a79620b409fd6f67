/**
 * The register of refusal grounds R01–R22: titles, and sentences for those that the legal tests can find by themselves.
 * Which instrument has which ground, where and in what mode, is in the instrument files (`grounds:`). R16 only postpones.
 */
import type { Sentences } from './defects.ts';

export const GROUNDS = {
  R01: 'Request not made as the instrument asks',
  R02: 'Sovereignty, security, public order or other essential interests',
  R03: 'Own law would bar the measure for a similar offence',
  R04: 'Contrary to own law on mutual legal assistance',
  R05: 'Dual criminality missing',
  R06: 'Matter of minimal nature',
  R07: 'Help available under other provisions of the same instrument',
  R08: 'Political offence',
  R09: 'Discriminatory purpose',
  R10: 'Already judged for the same facts, or own proceedings',
  R11: 'Fiscal nature of the offence',
  R12: 'Bank secrecy',
  R13: 'Immunity, privilege or press rules',
  R14: 'Fundamental rights',
  R15: 'Data protection',
  R16: 'Own ongoing case (postponement only)',
  R17: 'Excessive burden or safety',
  R18: 'National security material',
  R19: 'Penalty below the threshold of the instrument',
  R20: 'Act on own territory that is no offence there',
  R21: 'Freedom of expression',
  R22: 'Military offence',
} as const satisfies Record<`R${number}`, string>;

/** The codes of the register. */
export type GroundId = keyof typeof GROUNDS;

/** Grounds that follow from the facts of a case, with the sentences of their findings. */
export const GROUND_SENTENCES = {
  R03: {
    wrong: 'The requested State’s own law would not allow a search of content on facts as thin as these.',
    fix: 'Tell facts with their source, and tie each item to the offence.',
  },
  R05: {
    wrong: 'The conduct is not punishable in the requested State.',
    fix: 'Show the provision there that the conduct would fall under, or ask for help that needs no compulsion.',
  },
  R19: {
    wrong: 'The offence is none of the instrument’s own, and its maximum penalty is below the threshold.',
    fix: 'Rely on an instrument that covers the offence.',
  },
} as const satisfies Partial<Record<GroundId, Sentences>>;
