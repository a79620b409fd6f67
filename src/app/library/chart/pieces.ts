/** A tall drawing cut into pages: only at heights where nothing but upright lines is cut. */
import type { ChartLayout } from './layout.ts';

export interface Piece {
  readonly top: number;
  readonly height: number;
}

/** Height over width of the smaller of A4 and Letter within our margins, less a line of words. */
const PAGE = 1.3;
/** What fits beside one another at 100%, in units of the drawing. */
const PAGE_WIDTH = 670;

/** A drawing that is only a little too tall is made smaller rather than cut. */
const SHRINK = 1.2;

/** From top to bottom, without a gap, about equally tall. A single piece where the drawing fits. */
export function printPieces({ width, height, cuts }: ChartLayout): readonly Piece[] {
  const most = Math.max(width, PAGE_WIDTH) * PAGE;
  const count = height <= most * SHRINK ? 1 : Math.ceil(height / most);
  const ends = Array.from({ length: count - 1 }, (_, index) => {
    const wanted = (height * (index + 1)) / count;
    return cuts.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best), cuts[0] ?? height);
  });
  const edges = [...new Set([0, ...ends, height])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => ({ top: edges[index] ?? 0, height: end - (edges[index] ?? 0) }));
}
