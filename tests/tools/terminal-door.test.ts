import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '#support/source-files.ts';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const comity = (...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'bin', 'comity.mjs'), ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

it('answers a command it does not know with a sentence and exit code 2', async () => {
  const { code, err } = await comity('no-such-command');
  expect(code).toBe(2);
  expect(err).toMatch(/no-such-command/);
  expect(err).not.toMatch(/^\s+at /m);
});

it('answers several callers at once alike', async () => {
  const answers = await Promise.all([comity('--help'), comity('--help'), comity('--help')]);
  expect(answers[0]?.out).not.toBe('');
  expect(new Set(answers.map(({ code, out, err }) => `${code} ${out} ${err}`)).size).toBe(1);
});
