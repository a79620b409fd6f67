/** Before the first browser test: both editions built from the present sources, one served, and a browser found. */
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIfNewer, findBrowser } from '../../tools/built-edition.mjs';
import { ROOT } from './source-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of Chromium, or null: use the installed Chrome. */
    browserPath: string | null;
    hostedAddress: string;
    fileAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNewer(ROOT, 'hosted');
  const page = await buildIfNewer(ROOT, 'file');
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The test server gave no address.');
  project.provide('browserPath', await findBrowser());
  project.provide('hostedAddress', address);
  project.provide('fileAddress', pathToFileURL(page).href);
  return () => server.close();
}
