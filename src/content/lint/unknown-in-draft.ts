import { didYouMean } from '../near-miss.ts';
import type { Path } from '../read-yaml.ts';
import { decisionsIn } from './decisions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S005';

export const unknownInDraft: Rule<CaseInput> = {
  code: CODE,
  title: 'The drafts of the model answer and the classic mistakes use only what the case file holds.',
  check: ({ scenario }) => {
    const file = scenario.value;
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    const known = {
      fact: ids(file.facts),
      identifier: ids(file.identifiers),
      period: ids(file.periods),
      purpose: ids(file.purposes),
      item: ids(file.items),
      language: file.languages,
    };
    const check = (what: keyof typeof known, id: string | null, path: Path) => {
      if (id === null || known[what].includes(id)) return [];
      const fix = didYouMean(id, known[what], 'Choose one of the case file, or add it there.');
      return [problemIn(scenario, path, CODE, `The case file has no ${what} “${id}”.`, fix)];
    };
    return decisionsIn(scenario).flatMap(({ decision, path }) => {
      const draft = decision.choice?.draft;
      if (!draft) return [];
      const at = (...rest: Path): Path => [...path, 'choice', 'draft', ...rest];
      return [
        ...draft.facts.flatMap((id, index) => check('fact', id, at('facts', index))),
        ...draft.identifiers.flatMap((id, index) => check('identifier', id, at('identifiers', index))),
        ...draft.asked.flatMap(({ item }, index) => check('item', item, at('asked', index, 'item'))),
        ...check('period', draft.period, at('period')),
        ...check('purpose', draft.purpose, at('purpose')),
        ...check('language', draft.language, at('language')),
      ];
    });
  },
};
