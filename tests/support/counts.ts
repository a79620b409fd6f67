/** True under `npm run test:deep`, where every random test runs its full number. */
export const deep: boolean = process.env.COMITY_DEEP === '1';

/**
 * How many random cases a test takes: a tenth of the full number, at least ten, so that `npm test` stays short; all of
 * them under `npm run test:deep`. When a property fails, fast-check prints the seed and path that repeat it.
 * @param full the number that the design promises
 */
export function count(full: number): number {
  return deep ? full : Math.max(10, Math.round(full / 10));
}
