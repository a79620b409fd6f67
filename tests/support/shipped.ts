/** The files under `scenarios/` as texts, and a scenario with one change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileInWorld } from '#content/compile-folder.ts';
import type { Problem } from '#content/problem.ts';
import { readWorld } from '#content/read-world.ts';
import type { World } from '#content/world.ts';
import { minutes } from '#domain/case-time.ts';
import { DEFAULT_SETTINGS, type Decision, RECIPE_FORMAT, RECIPE_FORMAT_VERSION, type Recipe } from '#domain/recipe.ts';
import { must, type Result } from '#domain/result.ts';

export const NIGHT_SHIFT = 'scenarios/01-the-night-shift';
export const WORLD = 'scenarios/world';

function textsIn(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return texts;
}

export const nightShiftFiles = (): Map<string, string> => textsIn(NIGHT_SHIFT);
export const worldFiles = (): Map<string, string> => textsIn(WORLD);

let world: World | null = null;
/** Read once: every file of it is checked each time. */
export function shippedWorld(): World {
  const read = world ? null : readWorld(worldFiles(), WORLD);
  if (read && !read.ok)
    throw new Error(read.problems.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
  world ??= must(read?.ok ? read.value : null, 'no world');
  return world;
}

export const problemsOf = (result: Result<unknown, readonly Problem[]>): readonly Problem[] =>
  result.ok ? [] : result.problems;

/** `S001 12:3`: what a table of bad inputs expects. */
export const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

/** The text with one thing replaced; throws where the thing is not there, so that a test cannot pass for lack of it. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text does not hold: ${from}`);
  return text.replace(from, () => to);
}

/** Line and column (from 1) of the first occurrence of a text in another. */
export function placeOf(text: string, what: string): string {
  const at = text.indexOf(what);
  if (at === -1) throw new Error(`the text does not hold: ${what}`);
  const before = text.slice(0, at);
  return `${before.split('\n').length}:${at - before.lastIndexOf('\n')}`;
}

/** The shipped scenario after some changes: its text, and its problems. */
export function afterChanges(...changes: readonly (readonly [from: string, to: string])[]) {
  const files = nightShiftFiles();
  const text = changes.reduce((before, [from, to]) => changed(before, from, to), files.get('scenario.yaml') ?? '');
  files.set('scenario.yaml', text);
  return { text, problems: problemsOf(compileInWorld(files, shippedWorld(), NIGHT_SHIFT)) };
}

const preserve: Decision = {
  at: minutes(60),
  role: 'prosecutor',
  request: 'preservation',
  type: 'decide.preserve',
  choice: {
    draft: {
      basis: 'preservation-budapest',
      facts: ['attack', 'demand'],
      identifiers: ['account'],
      period: 'attack-and-demands',
      asked: [{ item: 'mailbox', category: 'content' }],
      urgency: 'volatile-data',
      confidentiality: 'keep-secret-and-do-not-notify',
      purpose: null,
      language: 'en',
      statements: ['necessity', 'follow-up'],
    },
  },
};
const enquire: Decision = { at: minutes(120), role: 'prosecutor', request: 'police', type: 'decide.enquire' };
const close: Decision = { at: minutes(4500), role: 'prosecutor', request: 'case', type: 'decide.close-case' };

/** A recipe of the night shift with something in every field. */
export function anyRecipe(): Recipe {
  return {
    format: RECIPE_FORMAT,
    formatVersion: RECIPE_FORMAT_VERSION,
    scenario: 'the-night-shift',
    planHash: 'ab'.repeat(32),
    seed: 20270308,
    run: 0,
    cast: { prosecutor: 'person', 'requested-authority': 'neutral' },
    settings: { ...DEFAULT_SETTINGS, quality: 0.5, requestedTier: 'H' },
    class: { help: 'mentor', instruments: ['bilateral', 'budapest'], stops: [30, 60], continued: 1 },
    decisions: [preserve, enquire, close],
    cards: [{ at: minutes(90), after: 1, inject: 'court-recess' }],
    until: minutes(2_628_000),
    stopped: true,
    notes: { '0': 'Logs first: they die first.', '2': 'The report is here. 1 < 2' },
  };
}

/** All shipped scenarios, in the order of their folders. */
export const shippedCases = () =>
  readdirSync('scenarios')
    .filter((name) => /^\d\d-/.test(name))
    .sort()
    .map((name) => {
      const compiled = compileInWorld(textsIn(`scenarios/${name}`), shippedWorld(), `scenarios/${name}`);
      return must(compiled.ok ? compiled.value : null, `scenario ${name} does not compile`);
    });

export const shippedPlans = () => shippedCases().map(({ plan }) => plan);
