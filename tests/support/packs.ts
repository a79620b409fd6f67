/** Cases of the shelf, each compiled once a worker. */
import type { ScenarioPack } from '#content/scenario-pack.ts';
import { once } from './once.ts';

/** @param folder its name under `scenarios/` */
export const packOf = (folder: string): Promise<ScenarioPack> =>
  once(`pack ${folder}`, async () => {
    const { compileScenarioFolder } = await import('#content/node/read-folder.ts');
    const compiled = await compileScenarioFolder(process.cwd(), folder);
    if (compiled.ok) return compiled.value;
    throw new Error(compiled.problems.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
  });
