/** The causes of loss as parts of all runs, in the order of the legend. */
import { LOSS_CAUSES, type RouteResult } from '#domain/simulation-result.ts';
import type { SharePart } from '../share-bar.tsx';

export const lossParts = ({ lossCauses }: RouteResult): readonly SharePart[] =>
  LOSS_CAUSES.map((cause) => ({ fill: cause, share: lossCauses[cause] }));
