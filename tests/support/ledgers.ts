/** Hand-made ledgers: decisions as a person might have taken them, without any case around them. */
import type { JudgedDecision, Ledger, Opening } from '#domain/assessment/ledger.ts';
import type { Basis } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { ObjectiveCondition } from '#domain/conditions.ts';
import type { Finding } from '#domain/finding.ts';
import type { Decision, DecisionType } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';

const citation = { instrument: 'budapest', article: '27', checked: 'text' } as const;
const basis = (id: string, instrument: Basis['instrument'], through: Basis['through'], whatIf: boolean): Basis => ({
  id,
  procedure: 'request',
  instrument,
  through,
  governing: through ?? instrument,
  whatIf,
  label: id,
  citation,
});
export const plan = { bases: [basis('through', 'budapest', 'bilateral', false), basis('alone', 'uncc', null, true)] };

const LETTER: Draft = {
  basis: 'through',
  facts: ['attack'],
  identifiers: [],
  period: 'night',
  asked: [{ item: 'logs', category: 'traffic' }],
  urgency: 'none',
  confidentiality: 'keep-request-secret',
  purpose: 'trial',
  language: 'en',
  statements: ['signature'],
};
export const found = (code: Finding['code']): Finding => ({
  code,
  procedure: 'request',
  effect: 'supplement',
  field: null,
  item: null,
  reason: code,
  fix: '',
  citation,
});

type Entry = Partial<Omit<JudgedDecision, 'decision'>> & {
  readonly type: DecisionType;
  readonly choice?: Decision['choice'];
  readonly request?: Decision['request'];
};
export function ledger(entries: readonly Entry[], open: Readonly<Record<string, Opening>> = {}): Ledger {
  return {
    role: 'prosecutor',
    entries: entries.map(({ type, choice, request = 'request', ...rest }, index) => ({
      index,
      decision: { at: minutes(0), role: 'prosecutor', request, type, ...(choice ? { choice } : {}) },
      anchor: { kind: 'stage', procedure: 'request', stage: 'idle', visit: 1 },
      lag: days(1),
      byStage: { anchor: { kind: 'stage', procedure: 'request', stage: 'idle', visit: 1 }, lag: days(1) },
      findings: choice?.draft ? [] : null,
      attempt: null,
      ...rest,
    })),
    opening: (type) => open[type] ?? 'was',
    letterOpening: () => open.letter ?? 'was',
  };
}
export const sent = (draft: Partial<Draft> = {}, more: Partial<Entry> = {}): Entry => ({
  type: 'decide.request',
  choice: { draft: { ...LETTER, ...draft } },
  ...more,
});
export const asked = (choice: NonNullable<Decision['choice']>): Entry => ({ type: 'decide.ask-supplement', choice });
export const attempt = { reason: 'no such ground', citation };
export const never: Readonly<Record<string, Opening>> = {
  'decide.extend': 'never',
  'decide.refuse': 'still',
  letter: 'never',
};
export const extend: ObjectiveCondition = { decided: { type: 'decide.extend' } };
export const refuse: ObjectiveCondition = { decided: { type: 'decide.refuse' } };
export const request: ObjectiveCondition = { decided: { type: 'decide.request' } };
export const withdraw: ObjectiveCondition = { decided: { type: 'decide.withdraw' } };
