/**
 * Legal tests of the direct procedures that go to a provider: what its home law and its policy let it give, whether the danger
 * is shown, what stops an order under an agreement. Pure functions of the plan and of the letter that is with the other side.
 */
import type { CaseProcedure, DataCategory } from '#domain/ids.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, draftOf, testOf, withEffect } from '../case-memory.ts';

type DirectTest =
  | 'barred-by-home-law'
  | 'outside-policy'
  | 'outside-policy-in-part'
  | 'danger-not-shown'
  | 'home-authority-only'
  | 'agreement-bar';

interface Letter {
  /** True categories of what is asked for, whatever the drafter calls them. */
  readonly asked: readonly DataCategory[];
  /** Those for which the door is open here; those that the instrument has a door for at all. */
  readonly served: readonly DataCategory[];
  readonly offered: readonly DataCategory[];
}

function letterOf(memory: CaseMemory, procedure: CaseProcedure): Letter {
  const { plan } = memory;
  const draft = draftOf(memory, procedure);
  const basis = basisOf(plan, draft.basis);
  const instrument = must(plan.instruments[basis.governing], `the plan has no instrument "${basis.governing}"`);
  const asked = plan.items.filter(({ id }) => draft.asked.some(({ item }) => item === id));
  return {
    asked: asked.map(({ category }) => category),
    served: basis.serves ?? [],
    offered: instrument.procedures.filter(({ kind }) => kind === procedure).flatMap(({ data }) => data),
  };
}

/** Throws where no letter is with the other side. */
export function foundDirectly(memory: CaseMemory, procedure: CaseProcedure, test: DirectTest): boolean {
  const { asked, served, offered } = letterOf(memory, procedure);
  const given = asked.filter((category) => served.includes(category));
  const missing = () => withEffect(testOf(memory, procedure), 'supplement', 'return').length > 0;
  switch (test) {
    case 'barred-by-home-law':
      // 18 U.S.C. 2702(a): outside emergencies no content for a foreign authority, whatever the provider would like.
      return !asked.some((category) => offered.includes(category));
    case 'outside-policy':
      return given.length === 0;
    case 'outside-policy-in-part':
      return given.length < asked.length;
    case 'danger-not-shown':
      return given.length === 0 || missing();
    case 'home-authority-only':
      // 18 U.S.C. 2702(b)(8) speaks of the home State's own authorities; records go to anybody (2702(c)(4), (c)(6)).
      return given.includes('content');
    case 'agreement-bar':
      return given.length === 0 || testOf(memory, procedure).mustRefuse.length > 0 || missing();
  }
}
