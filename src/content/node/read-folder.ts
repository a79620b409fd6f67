/** The file system of Node as `ReadFiles`; the only place of the content layer that knows it. */
import { open, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LawRegister } from '#domain/law-register.ts';
import type { Result } from '#domain/result.ts';
import type { CaseKit } from '../case-kit.ts';
import { compileScenarioFrom } from '../compile-folder.ts';
import { compileKitFrom } from '../compile-kit.ts';
import { compileLawFrom } from '../compile-law.ts';
import type { Problem } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { ScenarioPack } from '../scenario-pack.ts';
import { MOST_BYTES } from '../yaml-guard.ts';

/** Reads at most one byte more than is allowed, so that a huge file costs nothing and is still seen to be too large. */
async function readText(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    const bytes = new Uint8Array(MOST_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    return new TextDecoder().decode(bytes.subarray(0, length));
  } finally {
    await file.close();
  }
}

/** @param root folder to which paths are relative; absolute paths stand for themselves */
export const nodeFiles = (root: string): ReadFiles => ({
  read: (path) => readText(resolve(root, path)),
  list: async (folder) => (await readdir(resolve(root, folder)).catch((): string[] => [])).sort(),
});

/**
 * Compiles a scenario of the project from disk.
 * @param root folder of the project
 * @param folder name of the scenario's folder under `scenarios/`, such as `01-the-night-shift`
 */
export const compileScenarioFolder = (
  root: string,
  folder: string,
): Promise<Result<ScenarioPack, readonly Problem[]>> => compileScenarioFrom(nodeFiles(root), `scenarios/${folder}`);

/** Compiles the law of the project's world from disk. @param root folder of the project */
export const compileLawFolder = (root: string): Promise<Result<LawRegister, readonly Problem[]>> =>
  compileLawFrom(nodeFiles(root), 'scenarios/world');

/** Compiles what cases are built from out of the project's world. @param root folder of the project */
export const compileKitFolder = (root: string): Promise<Result<CaseKit, readonly Problem[]>> =>
  compileKitFrom(nodeFiles(root), 'scenarios/world');
