/**
 * Circumstances of a request that a ground of refusal, a condition or a postponement may rest on. They attach to a request
 * and its facts, never to a country.
 */
export const CIRCUMSTANCES = [
  'essential-interests', // the requested State sees its security, public order or sovereignty touched
  'minor-matter',
  'available-elsewhere', // the help can be had under other provisions of the same instrument
  'political-offence',
  'discriminatory-purpose', // substantial grounds to believe in a purpose of persecution
  'already-judged',
  'fiscal-offence',
  'bank-secrecy',
  'privileged-material', // immunity, legal privilege, protection of press sources
  'rights-at-stake', // a manifest breach of a fundamental right
  'death-penalty', // the offence may be punished by death in the requesting State
  'personal-data', // personal data that own law would not let go
  'own-case', // the requested State has a case of its own that would suffer
  'excessive-burden',
  'national-security-material',
  'act-on-own-territory', // committed wholly or partly there, where it is no offence
  'expression', // the conduct is speech that the requested State protects
  'military-offence',
  'disproportionate', // the measure goes further than the case needs
  'public-data', // what is asked for is open to the public
  'foreign-law', // the law of a third State forbids the provider to hand it over
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
