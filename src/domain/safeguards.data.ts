/** Safeguards that a route can apply or skip: where in an instrument's file the answer lies. No law is held here. */
import type { GroundCode } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';

export interface SafeguardSource {
  readonly rules: readonly RuleKey[];
  readonly grounds: readonly GroundCode[];
  /** Answers that lie elsewhere: the test of each procedure, or who is asked. */
  readonly reader: 'dual-criminality' | 'notification' | null;
}

const from = (
  rules: readonly RuleKey[],
  grounds: readonly GroundCode[],
  reader: SafeguardSource['reader'] = null,
): SafeguardSource => ({ rules, grounds, reader });

export const SAFEGUARDS = {
  notification: from(['direct-order-notification', 'production-notification'], [], 'notification'),
  'dual-criminality': from([], ['R05'], 'dual-criminality'),
  rights: from(['safeguards'], ['R14']),
  speciality: from(['use-limitation'], []),
  'data-protection': from(['data-protection'], ['R15']),
  discrimination: from(['discrimination'], ['R09']),
  political: from([], ['R08']),
  expression: from([], ['R21']),
  privilege: from([], ['R13']),
  'double-jeopardy': from([], ['R10']),
} as const satisfies Record<string, SafeguardSource>;

export type SafeguardId = keyof typeof SAFEGUARDS;
export const SAFEGUARD_IDS = Object.keys(SAFEGUARDS) as readonly SafeguardId[];
