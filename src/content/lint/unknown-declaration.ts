import { didYouMean } from '../near-miss.ts';
import { quote } from '../quote.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S026';

export const unknownDeclaration: Rule<World> = {
  code: CODE,
  title: 'A declaration is one that the instrument knows, with a value that it knows.',
  check: ({ jurisdictions, instruments }) =>
    [...jurisdictions.values()].flatMap((file) =>
      file.value.declarations.flatMap(({ instrument: id, key, value }, index) => {
        const known = instruments.get(id)?.value.declarations ?? [];
        const found = known.find((one) => one.key === key);
        const at = (part: string) => ['declarations', index, part] as const;
        if (!found) {
          const fix = didYouMean(
            key,
            known.map((one) => one.key),
            `Write one of those in world/instruments/${id}.yaml.`,
          );
          return [problemIn(file, at('key'), CODE, `“${id}” knows no declaration “${key}”.`, fix)];
        }
        const allowed = found.values.length === 0 ? value === null : value !== null && found.values.includes(value);
        if (allowed) return [];
        const fix = found.values.length === 0 ? 'Write “value: null”.' : `Write one of: ${found.values.join(', ')}.`;
        return [problemIn(file, at('value'), CODE, `${quote(value)} is no value of “${key}”.`, fix)];
      }),
    ),
};
