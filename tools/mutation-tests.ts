/** The tests that `npm run mutate` runs against every changed program: those of the legal tests, in a few seconds. */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The files of the instruments are data, so they are read and checked once and not again for every changed program. */
const instrumentsReadOnce: Plugin = {
  name: 'instruments-read-once',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('/tests/support/instruments.ts')) return null;
    const { module } = await runnerImport<object>(id, { root, configFile: false, logLevel: 'error' });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

export default defineConfig({
  root,
  plugins: [instrumentsReadOnce],
  test: {
    include: ['tests/domain/{legal-test/*,route-finder,route-words,bases}.test.ts'],
    // Random cases draw anew each time: a change would be noticed on one day and not on another, and slowly. The files of the
    // instruments are no program: they have mutants of their own.
    exclude: [
      ...configDefaults.exclude,
      'tests/domain/**/*laws.test.ts',
      'tests/domain/legal-test/instruments.test.ts',
    ],
    environment: 'node',
    // Loading what they share takes longer than the tests of one file do.
    isolate: false,
  },
});
