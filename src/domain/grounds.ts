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

/**
 * What a finding says on a ground that the facts or the circumstances of a case show. The sentences speak of the request and
 * its facts, never of a country. R01 and R04 are for an authority to raise: no case file shows them.
 */
export const GROUND_SENTENCES = {
  R02: {
    wrong: 'Help would touch the security, the public order or another essential interest of the requested State.',
    fix: 'Ask which part of the help would do so, and leave that part out or accept a condition.',
  },
  R03: {
    wrong: 'The requested State’s own law would not allow a search of content on facts as thin as these.',
    fix: 'Tell facts with their source, and tie each item to the offence.',
  },
  R05: {
    wrong: 'The conduct is not punishable in the requested State.',
    fix: 'Show the provision there that the conduct would fall under, or ask for help that needs no compulsion.',
  },
  R06: {
    wrong: 'The matter is of minimal nature.',
    fix: 'State the loss, the number of victims and the gravity, or leave the request undone.',
  },
  R07: {
    wrong: 'The help can be had under other provisions of the same instrument.',
    fix: 'Ask under the provision that is made for it.',
  },
  R08: {
    wrong: 'The offence is political, or connected with a political one.',
    fix: 'Show the ordinary offence in the facts; where it is political, do not ask.',
  },
  R09: {
    wrong:
      'There are substantial grounds to believe that the request aims at a person for who the person is or what the person thinks.',
    fix: 'Show that the case rests on conduct alone; where the concern is right, do not ask.',
  },
  R10: {
    wrong: 'The person has already been judged for the same facts.',
    fix: 'Check the judgment, and ask only for what it does not cover.',
  },
  R11: {
    wrong: 'The offence is a fiscal one.',
    fix: 'Check whether an instrument between the two States bars this reason, and rely on that one.',
  },
  R12: {
    wrong: 'Bank secrecy covers the data.',
    fix: 'Check whether an instrument between the two States bars this reason, and rely on that one.',
  },
  R13: {
    wrong: 'An immunity, a professional privilege or the protection of press sources covers the data.',
    fix: 'Leave out what is covered, and propose that somebody independent sorts the data first.',
  },
  R14: {
    wrong: 'Help would lead to a breach of a fundamental right.',
    fix: 'Give the assurance that removes the concern; where none can, do not ask.',
  },
  R15: {
    wrong: 'The data-protection law of the requested State does not let these personal data go without safeguards.',
    fix: 'Promise to use the data for this case only, and accept the conditions that are set.',
  },
  R16: {
    wrong: 'Help now would harm a case of the requested State’s own.',
    fix: 'Wait, or ask what can be given already; a postponed request is not refused.',
  },
  R17: {
    wrong: 'The request is an excessive burden, or puts somebody’s safety at risk.',
    fix: 'Ask for less, or in steps.',
  },
  R18: {
    wrong: 'The material concerns the national security of the requested State.',
    fix: 'Ask for the part that does not.',
  },
  R19: {
    wrong: 'The offence is none of the instrument’s own, and its maximum penalty is below the threshold.',
    fix: 'Rely on an instrument that covers the offence.',
  },
  R20: {
    wrong: 'The act was committed on the requested State’s territory, where it is no offence.',
    fix: 'Show the part of the act that was committed elsewhere.',
  },
  R21: {
    wrong: 'The conduct is speech that the requested State protects.',
    fix: 'Show the conduct that goes beyond speech; where there is none, do not ask.',
  },
  R22: {
    wrong: 'The act is an offence under military law only.',
    fix: 'Show the ordinary offence in the facts; where there is none, do not ask.',
  },
} as const satisfies Partial<Record<GroundId, Sentences>>;

/** Grounds for which a finding has a sentence of its own. */
export type FoundGround = keyof typeof GROUND_SENTENCES;
