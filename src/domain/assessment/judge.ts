/**
 * Conditions judged on a ledger, in three values: where the moment to decide never came, nothing is said of the person. A
 * verdict names the decisions it rests on.
 */
import type { CasePlan } from '../case-plan.ts';
import type { DecisionTest, LetterTest, ObjectiveCondition } from '../conditions.ts';
import type { Finding } from '../finding.ts';
import { isMeant } from './choice-test.ts';
import type { JudgedDecision, Ledger, Opening } from './ledger.ts';

export interface Judgement {
  /** Null: it cannot be told. */
  readonly holds: boolean | null;
  readonly rests: readonly JudgedDecision[];
  /** Of the letters, as far as the condition asks about them. */
  readonly findings: readonly Finding[];
  /** Why it cannot be told. */
  readonly open: Exclude<Opening, 'was'> | null;
}

const told = (holds: boolean, rests: readonly JudgedDecision[], findings: readonly Finding[] = []): Judgement => ({
  holds,
  rests,
  findings,
  open: null,
});
const untold = (open: Judgement['open']): Judgement => ({ holds: null, rests: [], findings: [], open });

type Bases = Pick<CasePlan, 'bases'>;

const taken = ({ entries }: Ledger) => entries.filter(({ attempt }) => attempt === null);
const meant = (plan: Bases, test: DecisionTest, entries: readonly JudgedDecision[]) =>
  entries.filter(({ decision }) => isMeant(plan, test, decision));

/** Nothing of the kind was done: a no where it was open, and otherwise no answer. `instead`: what was done with the right. */
function notDone(ledger: Ledger, { type, request }: DecisionTest, instead: readonly JudgedDecision[]): Judgement {
  if (instead.length > 0) return told(false, instead);
  const opening = ledger.opening(type, request ?? null);
  return opening === 'was' ? told(false, []) : untold(opening);
}

/** The same decision with any choice. */
const anyChoice = ({ type, request }: DecisionTest): DecisionTest => ({
  type,
  ...(request === undefined ? {} : { request }),
});

function decided(plan: Bases, test: DecisionTest, ledger: Ledger): Judgement {
  const found = meant(plan, test, taken(ledger));
  return found.length > 0 ? told(true, found) : notDone(ledger, test, meant(plan, anyChoice(test), taken(ledger)));
}

function attempted(plan: Bases, test: DecisionTest, ledger: Ledger): Judgement {
  const found = meant(
    plan,
    test,
    ledger.entries.filter(({ attempt }) => attempt !== null),
  );
  // Whoever did not try did not, whether it was open or not.
  return told(found.length > 0, found);
}

function inOrder(plan: Bases, first: DecisionTest, second: DecisionTest, ledger: Ledger): Judgement {
  const [before] = meant(plan, first, taken(ledger));
  const [after] = meant(plan, second, taken(ledger));
  if (!before) return after ? told(false, [after]) : notDone(ledger, first, []);
  if (!after) return notDone(ledger, second, [before]);
  return told(ledger.entries.indexOf(before) < ledger.entries.indexOf(after), [before, after]);
}

function inTime(plan: Bases, test: DecisionTest & { readonly within: number }, ledger: Ledger): Judgement {
  const found = meant(plan, test, taken(ledger));
  const early = found.filter(({ lag }) => lag <= test.within);
  if (early.length > 0) return told(true, early);
  return found.length > 0 ? told(false, found) : notDone(ledger, test, meant(plan, anyChoice(test), taken(ledger)));
}

function letter({ request, which, has = [], freeOf = [] }: LetterTest, ledger: Ledger): Judgement {
  const letters = taken(ledger).filter(({ decision, findings }) => findings !== null && decision.request === request);
  const one = which === 'first' ? letters[0] : letters.at(-1);
  if (!one) {
    const opening = ledger.letterOpening(request);
    return opening === 'was' ? told(false, []) : untold(opening);
  }
  const codes = new Set<string>((one.findings ?? []).map(({ code }) => code));
  const asked = (one.findings ?? []).filter(({ code }) => [...has, ...freeOf].includes(code));
  return told(has.every((code) => codes.has(code)) && !freeOf.some((code) => codes.has(code)), [one], asked);
}

/** Kleene's logic. `decisive`: the value of one part that settles the whole; a yes among several rests on the first. */
function together(parts: readonly Judgement[], decisive: boolean): Judgement {
  const settling = parts.filter(({ holds }) => holds === decisive);
  const open = parts.find(({ holds }) => holds === null);
  if (settling.length === 0 && open) return open;
  const telling = settling.length === 0 ? parts : decisive ? settling.slice(0, 1) : settling;
  return told(
    settling.length > 0 ? decisive : !decisive,
    telling.flatMap(({ rests }) => rests),
    telling.flatMap(({ findings }) => findings),
  );
}

export function judge(plan: Bases, condition: ObjectiveCondition, ledger: Ledger): Judgement {
  const part = (one: ObjectiveCondition) => judge(plan, one, ledger);
  const negated = (one: Judgement): Judgement => ({ ...one, holds: one.holds === null ? null : !one.holds });
  if ('all' in condition) return together(condition.all.map(part), false);
  if ('any' in condition) return together(condition.any.map(part), true);
  if ('not' in condition) return negated(part(condition.not));
  if ('decided' in condition) return decided(plan, condition.decided, ledger);
  if ('never' in condition) return negated(decided(plan, condition.never, ledger));
  if ('attempted' in condition) return attempted(plan, condition.attempted, ledger);
  if ('order' in condition) return inOrder(plan, condition.order.first, condition.order.second, ledger);
  if ('lag' in condition) return inTime(plan, condition.lag, ledger);
  return letter(condition.letter, ledger);
}
