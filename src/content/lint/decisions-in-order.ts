import { DECISION_ROLES } from '#domain/recipe.ts';
import { momentToMinutes } from '../moments.ts';
import { decisionsIn } from './decisions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S008';

export const decisionsInOrder: Rule<CaseInput> = {
  code: CODE,
  title: 'The decisions of the facilitator’s part stand in the order in which they are taken, each with its own role.',
  check: ({ scenario }) => {
    const decisions = decisionsIn(scenario);
    return decisions.flatMap(({ list, decision, path }, index) => {
      const role = DECISION_ROLES[decision.type];
      if (decision.role !== undefined && decision.role !== role) {
        const message = `“${decision.type}” is a decision of another role.`;
        return [problemIn(scenario, [...path, 'role'], CODE, message, `Write “role: ${role}”, or leave the line out.`)];
      }
      const before = decisions[index - 1];
      if (before?.list !== list) return [];
      const [now, last] = [decision, before.decision].map(({ at }) => momentToMinutes(at, scenario.value.opensAt));
      if (!now?.ok || !last?.ok || now.value >= last.value) return [];
      const message = 'This decision is earlier than the one before it.';
      return [problemIn(scenario, [...path, 'at'], CODE, message, 'Put the decisions in the order of time.')];
    });
  },
};
