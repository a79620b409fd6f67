// Prints `N passed, N failed` from the report of the last test run. The argument is the exit code of what ran before:
// a failure that no test counted (a type error, a build, the size budget) is one failed check.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const report = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test-results', 'vitest.json');
const failedBefore = process.argv[2] !== '0';

/** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number }} */
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests: skipped = 0 } = counts;
const failed = failedBefore ? Math.max(1, numFailedTests) : numFailedTests;

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
