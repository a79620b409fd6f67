/** Files changed by accident or on purpose come to the door: they are read or refused, and nothing else happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Checked } from '#content/check-form.ts';
import { compileInWorld } from '#content/compile-folder.ts';
import { WORLD_RULES } from '#content/lint/index.ts';
import { runRules } from '#content/lint/rule.ts';
import type { Problem } from '#content/problem.ts';
import { readWorldFile, worldKindOf } from '#content/read-world.ts';
import { readRecipe, writeRecipe } from '#content/recipe.ts';
import type { World } from '#content/world.ts';
import { must, type Result } from '#domain/result.ts';
import { count } from '#support/counts.ts';
import { type Mutation, mutations } from '#support/mutations.ts';
import { anyRecipe, NIGHT_SHIFT, nightShiftFiles, shippedWorld, WORLD, worldFiles } from '#support/shipped.ts';

const FULL = 10_000;

const scenario = nightShiftFiles();
const world = shippedWorld();
const shippedTexts = worldFiles();
const recipe = writeRecipe(anyRecipe());

/** The shipped world with one file read again. */
function worldWith(path: string, checked: Checked<unknown>): World {
  const kind = must(worldKindOf(path), 'a file of the world');
  const file = checked as Checked<never>;
  if (kind === 'practice') {
    return { ...world, practice: world.practice.map((one) => (one.source.file === file.source.file ? file : one)) };
  }
  const id = path.replace(/^.*\/|\.yaml$/g, '');
  return { ...world, [kind]: new Map<string, Checked<unknown>>([...world[kind], [id, file]]) };
}

function openWorldFile(path: string, text: string): Result<unknown, readonly Problem[]> {
  const read = readWorldFile(`${WORLD}/${path}`, text);
  if (!read.ok) return read;
  const changed = worldWith(path, read.value);
  const problems = runRules(WORLD_RULES, changed);
  return problems.length > 0 ? { ok: false, problems } : compileInWorld(scenario, changed, NIGHT_SHIFT);
}

interface Door {
  readonly name: string;
  readonly text: string;
  readonly open: (text: string) => Result<unknown, readonly Problem[]>;
}

const doors: Door[] = [
  ...[...scenario].map(([path, text]) => ({
    name: path,
    text,
    open: (changed: string) => compileInWorld(new Map(scenario).set(path, changed), world, NIGHT_SHIFT),
  })),
  ...[...shippedTexts].map(([path, text]) => ({
    name: path,
    text,
    open: (changed: string) => openWorldFile(path, changed),
  })),
  { name: 'recipe', text: recipe, open: (changed: string) => readRecipe(changed, () => ({ planHash: '' })) },
];

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const shape = () => prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).join(' ')).join('\n');
const before = shape();

function check({ open, text }: Door, changes: readonly Mutation[]): boolean {
  const changed = changes.reduce((now, { apply }) => apply(now), text);
  const result = open(changed);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems.length).toBeLessThanOrEqual(100);
    for (const { rule, file, line, column, message, fix } of result.problems) {
      expect(rule).toMatch(/^[YFSRC]\d{3}$/);
      expect(file.length).toBeGreaterThan(0);
      expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(true);
      expect(`${message} | ${fix}`).toMatch(/^\S.{8,600}[.?] \| \S.{3,600}[.?]$/s);
      expect(`${message} ${fix}`).not.toMatch(/\bundefined\b|\[object|Invalid input|Unrecognized|\bZod/);
    }
  }
  return result.ok;
}

const arbitraryDoor = fc.constantFrom(...doors).map((door) => ({ ...door, toString: () => door.name }));

test('every door opens for the shipped file', () => {
  for (const door of doors) expect([door.name, door.open(door.text).ok]).toEqual([door.name, true]);
});

test('a changed file is read, or refused with the place and what to do', () => {
  let read = 0;
  let refused = 0;
  fc.assert(
    fc.property(arbitraryDoor, mutations, (door, changes) => {
      if (check(door, changes)) read += 1;
      else refused += 1;
    }),
    { numRuns: count(FULL) },
  );
  expect(shape()).toBe(before);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  // Both must happen, or the changes are too wild or too tame to show anything.
  expect(read).toBeGreaterThan(count(FULL) / 50);
  expect(refused).toBeGreaterThan(count(FULL) / 5);
}, 600_000);
