/** Golden files are specifications a lawyer can read: compared to the letter, rewritten only on purpose (UPDATE_GOLDEN=1). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** `name` is a path below tests/golden. A missing file fails, so that a forgotten one is noticed. */
export function expectGolden(name: string, text: string): void {
  const path = join(process.cwd(), 'tests', 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${name} is missing; write it with UPDATE_GOLDEN=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
