/** Every figure of the practice model as tables for docs/model.md, from `scenarios/world`: `npm run figures`. */
import { practiceLimits, practiceModel } from '#content/compile-practice.ts';
import { nodeFiles } from '#content/node/read-folder.ts';
import { CHANCE_IDS } from '#content/practice-ids.ts';
import { textsUnder } from '#content/read-files.ts';
import { readWorld, WORLD_KINDS } from '#content/read-world.ts';
import type { World } from '#content/world.ts';
import { LIMIT_IDS } from '#domain/case-plan.ts';
import { inDays } from '#domain/case-time.ts';
import { CHANCE_CONDITIONS, type Chance, type Figure, type Lognormal, type StageModel } from '#domain/practice.ts';
import { must } from '#domain/result.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { putBetween, table } from './between-marks.ts';
import { CHANCES, type ChanceId, GROUPS, LIMITS, OTHER_LABELS, SHOWN } from './figure-words.ts';
import { settingTables } from './setting-tables.ts';

const TIERS = ['H', 'M', 'L', 'X'] as const;

/** The label of the stage that takes this long, with the category of data where there is one. */
function labelOf(id: string): string {
  const [procedure = '', name = '', category] = id.split('.');
  const { stages } = chartTables()[procedure === 'rogatory' ? 'request' : (procedure as 'request')] ?? { stages: [] };
  const label = stages.find(({ after }) => after.some(({ on }) => on === `dwell.${name}`))?.meta?.label;
  const other = OTHER_LABELS[id];
  if (other !== undefined) return other;
  return `${must(label, `no chart takes the time of "${id}"`)}${category ? `: ${category} data` : ''}`;
}

/** Numbers for figures, in the order in which they are first met. */
function numberer() {
  const figures: Figure[] = [];
  const number = (figure: Figure): string => {
    const known = figures.findIndex((one) => JSON.stringify(one) === JSON.stringify(figure));
    return `${figure.confidence} [${known >= 0 ? known + 1 : figures.push(figure)}]`;
  };
  return { figures, number };
}

const days = (model: Lognormal | undefined): string => (model ? `${model.median} / ${model.p90}` : '–');
const share = (value: number): string => String(Math.round(value * 1000) / 1000);

function stageRow(stage: StageModel, number: (figure: Figure) => string): readonly string[] {
  const { any } = stage.byTier;
  const tiers = Object.entries(stage.tierFigures ?? {}).map(([tier, figure]) => `${tier}: ${number(figure)}`);
  const again = stage.revisitFactor === 1 ? '' : ` (a second time × ${stage.revisitFactor})`;
  const staffed = stage.bothStaffedFactor === 1 ? '' : ` (between H and H × ${stage.bothStaffedFactor})`;
  const calm = stage.friction ? '' : ' (no friction)';
  return [
    `${labelOf(stage.id)}${again}${staffed}${calm}`,
    stage.side,
    ...(any ? [`${days(any)} at any tier`, '', '', ''] : TIERS.map((tier) => days(stage.byTier[tier]))),
    [number(stage.figure), ...tiers].join('; '),
  ];
}

function chanceRows(id: ChanceId, chance: Chance, number: (figure: Figure) => string): readonly (readonly string[])[] {
  const { byTier, at0, slope } = chance;
  const value = byTier
    ? TIERS.flatMap((tier) => (byTier[tier] === undefined ? [] : [`${tier} ${share(byTier[tier])}`])).join(' · ')
    : share(at0);
  const own = [CHANCES[id], value, slope === 0 ? 'the same' : share(at0 + slope), number(chance.figure)];
  const raised = CHANCE_CONDITIONS.flatMap((condition) => {
    const one = chance.raised[condition];
    return one ? [[SHOWN[condition], share(one.at0), 'the same', number(one.figure)]] : [];
  });
  return [own, ...raised];
}

const STAGE_HEAD = ['Stage', 'Whose time', 'H', 'M', 'L', 'X', 'Kind and source'];

function providerRows(world: World, number: (figure: Figure) => string): readonly (readonly string[])[] {
  return [...world.providers.values()].flatMap(({ value: { name, retention, deletion } }) => [
    ...(['subscriber', 'traffic', 'content'] as const).map((category) => {
      const { keeps, figure } = retention[category];
      return [`${name}: ${category} data are kept`, keeps ?? 'until the user deletes them', number(figure)];
    }),
    [
      `${name}: share of users who delete within 30 days; faster once alerted`,
      `${deletion.perMonth}; × ${deletion.alertedFactor}`,
      number(deletion.figure),
    ],
  ]);
}

function parts(world: World): readonly string[] {
  const { figures, number } = numberer();
  const [model, limits] = [practiceModel(world), practiceLimits(world)];
  const rows = (stages: readonly StageModel[]) => stages.map((stage) => stageRow(stage, number));
  return [
    ...GROUPS.flatMap(([title, prefix]) => [
      `**${title}** (median / 90th percentile, in days)`,
      table(STAGE_HEAD, rows(Object.values(model.stages).filter(({ id }) => id.startsWith(prefix)))),
    ]),
    '**Transmission** (median / 90th percentile, in days; the channel is drawn once a case, its days for each way)',
    table(STAGE_HEAD, rows(Object.values(model.channels))),
    '**How an instrument changes practice**',
    table(
      [
        'Instrument',
        'Electronic / post / diplomatic',
        'Screening ×',
        'Questions +',
        'Silence ×',
        'Translation ×',
        'Queue, announced ×',
        'Care fades over',
        'Kind and source',
      ],
      Object.entries(model.instruments).map(([id, { channelMix, ...one }]) => [
        id,
        `${channelMix.electronic} / ${channelMix.post} / ${channelMix.diplomatic}`,
        share(one.screeningFactor),
        share(one.supplementAdd),
        share(one.silenceFactor),
        share(one.translationFactor),
        share(one.announcedQueueFactor),
        one.fadesOverYears === null ? '–' : `${one.fadesOverYears} years`,
        number(one.figure),
      ]),
    ),
    '**Chances** (shares; “perfect draft” where the drafting changes them)',
    table(
      ['What may happen', 'Share, worst draft', 'Perfect draft', 'Kind and source'],
      CHANCE_IDS.flatMap((id) => chanceRows(id, must(model.chances[id], `no chance "${id}"`), number)),
    ),
    '**How long a side waits before it closes a file** (days)',
    table(
      ['Limit', 'Days', 'Kind and source'],
      LIMIT_IDS.map((id) => [LIMITS[id], share(inDays(limits[id].minutes)), number(limits[id].figure)]),
    ),
    '**Friction and drafting quality**',
    table(
      ['Figure', 'Value', 'Kind and source'],
      [
        [
          'Friction of the requesting side (σ of the logarithm)',
          share(model.friction.requesting),
          number(model.friction.figure),
        ],
        [
          'Friction of the requested side (σ of the logarithm)',
          share(model.friction.requested),
          number(model.friction.figure),
        ],
        ...Object.entries(model.friction.byProcedure).map(([procedure, { requesting, requested }]) => [
          `Friction of the two sides in a procedure of its own: ${procedure}`,
          `${share(requesting)} / ${share(requested)}`,
          number(model.friction.figure),
        ]),
        [
          'A translation is needed, × where the requested State takes the letter in a foreign language',
          share(model.acceptedLanguage.factor),
          number(model.acceptedLanguage.figure),
        ],
        [
          'Drafting quality of a policy, by tier of the requesting side',
          Object.entries(model.quality)
            .map(([tier, q]) => `${tier} ${q}`)
            .join(' · '),
          'a setting, not a figure: the slider changes it',
        ],
      ],
    ),
    ...settingTables(model, labelOf, (id) => CHANCES[id as ChanceId], number),
    '**Providers** (fictional)',
    table(['Figure', 'Value', 'Kind and source'], providerRows(world, number)),
    '**Sources of these figures**',
    table(
      ['No.', 'Kind', 'Source', 'Year', 'What it measures'],
      figures.map((one, index) => [
        `[${index + 1}]`,
        one.confidence,
        one.source,
        one.year === null ? '–' : String(one.year),
        one.measures ?? '–',
      ]),
    ),
  ];
}

/** The tables. @param root absolute folder of the project. Throws where the world has problems: run `comity check` first. */
export async function figureTables(root: string): Promise<string> {
  const folder = 'scenarios/world';
  const world = readWorld(await textsUnder(nodeFiles(root), folder, WORLD_KINDS), folder);
  if (!world.ok)
    throw new Error(world.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return parts(world.value).join('\n\n');
}

/** docs/model.md with its tables made anew. */
export const withFigures = (document: string, tables: string): string => putBetween(document, 'figures', tables);
