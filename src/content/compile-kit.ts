/** From the files of the world to what a case is built from. */
import { ok, type Result } from '#domain/result.ts';
import type { CaseKit } from './case-kit.ts';
import { compileLaw } from './compile-law.ts';
import { practiceLimits, practiceModel } from './compile-practice.ts';
import type { Problem } from './problem.ts';
import { type ReadFiles, textsUnder } from './read-files.ts';
import { readWorld, WORLD_KINDS } from './read-world.ts';
import type { World } from './world.ts';

const compileKit = (world: World): CaseKit => ({
  law: compileLaw(world),
  practice: practiceModel(world),
  limits: practiceLimits(world),
});

/** Reads and compiles a world through a reader of files. @param folder such as `scenarios/world` */
export async function compileKitFrom(files: ReadFiles, folder: string): Promise<Result<CaseKit, readonly Problem[]>> {
  const read = readWorld(await textsUnder(files, folder, WORLD_KINDS), folder);
  return read.ok ? ok(compileKit(read.value)) : read;
}
