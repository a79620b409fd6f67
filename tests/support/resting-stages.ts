import type { ChartId } from '#machines/index.ts';

/** Stages that may last for ever: the case goes on beside them and ends by its own chart. */
export const RESTING: Partial<Readonly<Record<ChartId, readonly string[]>>> = {
  preservation: ['idle', 'presumed-unanswered', 'taken-over', 'released', 'lapsed', 'refused', 'nothing-left'],
  'domestic-order': ['idle', 'lapsed'],
  request: ['idle'],
  police: ['idle'],
  emergency: ['idle'],
  progress: ['idle'],
};
