import type { World } from '../world.ts';
import { incompletePractice } from './incomplete-practice.ts';
import type { Rule } from './rule.ts';
import { thinInstrument } from './thin-instrument.ts';
import { unknownHome } from './unknown-home.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { wrongDistribution } from './wrong-distribution.ts';

/** Rules about the world alone. */
export const WORLD_RULES: readonly Rule<World>[] = [
  unsourcedFigure,
  incompletePractice,
  wrongDistribution,
  unknownHome,
  thinInstrument,
];
