// `npm run charts`, `npm run figures`, `npm run reproduction` and `npm run coverage`: writes the parts of the documents that are made from code and content.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ['src/content', 'src/domain', 'src/simulation', 'machines', 'tools'];

/** @param {string} name */
const load = async (name) => {
  const file = await bundleForNode(root, { name, entry: `tools/${name}.ts`, sources: SOURCES });
  return import(pathToFileURL(file).href);
};

/** @param {string} path @param {(text: string) => string} made */
function rewrite(path, made) {
  const file = join(root, path);
  writeFileSync(file, made(readFileSync(file, { encoding: 'utf8', flag: 'a+' })));
  console.log(`${path} is written.`);
}

if (process.argv[2] === 'charts') {
  const { chartsDocument, withRegisters } = await load('write-charts');
  rewrite('docs/charts.md', () => chartsDocument());
  rewrite('docs/glossary.md', withRegisters);
} else if (process.argv[2] === 'coverage') {
  const { coverageDocument } = await load('write-coverage');
  const made = await coverageDocument(root);
  rewrite('docs/coverage.md', () => made);
} else if (process.argv[2] === 'reproduction') {
  const { reproductionTables, withReproduction } = await load('write-reproduction');
  const tables = await reproductionTables(root);
  rewrite('docs/model.md', (text) => withReproduction(text, tables));
} else {
  const { figureTables, withFigures } = await load('write-figures');
  const tables = await figureTables(root);
  rewrite('docs/model.md', (text) => withFigures(text, tables));
}
