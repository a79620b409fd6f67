import { describe, expect, it } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import { LINT_RULES } from '#content/lint/index.ts';
import type { Problem } from '#content/problem.ts';
import { readWorld } from '#content/read-world.ts';
import { readRecipe, writeRecipe } from '#content/recipe.ts';
import { scenarioSchema } from '#content/schemas/scenario.ts';
import { INSTRUMENT_IDS } from '#domain/ids.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { RULES } from '#domain/rules.ts';
import {
  anyRecipe,
  changed,
  NIGHT_SHIFT,
  nightShiftFiles,
  problemsOf,
  shippedWorld,
  WORLD,
  worldFiles,
} from '#support/shipped.ts';
import { projectFiles, textOf } from '#support/source-files.ts';

const document = textOf('docs/authoring.md');

interface Example {
  /** `''` the scenario, `recipe`, or a file of the world. */
  readonly where: string;
  readonly right: string;
  readonly wrong: string;
}

const EXAMPLE = /```(?:yaml|json) wrong ?(\S*)\n([\s\S]*?)\n```\n\n```(?:yaml|json) right ?(\S*)\n([\s\S]*?)\n```/g;

/** The section of each rule: its code, its title, its examples. */
const sections = document.split(/^### (?=[YFSRC]\d{3}$)/m).slice(1);
const rules = sections.map((section) => ({
  code: section.slice(0, 4),
  title: section.split('\n')[2] ?? '',
  examples: [...section.matchAll(EXAMPLE)].map(
    ([, where = '', wrong = '', , right = '']): Example => ({ where, right, wrong }),
  ),
}));

function problemsWith(examples: readonly Example[]): readonly Problem[] {
  const [{ where } = { where: '' }] = examples;
  const after = (text: string) => examples.reduce((before, { right, wrong }) => changed(before, right, wrong), text);
  if (where === 'recipe') {
    const recipe = anyRecipe();
    const known = (id: string) => (id === recipe.scenario ? { planHash: recipe.planHash } : null);
    return problemsOf(readRecipe(after(writeRecipe(recipe)), known));
  }
  if (where !== '') {
    const path = where.replace(/^world\//, '');
    const files = worldFiles();
    return problemsOf(readWorld(files.set(path, after(files.get(path) ?? '')), WORLD));
  }
  const files = nightShiftFiles();
  const text = after(files.get('scenario.yaml') ?? '');
  return problemsOf(compileInWorld(files.set('scenario.yaml', text), shippedWorld(), NIGHT_SHIFT));
}

/** Rules whose example would be a file of a megabyte, an unprintable character, or no file at all. */
const IN_WORDS = ['Y001', 'Y002', 'Y009', 'Y010', 'Y011', 'F012', 'C001', 'C002', 'C004', 'C005', 'C006', 'C008'];

describe('docs/authoring.md', () => {
  it('has a section for every rule of the source, and for no other', () => {
    const inSource = new Set(
      projectFiles('src/content').flatMap((file) => textOf(file).match(/(?<=')[YFSRC]\d{3}(?=')/g) ?? []),
    );
    expect(rules.map(({ code }) => code).sort()).toEqual([...inSource].sort());
  });

  it('says what each rule of the lint says', () => {
    const said = new Map(rules.map(({ code, title }) => [code, title]));
    for (const { code, title } of LINT_RULES) expect(said.get(code), code).toBe(title);
  });

  it('shows a wrong and a right example of each, but for a few that words explain better', () => {
    expect(rules.filter(({ examples }) => examples.length === 0).map(({ code }) => code)).toEqual(IN_WORDS);
  });

  it.each(rules.filter(({ examples }) => examples.length > 0))('$code: the wrong example breaks it', (rule) => {
    expect(problemsWith(rule.examples).map((problem) => problem.rule)).toContain(rule.code);
  });

  it('names every key of a scenario', () => {
    for (const key of Object.keys(scenarioSchema.shape)) expect(document).toContain(`\`${key}\``);
  });

  it('lists every word that is too many for a message', () => {
    const words = [...INSTRUMENT_IDS, ...RULES, ...FIELD_IDS, ...Object.keys(DECISION_ROLES)];
    expect(words.filter((word) => !document.includes(`\`${word}\``))).toEqual([]);
  });
});
