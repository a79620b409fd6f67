/** Tables for docs/model.md of what the settings change, of retention classes and of the age of data. */
import type { Figure, PracticeModel } from '#domain/practice.ts';
import { table } from './between-marks.ts';

type Words = (id: string) => string;
type Number = (figure: Figure) => string;

const AFTER = { collection: 'collected', account: 'the account ended', deletion: 'the user deleted them' } as const;
const factors = (of: Readonly<Record<string, number>>, words: Words): readonly (readonly [string, number])[] =>
  Object.entries(of).map(([id, factor]) => [words(id), factor]);

function presetRows({ presets }: PracticeModel, stage: Words, chance: Words, number: Number) {
  return Object.entries(presets).flatMap(([id, preset]) => {
    const kind = number(preset.figure);
    const rows = [
      ...(preset.quality === null ? [] : [['Drafting quality, unless it is set', String(preset.quality)] as const]),
      ...factors(preset.stages, stage).map(([name, factor]) => [`Time: ${name}`, `× ${factor}`] as const),
      ...factors(preset.chances, chance).map(([name, factor]) => [`Chance: ${name}`, `× ${factor}`] as const),
      ...(preset.screeningAtLeast > 0
        ? [
            ['Screening of every instrument, at least', `× ${preset.screeningAtLeast}`] as const,
            ['Questions under every instrument, at least', `+ ${preset.supplementAtLeast}`] as const,
          ]
        : []),
    ];
    return rows.map(([what, value]) => [id, what, value, kind]);
  });
}

export function settingTables(model: PracticeModel, stage: Words, chance: Words, number: Number): readonly string[] {
  const { priority, urgentCopy, season, retention, ages, refusals } = model;
  const lane = (of: PracticeModel['priority']) =>
    factors(of.stages, stage).map(([name, factor]) => [name, `× ${factor}`, number(of.figure)]);
  return [
    `**Priority lane, once granted** (the channel is then ${priority.channel})`,
    table(['Stage', 'Factor on its time', 'Kind and source'], lane(priority)),
    '**Urgent copy of a letter rogatory** (share of each stage that the copy takes)',
    table(['Stage', 'Share', 'Kind and source'], lane(urgentCopy)),
    '**Slow season**',
    table(
      ['Months', 'Work of the requested side done in a day', 'Kind and source'],
      [
        [
          `${season.months.join(', ')}${season.holidays ? ', and national holidays' : ''}`,
          `${season.progress} of a day’s`,
          number(season.figure),
        ],
      ],
    ),
    '**Presets**',
    table(['Preset', 'What it changes', 'Value', 'Kind and source'], presetRows(model, stage, chance, number)),
    '**Why providers decline a voluntary request** (shares among refusals; no run draws a reason)',
    table(
      ['Reason', 'Share', 'Kind and source'],
      Object.entries(refusals.shares).map(([reason, share]) => [
        reason.replaceAll('-', ' '),
        String(share),
        number(refusals.figure),
      ]),
    ),
    '**How long data are kept** (days)',
    table(
      ['Class', 'Days', 'Example', 'Kind and source'],
      Object.values(retention).flatMap(({ title, after, from, to, examples }) =>
        examples.map((one) => [
          title,
          `${from === to ? from : `${from}–${to}`} after ${after === 'collection' ? 'they were ' : ''}${AFTER[after]}`,
          one.text,
          number(one.figure),
        ]),
      ),
    ),
    '**How old data are when they are wanted** (median / 90th percentile, in days)',
    table(
      ['Kind of case', 'Age', 'Kind and source'],
      Object.entries(ages).map(([id, age]) => [
        id === 'tip' ? 'a tip or a report' : 'an investigation that reaches back',
        `${age.median} / ${age.p90}`,
        number(age.figure),
      ]),
    ),
  ];
}
