import type { World } from '../world.ts';
import { circularDisplacement } from './circular-displacement.ts';
import { hubThatAsks } from './hub-that-asks.ts';
import { incompletePractice } from './incomplete-practice.ts';
import { looseEndsOfInstrument } from './loose-ends-of-instrument.ts';
import type { Rule } from './rule.ts';
import { thinInstrument } from './thin-instrument.ts';
import { unknownArticle } from './unknown-article.ts';
import { unknownDeclaration } from './unknown-declaration.ts';
import { unknownHome } from './unknown-home.ts';
import { unknownInWorld } from './unknown-in-world.ts';
import { unknownMembership } from './unknown-membership.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { wrongDistribution } from './wrong-distribution.ts';

/** Rules about the world alone. */
export const WORLD_RULES: readonly Rule<World>[] = [
  unsourcedFigure,
  incompletePractice,
  wrongDistribution,
  hubThatAsks,
  unknownHome,
  thinInstrument,
  unknownMembership,
  unknownDeclaration,
  unknownArticle,
  circularDisplacement,
  looseEndsOfInstrument,
  unknownInWorld,
];
