/** How long a stage takes on one visit: practice model × tiers × instrument × friction × keyed luck × injects, rounded once. */
import type { CasePlan } from '#domain/case-plan.ts';
import { exponentialThreshold, frictionFactor, hazardPerDay, quantileDays, toMinutes } from '#domain/duration-model.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { ActorId, DataCategory } from '#domain/ids.ts';
import type { InjectInPlan } from '#domain/injects.ts';
import type { Channel, Lognormal, StageModel } from '#domain/practice.ts';
import { uniform } from '#domain/randomness.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, draftOf, requestedTier, requestingTier } from '../case-memory.ts';
import { goesAsCopy, instrumentPractice, laneOf, stageFactor } from './in-force.ts';
import { createCalendarTable, keepsOfficeHours, sideOf } from './office-hours.ts';
import { figureOf } from './order-practice.ts';

interface Part {
  readonly model: StageModel;
  readonly factor: number;
  /** Distinguishes the luck of several parts of one stage. */
  readonly suffix: string;
}

const BY_WEIGHT: readonly DataCategory[] = ['content', 'traffic', 'subscriber'];
function stageModel(memory: CaseMemory, id: string): StageModel {
  return must(memory.plan.practice.stages[id], `the practice model has no stage "${id}"`);
}

const NO_CHANNEL = { electronic: 0, post: 0, diplomatic: 0 };

/** Shares of the channels of the formal request, by the instrument that governs it. Pure of luck. */
export function channelMixOf(memory: CaseMemory): Readonly<Record<Channel, number>> {
  const governing = basisOf(memory.plan, draftOf(memory, 'request').basis).governing;
  const lane = laneOf(memory);
  if (lane) return { ...NO_CHANNEL, [lane.channel]: 1 };
  return must(memory.plan.practice.instruments[governing], `no practice is known for instrument "${governing}"`)
    .channelMix;
}

/** Drawn once a case: the way out is the way back. A probe of the kernel's compiler sets it instead. */
export function channelOf(memory: CaseMemory): Channel {
  if (memory.channel !== null) return memory.channel;
  const u = uniform(memory.luck, 'request/channel');
  const { electronic, post } = channelMixOf(memory);
  return u < electronic ? 'electronic' : u < electronic + post ? 'post' : 'diplomatic';
}

/** The heaviest category asked for decides how long production and review take. */
const categoryOf = (memory: CaseMemory): DataCategory => {
  const asked = draftOf(memory, 'request').asked.map(
    ({ item }) => memory.plan.items.find((one) => one.id === item)?.category,
  );
  return BY_WEIGHT.find((category) => asked.includes(category)) ?? 'subscriber';
};

function requestParts(memory: CaseMemory, stage: string): readonly Part[] {
  const governing = basisOf(memory.plan, draftOf(memory, 'request').basis).governing;
  const rogatory = governing === 'comity';
  const one = (id: string, factor = 1): readonly Part[] => [{ model: stageModel(memory, id), factor, suffix: '' }];
  const copy = goesAsCopy(memory);
  const transit = (): Part => ({
    model: memory.plan.practice.channels[channelOf(memory)],
    factor: 1,
    suffix: '',
  });
  // A question and its answer travel as the letter does: by the police, or by the bag of diplomats.
  const round = (suffix: string): Part => ({
    model: stageModel(memory, copy ? 'rogatory.urgent-copy' : 'rogatory.round'),
    factor: 1,
    suffix,
  });
  switch (stage) {
    case 'transmitting':
      return copy ? one('rogatory.urgent-copy') : [transit()];
    case 'returning':
      return rogatory
        ? [transit(), { model: stageModel(memory, 'rogatory.return'), factor: 1, suffix: '/ministries' }]
        : [transit()];
    case 'issuing-court':
    case 'own-ministry':
    case 'foreign-ministry':
      return one(`rogatory.${stage}`);
    case 'producing':
    case 'reviewing':
      return one(`request.${stage}.${categoryOf(memory)}`);
    case 'queueing': {
      // A contact point that was asked to preserve tells its central authority that a request will follow.
      const announced = memory.drafts.has('preservation');
      return one(
        'request.queueing',
        announced ? (instrumentPractice(memory, governing)?.announcedQueueFactor ?? 1) : 1,
      );
    }
    case 'screening':
      return one('request.screening', instrumentPractice(memory, governing)?.screeningFactor ?? 1);
    case 'ordering':
      return one(rogatory && !copy ? 'rogatory.ordering' : 'request.ordering');
    // Nobody has measured these: comments and the answer to a reminder take as long as a question on its way back.
    case 'sharing':
    case 'chased':
      return one('request.query');
    // The question goes, and the data come as they came before.
    case 'replacing':
      return [...one('request.query'), { ...transit(), suffix: '/transit' }];
    case 'query':
      return rogatory ? [round('')] : one('request.query');
    case 'answering':
      return rogatory ? [...one('request.answering'), round('/transit')] : one('request.answering');
    default:
      return one(`request.${stage}`);
  }
}

/** Of every other procedure: one part, or none where its figures hold the stage inside another one. */
function ownParts(memory: CaseMemory, actor: ActorId, stage: string): readonly Part[] {
  const id = figureOf(memory, actor, stage);
  return id === null ? [] : [{ model: stageModel(memory, id), factor: 1, suffix: '' }];
}

/** One part of a stage's duration, without its luck: days by quantile × factor × friction (× revisit from the second visit). */
export interface DwellPart {
  readonly days: Lognormal;
  readonly factor: number;
  readonly revisitFactor: number;
  /** Shared by all stages of a side in one case; sigma 0: none. */
  readonly friction: { readonly key: string; readonly sigma: number };
  /** Behind `<actor>/<stage>/<visit>`: tells the luck of several parts of one stage apart. */
  readonly suffix: string;
}

function resolved(memory: CaseMemory, actor: ActorId, { model, factor, suffix }: Part): DwellPart {
  const { side } = model;
  const { friction } = memory.plan.practice;
  const tiers = { requesting: requestingTier(memory), requested: requestedTier(memory) };
  const tier = side === 'requesting' ? tiers.requesting : tiers.requested;
  const both = tiers.requesting === 'H' && tiers.requested === 'H' ? model.bothStaffedFactor : 1;
  const slowed = model.friction && (side === 'requesting' || side === 'requested');
  return {
    days: must(model.byTier[tier] ?? model.byTier.any, `stage "${model.id}" has no duration for tier ${tier}`),
    factor: factor * both * stageFactor(memory, model.id),
    revisitFactor: model.revisitFactor,
    friction: {
      key: `friction/${side}`,
      sigma: slowed ? (friction.byProcedure[actor] ?? friction)[side] : 0,
    },
    suffix,
  };
}

/**
 * Pure of luck: a function of plan, settings, the tiers of now, the actor's letter and the channel. Throws, naming stage or
 * tier, where the practice model is silent.
 */
export function dwellParts(memory: CaseMemory, actor: ActorId, stage: string): readonly DwellPart[] {
  const parts = actor === 'request' ? requestParts(memory, stage) : ownParts(memory, actor, stage);
  const share = memory.halved?.actor === actor && memory.halved.stage === stage ? 0.5 : 1;
  return parts.map((part) => resolved(memory, actor, { ...part, factor: part.factor * share }));
}

/** What an inject multiplies the whole duration of a stage by; 1 for a stage that it does not concern. Pure of luck. */
export function slownessOf(plan: CasePlan, { effect }: InjectInPlan, actor: ActorId, stage: string): number {
  if (effect.kind !== 'slower' || sideOf(plan, actor, stage) !== effect.side) return 1;
  return effect.procedures === null || effect.procedures.some((kind) => kind === actor) ? effect.factor : 1;
}

/** Of all injects that have happened, in the plan's order. */
function slowness({ plan, injected }: CaseMemory, actor: ActorId, stage: string): number {
  const happened = plan.injects.filter(({ id }) => injected.has(id));
  return happened.reduce((factor, inject) => factor * slownessOf(plan, inject, actor, stage), 1);
}

/**
 * Whole minutes, to the next opening where the stage keeps office hours. `visit` counts from 1. Throws, naming stage or tier,
 * where the practice model is silent.
 */
export function dwell(memory: CaseMemory, actor: ActorId, stage: string, visit: number): number {
  let total = 0;
  for (const { days, factor, revisitFactor, friction, suffix } of dwellParts(memory, actor, stage)) {
    const grip = frictionFactor(friction.sigma, uniform(memory.luck, friction.key));
    const quantity = quantileDays(days, uniform(memory.luck, `${actor}/${stage}/${visit}${suffix}`));
    total += quantity * (factor * grip) * (visit > 1 ? revisitFactor : 1);
  }
  const whole = toMinutes(total, slowness(memory, actor, stage));
  const calendar = createCalendarTable(memory.plan, memory.settings);
  if (calendar === null || !keepsOfficeHours(memory.plan, actor, stage)) return whole;
  const now = memory.now();
  return calendar.finish(now, whole) - now;
}

/** Minute at which the user deletes the item, unless somebody holds it; null: never. Faster once the user is alerted. */
export function userDeletionAt(memory: CaseMemory, item: EvidenceItem, alertedAt: number | null): number | null {
  if (!item.deletion || item.deletion.perMonth <= 0) return null;
  const threshold = exponentialThreshold(uniform(memory.luck, `evidence.${item.id}/deletion/1`));
  const perDay = hazardPerDay(item.deletion.perMonth);
  const calm = threshold / perDay;
  const alerted = alertedAt === null ? null : alertedAt / 1440;
  const days = alerted === null || calm <= alerted ? calm : alerted + (calm - alerted) / item.deletion.alertedFactor;
  return toMinutes(days, 1);
}
