#!/usr/bin/env node
// The terminal door: `npm run --silent comity -- <command>`. Exit codes: 0 done; 1 findings or an impossible value; 2 wrong use or a fault.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

/** One sentence for a fault of ours; the details only for whoever asks for them.
 * @param {unknown} fault
 */
function explain(fault) {
  if (process.env.COMITY_DEBUG === '1') console.error(fault);
  const message = fault instanceof Error ? fault.message : String(fault);
  const sentence = (message.split('\n').find((line) => line.trim() !== '') ?? 'no message').trim().replace(/\.$/, '');
  const hint = process.env.COMITY_DEBUG === '1' ? '' : ' Set COMITY_DEBUG=1 to see where.';
  refuse(`Comity stopped because of an unexpected error: ${sentence}.${hint}`);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// A reader such as `head` may close the pipe early: that is not an error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') explain(error);
    process.exit();
  });
}
for (const event of /** @type {const} */ (['uncaughtException', 'unhandledRejection'])) {
  process.on(event, (fault) => {
    explain(fault);
    process.exit();
  });
}

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`Comity needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
} else if (!existsSync(join(root, 'node_modules', 'rolldown'))) {
  refuse('The packages are not installed yet. Run `npm ci` in the folder of Comity first.');
} else {
  process.env.COMITY_ROOT = root;
  const { bundleForNode } = await import('../tools/bundle.mjs');
  try {
    const file = await bundleForNode(root, {
      name: 'cli',
      entry: 'src/cli/main.ts',
      sources: ['src/cli', 'src/content', 'src/domain', 'src/simulation', 'machines', 'tools/bundle.mjs'],
    });
    // Worker threads of a sweep load the same file.
    process.env.COMITY_BUNDLE = file;
    const { main } = await import(pathToFileURL(file).href);
    process.exitCode = await main(process.argv.slice(2));
  } catch (fault) {
    explain(fault);
  }
}
