// `npm run mutate` and `npm run mutate:law`: asks whether the tests notice slips, and writes the answer to docs/mutation.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A TypeScript module of this folder, which Node 20 cannot run by itself.
 * @param {string} name
 */
async function load(name) {
  const { module } = await runnerImport(join(root, 'tools', name), { root, configFile: false, logLevel: 'error' });
  return module;
}

/** @param {'code' | 'law'} part @param {import('./write-mutation.ts').Report} report @param {number} bar */
async function write(part, { score, total, markdown }, bar) {
  const { putBetween } = /** @type {typeof import('./between-marks.ts')} */ (await load('between-marks.ts'));
  const file = join(root, 'docs', 'mutation.md');
  writeFileSync(file, putBetween(readFileSync(file, 'utf8'), part, markdown));
  console.log(
    `${score} % of ${total} slips in the ${part} are noticed; the bar is ${bar} %. docs/mutation.md is written.`,
  );
  if (score < bar) process.exitCode = 1;
}

const { BAR, codeReport, lawReport } = /** @type {typeof import('./write-mutation.ts')} */ (
  await load('write-mutation.ts')
);

if (process.argv[2] === 'law') {
  const { allLawMutants, faultsOfTheLaw, judge } = /** @type {typeof import('./mutate-law.ts')} */ (
    await load('mutate-law.ts')
  );
  const { LAW_KILLERS } = /** @type {typeof import('../tests/support/law-killers.ts')} */ (
    await load('../tests/support/law-killers.ts')
  );
  const { shippedWorld } = /** @type {typeof import('../tests/support/shipped.ts')} */ (
    await load('../tests/support/shipped.ts')
  );
  const world = shippedWorld();
  const faults = [...faultsOfTheLaw(world, LAW_KILLERS).values()].flat();
  if (faults.length > 0) {
    console.log(
      `The law as it stands has ${faults.length} faults; only new ones count as noticed. The first: ${faults[0]}`,
    );
    process.exitCode = 1;
  }
  await write('law', lawReport(judge(world, allLawMutants(world), LAW_KILLERS)), BAR);
} else {
  const result = JSON.parse(readFileSync(join(root, '.cache', 'mutation', 'mutation.json'), 'utf8'));
  await write('code', codeReport(result), BAR);
}
