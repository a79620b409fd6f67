// Checks both editions against the bars of size, and that the first screen loads no engine. Run it after both builds.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const KILOBYTE = 1000;
const FIRST_SCREEN_BAR = 160 * KILOBYTE;
const SINGLE_FILE_BAR = 2000 * KILOBYTE;

/** What the first screen must not load, and why. */
const NOT_FIRST = [
  { path: /(^|\/)node_modules\/yaml\//, because: 'only the authoring room reads YAML' },
  { path: /(^|\/)node_modules\/zod\//, because: 'only files from outside need checking' },
  { path: /(^|\/)node_modules\/xstate\//, because: 'the shelf plays nothing yet' },
  { path: /^machines\//, because: 'the shelf plays nothing yet' },
  { path: /^src\/simulation\//, because: 'the shelf plays nothing yet' },
];

/** @param {string} path relative to the root */
function read(path) {
  if (existsSync(join(root, path))) return readFileSync(join(root, path));
  console.error(`${path} is missing: run \`npm run build\` and \`npm run build:file\` first.`);
  process.exit(2);
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / KILOBYTE).toFixed(1)} kB`;

let broken = 0;
/** @param {string} what @param {number} bytes @param {number} bar */
function compare(what, bytes, bar) {
  const good = bytes <= bar;
  if (!good) broken += 1;
  console.log(`${good ? 'within' : 'OVER  '}  ${what}: ${kilobytes(bytes)} gzip, bar ${kilobytes(bar)}`);
}

/** @type {{ chunks: string[], modules: string[] }} */
const firstScreen = JSON.parse(read('dist/.vite/first-screen.json').toString());
let total = 0;
for (const chunk of firstScreen.chunks) {
  const bytes = gzipSync(read(`dist/${chunk}`), { level: 9 }).length;
  total += bytes;
  console.log(`        ${chunk}: ${kilobytes(bytes)} gzip`);
}
compare('first screen, JavaScript of the hosted edition', total, FIRST_SCREEN_BAR);
compare('single file', gzipSync(read('dist-file/comity.html'), { level: 9 }).length, SINGLE_FILE_BAR);

for (const module of firstScreen.modules) {
  for (const { path, because } of NOT_FIRST) {
    if (!path.test(module)) continue;
    broken += 1;
    console.log(`BROKEN  the first screen loads ${module}: ${because}; load it with a dynamic import.`);
  }
}
process.exitCode = broken === 0 ? 0 : 1;
