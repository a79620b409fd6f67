import { didYouMean } from '../near-miss.ts';
import { articlesOf, placeOfLaw } from '../places-of-law.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S041';

export const strangePointer: Rule<CaseInput> = {
  code: CODE,
  title: 'A pointer to the law library names a rule or an article that the instrument’s file holds.',
  check: ({ scenario, world }) =>
    scenario.value.facilitator.lawPointers.flatMap((pointer, index) => {
      const path = ['facilitator', 'lawPointers', index];
      const { instrument, rule, article } = pointer;
      const file = world.instruments.get(instrument)?.value;
      if (!file) {
        const message = `The instrument “${instrument}” has no file.`;
        const fix = 'Add one under world/instruments, or remove the pointer.';
        return [problemIn(scenario, [...path, 'instrument'], CODE, message, fix)];
      }
      if ((rule === undefined) === (article === undefined)) {
        const message = `This pointer names ${rule === undefined ? 'neither a rule nor an article' : 'a rule and an article'}.`;
        const fix = 'Write “rule:” with a rule of the instrument’s file, or “article:” as it is printed there.';
        return [problemIn(scenario, path, CODE, message, fix)];
      }
      if (placeOfLaw(file, pointer)) return [];
      const [what, word, known] =
        rule === undefined
          ? (['article', article ?? '', [...articlesOf(file).keys()]] as const)
          : (['rule', rule, Object.entries(file.rules).flatMap(([key, one]) => (one ? [key] : []))] as const);
      const message = `The file of “${instrument}” holds no ${what} “${word}”.`;
      const fix = didYouMean(word, known, `Look it up in world/instruments/${instrument}.yaml.`);
      return [problemIn(scenario, [...path, what], CODE, message, fix)];
    }),
};
