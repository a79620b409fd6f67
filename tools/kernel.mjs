// `npm run kernel`: writes the kernel's code from the statecharts and the policies' decision tables.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = await bundleForNode(root, {
  name: 'kernel',
  entry: 'src/simulation/kernel/generate.ts',
  sources: ['src/domain', 'src/simulation', 'machines', 'tools'],
});
const { kernelSource } = await import(pathToFileURL(file).href);
writeFileSync(join(root, 'src/simulation/kernel/case-kernel.generated.ts'), kernelSource());
console.log('src/simulation/kernel/case-kernel.generated.ts is written.');
