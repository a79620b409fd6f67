import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { configDefaults, defineConfig } from 'vitest/config';
import { content } from './tools/vite-content.ts';
import { firstScreenReport } from './tools/vite-first-screen.ts';
import { filePolicy, hostedPolicy } from './tools/vite-policy.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** The oldest browsers we promise to work in. */
const FLOOR = ['chrome109', 'firefox115', 'safari16'];

/** `vite build`: many small files, loaded when needed, from any folder of any server. */
const hosted: UserConfig = {
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // `font-src 'self'`: nothing inlined as data:.
    assetsInlineLimit: 0,
    // Browsers without it only load a little later; the polyfill would cost everyone.
    modulePreload: { polyfill: false },
  },
};

/** `vite build --mode file`: one page that opens from a USB stick. `package.json` swaps modules under `#edition/`. */
const singleFile: UserConfig = {
  resolve: { conditions: ['comity-file', ...defaultClientConditions] },
  publicDir: false,
  // A classic script: module workers cannot start from the inlined text everywhere.
  worker: { format: 'iife' },
  build: { outDir: 'dist-file', modulePreload: false },
};

export default defineConfig(({ mode }) => {
  const file = mode === 'file';
  const deep = mode === 'deep' || process.env.COMITY_DEEP === '1';
  const patience = deep ? 10 : 1;
  const plugins: Plugin[] = file
    ? [viteSingleFile() as Plugin, filePolicy('comity.html')]
    : [hostedPolicy(), firstScreenReport(root)];
  const edition = file ? singleFile : hosted;

  return {
    ...edition,
    root,
    base: './',
    define: { 'import.meta.env.COMITY_VERSION': JSON.stringify(version) },
    plugins: [react(), content(root), ...plugins],
    build: { ...edition.build, target: FLOOR, emptyOutDir: true },
    test: {
      env: deep ? { COMITY_DEEP: '1' } : {},
      reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: [...configDefaults.exclude, 'tests/browser/**', 'tests/app/**'],
            environment: 'node',
            setupFiles: ['tests/support/unit-setup.ts'],
            // Nothing here changes the world around it, so files can share what they have loaded: a minute less.
            isolate: false,
            testTimeout: 30_000 * patience,
            sequence: { groupOrder: 0 },
            // The default leaves a core to a watching person; these run unattended, on two.
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'app',
            include: ['tests/app/**/*.test.{ts,tsx}'],
            environment: 'jsdom',
            setupFiles: ['tests/support/app-setup.ts'],
            // The set-up file gives each file a fresh page and modules of its own; packages load once: half of the time.
            isolate: false,
            testTimeout: 30_000 * patience,
            sequence: { groupOrder: 0 },
            // The default leaves a core to a watching person; these run unattended, on two.
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            environment: 'node',
            globalSetup: ['tests/support/browser-setup.ts'],
            testTimeout: 120_000 * patience,
            hookTimeout: 120_000,
            // After the others, because a browser needs both cores; two at a time, because a page mostly waits.
            sequence: { groupOrder: 1 },
            maxWorkers: 2,
          },
        },
      ],
    },
  };
});
