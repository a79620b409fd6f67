/** The practice model as rows of figures, for the tiers in force. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Tier } from '#domain/ids.ts';
import type { Figure, Lognormal, PracticeModel } from '#domain/practice.ts';
import type { Settings } from '#domain/recipe.ts';
import type { RouteResult, StageShare } from '#domain/simulation-result.ts';
import type { Words } from './words.ts';

export const FIGURE_GROUPS = ['stages', 'channels', 'chances', 'instruments', 'limits', 'retention', 'ages'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly figure: Figure;
  say(words: Words): string;
}

/** Labels by the ids of the practice model, `<procedure>.<stage>`, as the charts name the stages. */
export const stageLabels = (results: readonly RouteResult[]): ReadonlyMap<string, string> =>
  new Map(results.flatMap(({ stages }) => stages.map((one) => [`${one.procedure}.${one.stage}`, one.label])));

type StageModel = PracticeModel['stages'][string];
const tierInForce = (plan: CasePlan, settings: Settings, { side }: StageModel): Tier =>
  side === 'requesting'
    ? (settings.requestingTier ?? plan.requesting.tier)
    : (settings.requestedTier ?? plan.requested.tier);
/** A tier may borrow its value: then it is an assumption, though the stage itself was fitted. */
const figureInForce = (plan: CasePlan, settings: Settings, model: StageModel): Figure =>
  model.tierFigures?.[tierInForce(plan, settings, model)] ?? model.figure;

export function figureRows(
  plan: CasePlan,
  settings: Settings,
  labels: ReadonlyMap<string, string>,
): Readonly<Record<FigureGroup, readonly FigureRow[]>> {
  const { practice } = plan;
  const requested = settings.requestedTier ?? plan.requested.tier;
  const stage = (id: string, model: StageModel): FigureRow => ({
    id,
    name: nameOf(id, labels),
    figure: figureInForce(plan, settings, model),
    say: sayLognormal(model.byTier[tierInForce(plan, settings, model)] ?? model.byTier.any),
  });
  return {
    stages: Object.entries(practice.stages).map(([id, model]) => stage(id, model)),
    channels: Object.entries(practice.channels).map(([id, model]) => stage(id, model)),
    chances: Object.entries(practice.chances).flatMap(([id, chance]) => [
      { id, name: spelledOut(id), figure: chance.figure, say: sayChance(chance, requested) },
      // What the request itself can show, each with a source of its own.
      ...Object.entries(chance.raised).map(([shown, one]) => ({
        ...{ id: `${id}.${shown}`, name: spelledOut(`${id}.${shown}`), figure: one.figure },
        say: ({ format }: Words) => format.percent(one.at0),
      })),
    ]),
    instruments: Object.entries(practice.instruments).map(([id, model]) => ({
      id,
      name: Object.values(plan.instruments).find((instrument) => instrument.id === id)?.shortTitle ?? id,
      figure: model.figure,
      say: ({ t, format }) =>
        t('comparison.sources.instrument', {
          electronic: format.percent(model.channelMix.electronic),
          post: format.percent(model.channelMix.post),
          diplomatic: format.percent(model.channelMix.diplomatic),
          screening: format.number(model.screeningFactor, 2),
        }),
    })),
    retention: Object.entries(practice.retention).flatMap(([id, { title, examples }]) =>
      examples.map(({ text, figure }) => ({ id: `${id}/${text}`, name: title, figure, say: () => text })),
    ),
    ages: Object.entries(practice.ages).map(([id, age]) => ({
      id,
      name: spelledOut(id),
      figure: age.figure,
      say: sayLognormal(age),
    })),
    limits: Object.entries(plan.limits).map(([id, limit]) => ({
      id,
      name: spelledOut(id),
      figure: limit.figure,
      say: ({ format }) => format.duration(limit.minutes),
    })),
  };
}

/** A figure of a stage, or of one variant of it: `request.producing.traffic` is of `request.producing`. */
const isOf = (id: string, stage: string): boolean => id === stage || id.startsWith(`${stage}.`);

/** The figure behind the duration of a stage; null where the practice model has none. */
export function stageFigure(
  plan: CasePlan,
  settings: Settings,
  { procedure, stage, holder }: StageShare,
): Figure | null {
  const { stages, channels } = plan.practice;
  const own = Object.keys(stages).find((id) => isOf(id, `${procedure}.${stage}`) || isOf(id, `rogatory.${stage}`));
  // What is on its way takes the time of its channel.
  const model = own !== undefined ? stages[own] : holder === 'in-transit' ? Object.values(channels)[0] : undefined;
  return model ? figureInForce(plan, settings, model) : null;
}

/** Only what one route uses: stages and chances of procedures that its runs entered, and its own instruments. */
export function laneFigureRows(plan: CasePlan, settings: Settings, result: RouteResult): ReturnType<typeof figureRows> {
  const all = figureRows(plan, settings, stageLabels([result]));
  const entered = result.stages.flatMap(({ procedure, stage }) => [`${procedure}.${stage}`, `rogatory.${stage}`]);
  const procedures = new Set(result.stages.map(({ procedure }) => `${procedure}.`));
  const route = plan.routes.find(({ id }) => id === result.route);
  const bases = plan.bases.filter(({ id }) =>
    [route?.directBasis, route?.requestBasis, route?.preservationBasis].includes(id),
  );
  const instruments = new Set<string>(bases.flatMap(({ instrument, governing }) => [instrument, governing]));
  const ofStage = ({ id }: FigureRow) => entered.some((stage) => isOf(id, stage));
  const ofProcedure = ({ id }: FigureRow) => [...procedures].some((procedure) => id.startsWith(procedure));
  return {
    ...all,
    // The classes are a menu; how old the data are is drawn in a built case only.
    retention: [],
    ages: plan.items.some(({ ageModel }) => ageModel) ? all.ages : [],
    stages: all.stages.filter(ofStage),
    chances: all.chances.filter(ofProcedure),
    instruments: all.instruments.filter(({ id }) => instruments.has(id)),
  };
}

const sayLognormal =
  (model: Lognormal | undefined) =>
  ({ t, format }: Words): string =>
    model
      ? t('comparison.sources.lognormal', { median: plain(model.median, format), p90: plain(model.p90, format) })
      : t('comparison.sources.no-delay');

const sayChance =
  (chance: PracticeModel['chances'][string], tier: Tier) =>
  ({ t, format }: Words): string => {
    const low = chance.byTier?.[tier] ?? chance.at0;
    return chance.slope === 0
      ? format.percent(low)
      : t('comparison.sources.chance', { at0: format.percent(low), at100: format.percent(clamp(low + chance.slope)) });
  };

/** `request.reviewing.traffic` → the label of `request.reviewing` and what is special about this figure. */
function nameOf(id: string, labels: ReadonlyMap<string, string>): string {
  const parts = id.split('.');
  for (let length = parts.length; length > 1; length -= 1) {
    const label = labels.get(parts.slice(0, length).join('.'));
    const rest = parts.slice(length).join(' ').replaceAll('-', ' ');
    if (label) return rest ? `${label} (${rest})` : label;
  }
  return spelledOut(id);
}

/** `request.never-sent` → `Request: never sent`, for figures that no chart names. */
function spelledOut(id: string): string {
  const words = id.replace('.', ': ').replaceAll(/[-.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
const plain = (value: number, format: Words['format']): string => format.number(value, Number.isInteger(value) ? 0 : 1);
