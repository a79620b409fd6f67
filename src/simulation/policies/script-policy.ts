/**
 * The prosecutor whom nobody plays while a person sits at another desk. First the author's decisions, each at its minute or as
 * soon as the chart offers it; then only answers: what was asked, and nothing that was not. Pure of luck.
 */
import { minutes } from '#domain/case-time.ts';
import { type CaseProcedure, DIRECT_PROCEDURES } from '#domain/ids.ts';
import { DECISION_ROLES, type Decision } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import type { Seat } from '#domain/seat.ts';
import { type CaseMemory, draftOf, questioned, testOf, withEffect } from '../case-memory.ts';
import type { LiveActor } from '../case-system.ts';
import { mended } from './mended.ts';
import { fileComplete } from './moments.ts';
import type { Intention, Policy } from './policy.ts';

/** A letter can tell no more than the file holds by then: what comes with time has come, or is left out. */
function asKnown({ plan }: CaseMemory, draft: Draft, at: number): Draft {
  const known = (list: CaseMemory['plan']['facts'] | CaseMemory['plan']['identifiers'], ids: readonly string[]) =>
    ids.filter((id) =>
      list.some(
        (one) => one.id === id && (one.known.from === 'start' || (one.known.from === 'time' && one.known.at <= at)),
      ),
    );
  return { ...draft, facts: known(plan.facts, draft.facts), identifiers: known(plan.identifiers, draft.identifiers) };
}

/** The first decision of the script that was not yet taken and that the stage offers. */
function nextOf({ taken }: CaseMemory, script: readonly Decision[], live: LiveActor): Decision | undefined {
  const offered = new Set(live.stage.on.map(({ on }) => on));
  const before = new Map<string, number>();
  return script.find(({ request, type }) => {
    const key = `${request}/${type}`;
    const nth = (before.get(key) ?? 0) + 1;
    before.set(key, nth);
    return request === live.id && offered.has(type) && nth > (taken.get(key) ?? 0);
  });
}

/** What an order waits for, by `<procedure>/<stage>`. */
const ORDER_ANSWERS: Readonly<Record<string, 'decide.complete-order' | 'decide.clarify-order'>> = {
  'investigation-order/information-asked': 'decide.complete-order',
  'production-order/clarification-asked': 'decide.clarify-order',
  'preservation-order/clarification-asked': 'decide.clarify-order',
};

/** To a provider or an authority that an order has reached: the letter as it should have been, or the wish to have it enforced. */
function answerToOrder(memory: CaseMemory, { id, stage }: LiveActor, now: number): Intention | null {
  const at = minutes(now);
  if (id === 'production-order' && stage.id === 'withheld') return { at, type: 'decide.ask-enforcement' };
  const type = ORDER_ANSWERS[`${id}/${stage.id}`];
  if (!type) return null;
  const procedure = id as CaseProcedure;
  const letter = mended(memory.plan, draftOf(memory, procedure), questioned(memory, procedure, 'supplement', 'return'));
  return { at, type, choice: { draft: asKnown(memory, letter, now) } };
}

function answer(memory: CaseMemory, live: LiveActor, now: number): Intention | null {
  const at = minutes(now);
  const { stage } = live;
  if (DIRECT_PROCEDURES.some((one) => one === live.id)) return answerToOrder(memory, live, now);
  switch (stage.id) {
    case 'supplement-asked':
    case 'returned': {
      const findings =
        stage.id === 'returned'
          ? withEffect(testOf(memory, 'request'), 'return')
          : questioned(memory, 'request', 'supplement');
      const letter = mended(memory.plan, draftOf(memory, 'request'), findings);
      return { at, type: 'decide.answer-supplement', choice: { draft: asKnown(memory, letter, now) } };
    }
    case 'returned-to-drafter': {
      const findings = questioned(memory, 'request', 'supplement', 'return');
      const letter = mended(memory.plan, draftOf(memory, 'request'), findings);
      return { at, type: 'decide.redraft', choice: { draft: asKnown(memory, letter, now) } };
    }
    case 'clarification-asked': {
      const when = minutes(Math.max(now, fileComplete(memory.plan)));
      const findings = questioned(memory, 'preservation', 'supplement', 'return');
      const letter = mended(memory.plan, draftOf(memory, 'preservation'), findings);
      return { at: when, type: 'decide.clarify', choice: { draft: asKnown(memory, letter, when) } };
    }
    case 'conditions-offered':
      return { at, type: 'decide.accept-conditions' };
    default:
      return null;
  }
}

export function scriptPolicy({ script }: Pick<Seat, 'script'>): Policy {
  const mine = script.filter(({ type }) => DECISION_ROLES[type] === 'prosecutor');
  return ({ memory, live, now }) => {
    const next = nextOf(memory, mine, live);
    if (!next) return answer(memory, live, now);
    const at = minutes(Math.max(now, next.at));
    const { draft } = next.choice ?? {};
    return draft
      ? { at, type: next.type, choice: { draft: asKnown(memory, draft, at) } }
      : { at, type: next.type, ...(next.choice ? { choice: next.choice } : {}) };
  };
}
