/** A draft compiled: its own States, providers and laws stand before those of the shelf's world. Pure; never throws. */
import { fail, type Result } from '#domain/result.ts';
import { compileInWorld } from '../compile-folder.ts';
import type { Problem } from '../problem.ts';
import { readWorld } from '../read-world.ts';
import type { ScenarioPack } from '../scenario-pack.ts';
import type { World } from '../world.ts';
import type { DraftFiles } from './edit.ts';

const WORLD = 'world/';

/** Texts of the world, as a draft sees it: path inside the world folder → text. */
export function worldOf(draft: DraftFiles, shelf: DraftFiles): ReadonlyMap<string, string> {
  const own = Object.entries(draft).flatMap(([path, text]): [string, string][] =>
    path.startsWith(WORLD) ? [[path.slice(WORLD.length), text]] : [],
  );
  return new Map([...Object.entries(shelf), ...own]);
}

/** Reads a draft's world, and keeps the last one: while a person writes the case, the world stays as it is. */
export function draftCompiler(shelf: DraftFiles, cases: readonly string[]) {
  let known: { readonly own: string; readonly world: Result<World, readonly Problem[]> } | null = null;
  const worldFor = (draft: DraftFiles): Result<World, readonly Problem[]> => {
    const own = JSON.stringify(Object.entries(draft).filter(([path]) => path.startsWith(WORLD)));
    if (known?.own !== own) known = { own, world: readWorld(worldOf(draft, shelf), 'world') };
    return known.world;
  };
  return (draft: DraftFiles): Result<ScenarioPack, readonly Problem[]> => {
    const world = worldFor(draft);
    if (!world.ok) return fail(world.problems);
    const files = new Map(Object.entries(draft).filter(([path]) => !path.includes('/')));
    const compiled = compileInWorld(files, world.value, '', cases);
    if (compiled.ok) {
      const { id } = compiled.value;
      return cases.includes(id) ? fail([takenId(id)]) : compiled;
    }
    return fail(compiled.problems.map((problem) => ({ ...problem, file: problem.file.replace(/^\//, '') })));
  };
}

/** A draft with the id of a shelf's case would take over the runs of that case. */
const takenId = (id: string): Problem => ({
  rule: 'C006',
  file: 'scenario.yaml',
  line: 1,
  column: 1,
  message: `A case of the shelf is called “${id}”.`,
  fix: 'Give this case an id of its own.',
});
