/**
 * The practice model as a case's settings leave it: preset, priority lane, renewals. Under the default settings every figure is
 * exactly what the files say. Pure of luck. The reasons: docs/model.md, "Settings that change practice".
 */
import type { InstrumentPractice, LaneModel, PresetModel } from '#domain/practice.ts';
import { basisOf, type CaseMemory, draftOf, requestingTier } from '../case-memory.ts';
import { careLeft } from './shown.ts';

/** Null: the default, which changes nothing. */
export const presetOf = ({ plan, settings }: CaseMemory): PresetModel | null =>
  settings.preset === 'default' ? null : plan.practice.presets[settings.preset];

/** An urgent letter rogatory has no lane to be granted: its copy goes ahead through the police. */
export const goesAsCopy = (memory: CaseMemory): boolean =>
  memory.settings.priority && basisOf(memory.plan, draftOf(memory, 'request').basis).governing === 'comity';

/** What the setting of priority gives a formal request: the lane under a treaty, the urgent copy without one. */
export function laneOf(memory: CaseMemory): LaneModel | null {
  if (!memory.settings.priority) return null;
  return goesAsCopy(memory) ? memory.plan.practice.urgentCopy : memory.plan.practice.priority;
}

const isFormal = (id: string): boolean => id.startsWith('request.') || id.startsWith('rogatory.');

/** Factor on the time of a stage, by its id in the practice model. */
export function stageFactor(memory: CaseMemory, id: string): number {
  const lane = isFormal(id) ? (laneOf(memory)?.stages[id] ?? 1) : 1;
  return lane * (presetOf(memory)?.stages[id] ?? 1);
}

/** How the governing instrument changes practice, as many years after its entry into force as the case opens. */
export function instrumentPractice(memory: CaseMemory, governing: string): InstrumentPractice | null {
  const listed = memory.plan.practice.instruments[governing];
  if (!listed) return null;
  const left = careLeft(memory.plan, governing, listed.fadesOverYears);
  const own: InstrumentPractice = {
    ...listed,
    screeningFactor: 1 + (listed.screeningFactor - 1) * left,
    supplementAdd: listed.supplementAdd * left,
  };
  const preset = presetOf(memory);
  if (preset === null) return own;
  return {
    ...own,
    screeningFactor: Math.max(own.screeningFactor, preset.screeningAtLeast),
    supplementAdd: Math.max(own.supplementAdd, preset.supplementAtLeast),
  };
}

/** A chance of that id once settings and preset have spoken; in [0,1] if it was. */
export function chanceInForce(memory: CaseMemory, id: string, share: number): number {
  const { renewals, translation } = memory.settings;
  if (id === 'preservation.renewal-missed' && renewals !== null) return renewals === 'missed' ? 1 : 0;
  if (id.endsWith('.translation') && translation !== null) return translation;
  const factor = presetOf(memory)?.chances[id];
  return factor === undefined ? share : Math.min(1, share * factor);
}

/** Drafting quality in [0,1] of a policy that drafts now; 0.5 where the model names none for the tier. */
export const qualityInForce = (memory: CaseMemory): number =>
  memory.settings.quality ?? presetOf(memory)?.quality ?? memory.plan.practice.quality[requestingTier(memory)] ?? 0.5;
