/** Whether the tests notice a slip in the law: every mutant of every instrument, asked of every check. `npm run mutate:law`. */

import type { World } from '#content/world.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { LawKiller, LawUnderTest } from '#support/law-killers.ts';
import { type LawMutant, lawMutants } from './law-mutants.ts';
import type { Data } from './law-slips.ts';

export interface Verdict {
  readonly mutant: LawMutant;
  /** Name of the first check that fails for the mutant and not for the file as it is; null: nobody noticed. */
  readonly killer: string | null;
}

export const allLawMutants = (world: World): readonly LawMutant[] =>
  [...world.instruments].flatMap(([id, { value }]) => lawMutants(id, value as unknown as Data));

/** What the checks say about each shipped file itself; empty where the tree is green. */
export const faultsOfTheLaw = (
  world: World,
  killers: readonly LawKiller[],
): ReadonlyMap<InstrumentId, readonly string[]> =>
  new Map(
    [...world.instruments].map(([changed, { value }]) => [
      changed,
      killers.flatMap(({ failures }) => failures({ world, changed, file: value })),
    ]),
  );

/** @returns one verdict a mutant, in their order */
export function judge(world: World, mutants: readonly LawMutant[], killers: readonly LawKiller[]): readonly Verdict[] {
  const before = faultsOfTheLaw(world, killers);
  const notices = (law: LawUnderTest) =>
    killers.find(({ failures }) => failures(law).some((one) => !before.get(law.changed)?.includes(one)));
  return mutants.map((mutant) => ({
    mutant,
    killer: notices({ world, changed: mutant.instrument, file: mutant.file })?.name ?? null,
  }));
}
