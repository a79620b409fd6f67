#!/usr/bin/env node
// Measurements of the engine: `npm run --silent bench -- replay`.
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../tools/bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.env.COMITY_ROOT = root;
const file = await bundleForNode(root, {
  name: 'bench',
  entry: 'bench/main.ts',
  sources: ['bench', 'tests/support', 'src/content', 'src/domain', 'src/simulation', 'machines', 'tools/bundle.mjs'],
});
const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(process.argv.slice(2));
