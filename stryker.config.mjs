// `npm run mutate`: changes the code of the legal tests, one place at a time, and asks whether a test notices.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutation-tests.ts', related: false },
  mutate: ['src/domain/legal-test/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is slow, and a slow test is no test that noticed anything.
  timeoutMS: 60_000,
  // Both in a folder that every other tool leaves alone.
  tempDirName: '.cache/stryker',
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  ignorePatterns: ['dist', 'dist-file', 'test-results', 'docs', 'bench', 'public'],
  // The compiler that this project uses is newer than what the type checker of this tool can drive.
  checkers: [],
  tsconfigFile: 'none',
};
