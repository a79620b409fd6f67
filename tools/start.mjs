// `npm start`: builds the hosted edition and serves it on this computer only.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PREFERRED_PORT = 4173;

console.log('Building Comity …');
try {
  await build({ root, logLevel: 'error' });
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: 'localhost', port: PREFERRED_PORT, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server gave no address.');
  console.log(`\nComity is ready. Open this address in a browser:\n\n  ${address}\n\nPress Ctrl+C to stop.`);
} catch (fault) {
  console.error(`\nComity could not be started.\n${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
}
