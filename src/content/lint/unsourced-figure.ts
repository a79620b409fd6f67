import { didYouMean } from '../near-miss.ts';
import type { World } from '../world.ts';
import { figureNamesIn, figuresIn } from './figures.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S013';

/** A number is never dressed up: what is published or laid down says what it measures, and a publication has a year. */
export const unsourcedFigure: Rule<World> = {
  code: CODE,
  title: 'Every figure names its source; a published one its year and what it measures.',
  check: (world) => [
    ...figuresIn(world).flatMap(({ file, path, figure }) => {
      if (figure.confidence === 'assumed') return [];
      if (figure.measures === null) {
        const message = `This figure is called ${figure.confidence}, but does not say what it measures.`;
        return [problemIn(file, [...path, 'measures'], CODE, message, 'Say what was measured, or call it assumed.')];
      }
      if (figure.confidence === 'published' && figure.year === null) {
        const message = 'This figure is called published, but has no year.';
        return [
          problemIn(file, [...path, 'year'], CODE, message, 'Write the year of publication, or call it assumed.'),
        ];
      }
      return [];
    }),
    ...world.practice.flatMap((file) =>
      figureNamesIn(file).flatMap(({ path, name }) => {
        const known = Object.keys(file.value.figures);
        if (known.includes(name)) return [];
        const fix = didYouMean(name, known, 'Write the figure under “figures:” at the top of this file.');
        return [problemIn(file, path, CODE, `No figure of this file is called “${name}”.`, fix)];
      }),
    ),
  ],
};
