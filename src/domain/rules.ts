/**
 * The rules a stage, a clock or a finding may rest on. A chart names the rule; the instrument that governs the request
 * says which of its articles that is (instrument `rules:`), so one chart serves every treaty and still cites the right one.
 */
export const RULES = [
  // formal request
  'entry-into-force',
  'scope',
  'fallback',
  'central-authority',
  'form',
  'transmission',
  'contents',
  'supplement',
  'execution',
  'conditions',
  'consultation',
  'refusal',
  'reasons',
  'postponement',
  'speed',
  'use-limitation',
  'confidentiality',
  'withdrawal',
  'dual-criminality',
  'discrimination',
  'data-protection',
  'safeguards',
  'stored-data',
  'return',
  // expedited preservation
  'preservation',
  'preservation-contents',
  'preservation-refusal',
  'preservation-notice',
  'preservation-hold',
  'preservation-extension',
  'contact-point',
  'domestic-order',
  // others
  'emergency',
  'police',
  'letters-rogatory',
  'practice',
] as const;
export type RuleKey = (typeof RULES)[number];
