/** How long a stage takes on one visit: practice model × tiers × instrument × friction × keyed luck, rounded once. */
import { exponentialThreshold, frictionFactor, hazardPerDay, quantileDays, toMinutes } from '#domain/duration-model.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { ActorId, DataCategory } from '#domain/ids.ts';
import type { Channel, StageModel } from '#domain/practice.ts';
import { uniform } from '#domain/randomness.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, draftOf, requestedTier, requestingTier } from '../case-memory.ts';

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

/** Drawn once a case: the way out is the way back. */
export function channelOf(memory: CaseMemory): Channel {
  const governing = basisOf(memory.plan, draftOf(memory, 'request').basis).governing;
  const practice = must(
    memory.plan.practice.instruments[governing],
    `no practice is known for instrument "${governing}"`,
  );
  const u = uniform(memory.luck, 'request/channel');
  const { electronic, post } = practice.channelMix;
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
  const transit = (): Part => ({
    model: memory.plan.practice.channels[channelOf(memory)],
    factor: 1,
    suffix: '',
  });
  switch (stage) {
    case 'transmitting':
      return [transit()];
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
    case 'screening':
      return one('request.screening', memory.plan.practice.instruments[governing]?.screeningFactor ?? 1);
    case 'ordering':
      return one(rogatory ? 'rogatory.ordering' : 'request.ordering');
    case 'query':
    case 'answering':
      return rogatory
        ? [...one(`request.${stage}`), { model: stageModel(memory, 'rogatory.round'), factor: 1, suffix: '/transit' }]
        : one(`request.${stage}`);
    default:
      return one(`request.${stage}`);
  }
}

function partMinutesInDays(memory: CaseMemory, part: Part, key: string): { days: number; factor: number } {
  const { model } = part;
  const tier = model.side === 'requesting' ? requestingTier(memory) : requestedTier(memory);
  const distribution = must(
    model.byTier[tier] ?? model.byTier.any,
    `stage "${model.id}" has no duration for tier ${tier}`,
  );
  const sigma =
    model.side === 'requesting' || model.side === 'requested' ? memory.plan.practice.friction[model.side] : 0;
  const friction = frictionFactor(sigma, uniform(memory.luck, `friction/${model.side}`));
  return {
    days: quantileDays(distribution, uniform(memory.luck, `${key}${part.suffix}`)),
    factor: part.factor * friction,
  };
}

/** Whole minutes. `visit` counts from 1. Throws, naming stage or tier, where the practice model is silent. */
export function dwell(memory: CaseMemory, actor: ActorId, stage: string, visit: number): number {
  const parts =
    actor === 'request'
      ? requestParts(memory, stage)
      : [{ model: stageModel(memory, `${actor}.${stage}`), factor: 1, suffix: '' }];
  let total = 0;
  for (const part of parts) {
    const { days, factor } = partMinutesInDays(memory, part, `${actor}/${stage}/${visit}`);
    total += days * factor * (visit > 1 ? part.model.revisitFactor : 1);
  }
  return toMinutes(total, 1);
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
