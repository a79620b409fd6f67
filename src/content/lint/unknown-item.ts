import { didYouMean } from '../near-miss.ts';
import type { Path } from '../read-yaml.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S004';
const LINK = 'link:';

export const unknownItem: Rule<CaseInput> = {
  code: CODE,
  title: 'Facts and identifiers point to items that exist.',
  check: ({ scenario }) => {
    const items = scenario.value.items.map(({ id }) => id);
    const unknown = (id: string, path: Path) =>
      items.includes(id)
        ? []
        : [problemIn(scenario, path, CODE, `No item is called “${id}”.`, didYouMean(id, items, 'Add it to “items:”.'))];
    return [
      ...scenario.value.facts.flatMap(({ weighs }, fact) =>
        weighs.flatMap((weight, index) =>
          weight.startsWith(LINK) ? unknown(weight.slice(LINK.length), ['facts', fact, 'weighs', index]) : [],
        ),
      ),
      ...scenario.value.identifiers.flatMap(({ item }, index) => unknown(item, ['identifiers', index, 'item'])),
    ];
  },
};
