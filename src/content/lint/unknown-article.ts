import type { Checked } from '#domain/ids.ts';
import { didYouMean } from '../near-miss.ts';
import type { Path } from '../read-yaml.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S027';

/** Whoever knows a procedure only from hearsay cannot number it, and the mark says so. */
const NOT_READ: readonly Checked[] = ['secondary', 'unsure'];

/** Numbers of whole articles: `12(5)` is a paragraph of 12, and `18(13)-(14), 20(1)` are paragraphs of 18 and 20. */
const partsOf = (article: string): readonly string[] =>
  article.split(/,\s*/).map((part) => part.replace(/\(.*$/, '').trim());

export const unknownArticle: Rule<World> = {
  code: CODE,
  title: 'What cites an article of an instrument cites one that the file of the instrument holds.',
  check: ({ instruments, offences, support }) => {
    const citedOffences = [...offences.values()].flatMap((file) =>
      file.value.corresponds.flatMap((entry, index) => {
        const [id = '', article = ''] = entry.split(' ');
        const found = [...instruments.values()].find(({ value }) => value.id === id)?.value;
        const known = found?.scope.offences.flatMap((one) => one.article ?? []) ?? [];
        if (known.includes(article)) return [];
        const message = found
          ? `“${id}” defines no offence in Article ${article}.`
          : `No instrument is called “${id}”.`;
        const fix = found
          ? didYouMean(article, known, `Its offences are in Articles ${known.join(', ') || 'none'}.`)
          : didYouMean(id, instruments.keys(), 'Add a file for it under world/instruments.');
        return [problemIn(file, ['corresponds', index], CODE, message, fix)];
      }),
    );
    const inside = [...instruments.values()].flatMap((file) => {
      const { rules, clocks, contents, procedures } = file.value;
      const held = Object.values(rules).flatMap((rule) => rule?.article ?? []);
      const holds = (article: string | null) =>
        article === null || held.some((one) => partsOf(one).some((part) => partsOf(article).includes(part)));
      const say = (path: Path, article: string | null) =>
        holds(article)
          ? []
          : [
              problemIn(
                file,
                path,
                CODE,
                `No rule of this file tells what Article ${article} says, so nobody could look it up.`,
                'Add a rule with this article under “rules:”, or correct the number.',
              ),
            ];
      return [
        ...clocks.flatMap(({ article }, index) => say(['clocks', index, 'article'], article)),
        ...Object.entries(contents).flatMap(([kind, rows]) =>
          (rows ?? []).flatMap(({ article }, index) => say(['contents', kind, index, 'article'], article)),
        ),
        ...procedures.flatMap(({ article, threshold, kind, checked }, index) =>
          article === null && file.value.status.form === 'treaty' && !NOT_READ.includes(checked)
            ? [
                problemIn(
                  file,
                  ['procedures', index, 'article'],
                  CODE,
                  `The procedure “${kind}” of a treaty needs the article that offers it.`,
                  'Write the article, or remove the procedure.',
                ),
              ]
            : say(['procedures', index, 'threshold', 'article'], threshold?.article ?? null),
        ),
      ];
    });
    const supported = [...support.values()].flatMap((file) =>
      file.value.bases.flatMap(({ instrument }, index) =>
        instruments.has(instrument)
          ? []
          : [
              problemIn(
                file,
                ['bases', index, 'instrument'],
                CODE,
                `The instrument “${instrument}” has no file.`,
                'Add one under world/instruments, or remove the line.',
              ),
            ],
      ),
    );
    return [...citedOffences, ...inside, ...supported];
  },
};
