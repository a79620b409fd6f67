import { describe, expect, it } from 'vitest';
import { type ImportLine, importsOf } from '#support/source-code.ts';
import { isCode, projectFiles } from '#support/source-files.ts';
import { brokenRules, IMPORT_RULES, importCycles } from './import-rules.ts';

const files = projectFiles('src', 'machines').filter(isCode);
const imports = files.flatMap(importsOf);

const line = (file: string, target: string): ImportLine => ({
  file,
  line: 1,
  specifier: target,
  target,
  typeOnly: false,
});

describe('imports', () => {
  it('follow the direction of the house', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(brokenRules(imports)).toEqual([]);
  });

  it('have no circle', () => {
    expect(importCycles(imports)).toEqual([]);
  });

  // A rule whose pattern matches nothing would pass for ever: each must catch an import made for it.
  const offenders: readonly (readonly [file: string, target: string])[] = [
    ['src/domain/ids.ts', 'zod'],
    ['src/domain/ids.ts', 'src/content/read.ts'],
    ['src/content/read.ts', 'src/simulation/replay.ts'],
    ['src/content/read.ts', 'machines/index.ts'],
    ['machines/index.ts', 'src/simulation/replay.ts'],
    ['machines/index.ts', 'zod'],
    ['src/simulation/replay.ts', 'src/app/main.tsx'],
    ['src/simulation/replay.ts', 'tools/bundle.mjs'],
    ['src/app/main.tsx', 'src/cli/main.ts'],
    ['src/cli/main.ts', 'src/app/main.tsx'],
    ['src/app/main.tsx', 'xstate'],
    ['src/simulation/replay.ts', 'react'],
    ['src/cli/main.ts', 'virtual:comity/shelf'],
    ['src/content/read.ts', 'node:fs'],
    ['src/app/training/room.tsx', 'src/app/comparison/room.tsx'],
    ['src/app/comparison/room.tsx', 'src/app/library/room.tsx'],
    ['src/app/library/room.tsx', 'src/app/authoring/room.tsx'],
    ['src/app/authoring/room.tsx', 'src/app/training/room.tsx'],
    ['src/app/class/room.tsx', 'src/app/training/room.tsx'],
    ['src/app/try/room.tsx', 'src/app/training/room.tsx'],
    ['src/app/ui/button.tsx', 'src/app/stores/runs.ts'],
    ['src/app/ui/button.tsx', 'zustand'],
  ];

  it.each(offenders)('from %s to %s would be refused', (file, target) => {
    expect(brokenRules([line(file, target)])).not.toEqual([]);
  });

  it('have an offender for every rule', () => {
    const caught = (rule: (typeof IMPORT_RULES)[number]) =>
      offenders.some((pair) => brokenRules([line(...pair)], [rule]).length);
    expect(IMPORT_RULES.filter((rule) => !caught(rule)).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['machines/case.machine.ts', 'xstate'],
    ['src/simulation/replay.ts', 'machines/index.ts'],
    ['src/app/training/room.tsx', 'src/app/ui/button.tsx'],
    ['src/content/compile-folder.ts', 'node:fs/promises'],
    ['src/content/read.ts', 'yaml'],
  ])('from %s to %s are allowed', (file, target) => {
    expect(brokenRules([line(file, target)])).toEqual([]);
  });

  it('would be seen going round in a circle', () => {
    const circle = [line('a.ts', 'b.ts'), line('b.ts', 'c.ts'), line('c.ts', 'b.ts')];
    expect(importCycles(circle)).toEqual([['b.ts', 'c.ts', 'b.ts']]);
  });
});
