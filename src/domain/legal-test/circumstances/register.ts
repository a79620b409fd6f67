/** Which ground of the register a circumstance speaks to. Three speak to none: two show a deficiency of the register, and of the third a provider complains. */
import type { Circumstance } from '#domain/circumstances.ts';
import type { FoundGround } from '#domain/grounds.ts';
import type { OffenceFeature } from '#domain/instrument.ts';

export const GROUND_OF = {
  'essential-interests': 'R02',
  'minor-matter': 'R06',
  'available-elsewhere': 'R07',
  'political-offence': 'R08',
  'discriminatory-purpose': 'R09',
  'already-judged': 'R10',
  'fiscal-offence': 'R11',
  'bank-secrecy': 'R12',
  'privileged-material': 'R13',
  'rights-at-stake': 'R14',
  'death-penalty': 'R14',
  'personal-data': 'R15',
  'own-case': 'R16',
  'excessive-burden': 'R17',
  'national-security-material': 'R18',
  'act-on-own-territory': 'R20',
  expression: 'R21',
  'military-offence': 'R22',
  disproportionate: null,
  'public-data': null,
  'foreign-law': null,
} as const satisfies Readonly<Record<Circumstance, FoundGround | null>>;

/** Marks of the offence that are a circumstance of every request about it. */
export const CIRCUMSTANCE_OF: Partial<Readonly<Record<OffenceFeature, Circumstance>>> = {
  political: 'political-offence',
  military: 'military-offence',
  fiscal: 'fiscal-offence',
  expression: 'expression',
};
