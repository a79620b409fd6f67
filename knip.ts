import type { KnipConfig } from 'knip';

/** A style sheet uses files and packages too: as import lines, they count. */
const css = (text: string): string =>
  [...text.matchAll(/(?:@import\s+|url\(\s*)["']([^"']+)["']/g)]
    .map(([, path]) => path)
    .filter((path) => path !== undefined && !path.startsWith('data:'))
    .map((path) => `import '${path}';`)
    .join('\n');

const config: KnipConfig = {
  entry: [
    'src/cli/main.ts',
    'tools/{compile-pack,mutate-law,mutation-tests,write-*}.ts',
    'tools/*.mjs',
    'tests/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'machines/**/*.ts', 'tools/**/*.{ts,mjs}', 'bin/**/*.mjs', 'tests/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
  compilers: { css },
};

export default config;
