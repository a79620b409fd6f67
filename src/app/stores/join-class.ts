/** A class code typed at the shelf becomes a run with the terms of the class. Nothing that is open changes. */
import { scenarios } from 'virtual:comity/shelf';
import type { ClassCodeFault } from '#simulation/codes/class-code.ts';
import type { KeptRun } from './kept-run.ts';
import { session } from './session.ts';

export type Joined =
  | { readonly kind: 'joined'; readonly run: KeptRun }
  | { readonly kind: 'refused'; readonly fault: ClassCodeFault };

const refused = (fault: ClassCodeFault): Joined => ({ kind: 'refused', fault });

export async function joinClass(text: string): Promise<Joined> {
  const { decodeClass, recipeOfClass, scenarioOfClass } = await import('#simulation/codes/class-code.ts');
  const scenario = scenarioOfClass(text, Object.keys(scenarios));
  if (!scenario.ok) return refused(scenario.problems);
  const pack = await scenarios[scenario.value]?.();
  if (!pack) return refused('unknown-case');
  const setup = decodeClass(text, pack.plan);
  if (!setup.ok) return refused(setup.problems);
  const run = await session.getState().add(recipeOfClass(pack.plan, pack.planHash, setup.value));
  return { kind: 'joined', run };
}
