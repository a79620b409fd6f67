/** From the practice files to the model of the plan: figures looked up, defaults filled in, limits in minutes. */
import { type CasePlan, LIMIT_IDS } from '#domain/case-plan.ts';
import { parseDuration } from '#domain/case-time.ts';
import type { Channel, Figure, PracticeModel, StageModel } from '#domain/practice.ts';
import { must } from '#domain/result.ts';
import type { PracticeFile } from './schemas/practice.ts';
import { withoutUndefined } from './without-undefined.ts';
import type { World } from './world.ts';

type Stage = NonNullable<PracticeFile['stages']>[string];

/** The lint has seen that the figure exists (S013). */
const figureOf = (file: PracticeFile, name: string): Figure =>
  must(file.figures[name], `no figure is called "${name}"`);

function stageModel(file: PracticeFile, id: string, stage: Stage): StageModel {
  const tierFigures = Object.entries(stage.tierFigures ?? {}).flatMap(([tier, name]) =>
    name === undefined ? [] : [[tier, figureOf(file, name)] as const],
  );
  return {
    id,
    side: stage.side,
    byTier: withoutUndefined(stage.byTier),
    revisitFactor: stage.revisitFactor ?? 1,
    bothStaffedFactor: stage.bothStaffedFactor ?? 1,
    friction: stage.friction ?? true,
    figure: figureOf(file, stage.figure),
    ...(tierFigures.length > 0 ? { tierFigures: Object.fromEntries(tierFigures) } : {}),
  };
}

/** Entries of one part of all practice files, with the file each came from. */
function entriesOf<Entry>(
  world: World,
  part: (file: PracticeFile) => Readonly<Record<string, Entry | undefined>> | undefined,
): readonly { readonly id: string; readonly entry: Entry; readonly file: PracticeFile }[] {
  return world.practice.flatMap(({ value: file }) =>
    Object.entries(part(file) ?? {}).flatMap(([id, entry]) => (entry === undefined ? [] : [{ id, entry, file }])),
  );
}

const recordOf = <Entry, Value>(
  entries: readonly { readonly id: string; readonly entry: Entry; readonly file: PracticeFile }[],
  value: (id: string, entry: Entry, file: PracticeFile) => Value,
): Record<string, Value> => Object.fromEntries(entries.map(({ id, entry, file }) => [id, value(id, entry, file)]));

const mapValues = <Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  to: (value: From) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value as From)])) as Record<Key, To>;

type Part =
  | 'acceptedLanguage'
  | 'friction'
  | 'priority'
  | 'urgentCopy'
  | 'season'
  | 'presets'
  | 'ages'
  | 'quality'
  | 'refusals';

/** A part that stands once in all files, with the file it stands in. */
function onePart<One extends Part>(world: World, part: One): readonly [NonNullable<PracticeFile[One]>, PracticeFile] {
  const file = world.practice.find(({ value }) => value[part] !== undefined)?.value;
  return [must(file?.[part], `the practice model has no ${part}`) as NonNullable<PracticeFile[One]>, must(file, part)];
}

/** With its figure looked up in the same file. */
function figured<Part extends { readonly figure: string }>(
  part: Part,
  file: PracticeFile,
): Omit<Part, 'figure'> & { readonly figure: Figure } {
  return { ...part, figure: figureOf(file, part.figure) };
}

const raisedChances = (
  { raised = {} }: NonNullable<PracticeFile['chances']>[string],
  file: PracticeFile,
): PracticeModel['chances'][string]['raised'] =>
  Object.fromEntries(
    Object.entries(raised).flatMap(([condition, one]) => (one === undefined ? [] : [[condition, figured(one, file)]])),
  );

function frictionOf(world: World): PracticeModel['friction'] {
  const [{ byProcedure, ...friction }, file] = onePart(world, 'friction');
  return { ...figured(friction, file), byProcedure: withoutUndefined(byProcedure ?? {}) };
}

/** Throws where the lint rules about the world have not been kept. */
export function practiceModel(world: World): PracticeModel {
  const [presets, presetFile] = onePart(world, 'presets');
  const [ages, ageFile] = onePart(world, 'ages');
  return {
    stages: recordOf(
      entriesOf(world, (one) => one.stages),
      (id, stage, from) => stageModel(from, id, stage),
    ),
    chances: recordOf(
      entriesOf(world, (one) => one.chances),
      (id, chance, from) => ({
        id,
        at0: chance.at0,
        slope: chance.slope ?? 0,
        byTier: chance.byTier ? withoutUndefined(chance.byTier) : null,
        raised: raisedChances(chance, from),
        figure: figureOf(from, chance.figure),
      }),
    ),
    channels: recordOf(
      entriesOf(world, (one) => one.channels),
      (id, stage, from) => stageModel(from, `channel.${id}`, stage),
    ) as Record<Channel, StageModel>,
    instruments: recordOf(
      entriesOf(world, (one) => one.instruments),
      (_, practice, from) => ({
        ...figured(practice, from),
        translationFactor: practice.translationFactor ?? 1,
        announcedQueueFactor: practice.announcedQueueFactor ?? 1,
        fadesOverYears: practice.fadesOverYears ?? null,
      }),
    ),
    friction: frictionOf(world),
    quality: withoutUndefined(onePart(world, 'quality')[0]),
    acceptedLanguage: figured(...onePart(world, 'acceptedLanguage')),
    priority: figured(...onePart(world, 'priority')),
    urgentCopy: figured(...onePart(world, 'urgentCopy')),
    season: figured(...onePart(world, 'season')),
    presets: mapValues(presets, (preset) => figured(preset, presetFile)),
    refusals: figured(...onePart(world, 'refusals')),
    ages: mapValues(ages, (age) => figured(age, ageFile)),
    retention: recordOf(
      entriesOf(world, (one) => one.retention),
      (_, one, from) => ({ ...one, examples: one.examples.map((example) => figured(example, from)) }),
    ),
  };
}

/** Throws where the lint rules about the world have not been kept. */
export function practiceLimits(world: World): CasePlan['limits'] {
  const limits = recordOf(
    entriesOf(world, (one) => one.limits),
    (id, { duration, figure }, from) => {
      const parsed = parseDuration(duration);
      return {
        minutes: must(parsed.ok ? parsed.value : null, `limit "${id}" has no duration`),
        figure: figureOf(from, figure),
      };
    },
  );
  for (const id of LIMIT_IDS) must(limits[id], `no limit is called "${id}"`);
  return limits as CasePlan['limits'];
}
