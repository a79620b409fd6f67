import { momentToMinutes } from '../moments.ts';
import type { Path } from '../read-yaml.ts';
import { decisionsIn } from './decisions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S007';

export const beforeOpening: Rule<CaseInput> = {
  code: CODE,
  title: 'Nothing becomes known, happens, falls due or is decided before the case opens.',
  check: ({ scenario }) => {
    const { opensAt, horizon, facts, identifiers, injects } = scenario.value;
    const moments: [text: string, path: Path][] = [
      [horizon, ['horizon']],
      ...facts.map(({ known }, index): [string, Path] => [known, ['facts', index, 'known']]),
      ...identifiers.map(({ known }, index): [string, Path] => [known, ['identifiers', index, 'known']]),
      ...(injects ?? []).flatMap(({ at }, index): [string, Path][] =>
        at === undefined ? [] : [[at, ['injects', index, 'at']]],
      ),
      ...decisionsIn(scenario).map(({ decision, path }): [string, Path] => [decision.at, [...path, 'at']]),
    ];
    return moments.flatMap(([text, path]) => {
      if (text === 'start' || text === 'police') return [];
      const read = momentToMinutes(text, opensAt);
      if (read.ok) return [];
      const fix = 'Write a later date, or a duration after opening such as P3D.';
      return [problemIn(scenario, path, CODE, read.problems, fix)];
    });
  },
};
