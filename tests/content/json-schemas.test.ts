import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readYaml } from '#content/read-yaml.ts';
import { writeRecipe } from '#content/recipe.ts';
import { jsonSchemas } from '#content/schemas/json-schemas.ts';
import { anyRecipe, nightShiftFiles, worldFiles } from '#support/shipped.ts';

const FOLDER = 'public/schemas';
const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

const validate = (name: string, value: unknown): unknown => {
  const schema = ajv.getSchema(name) ?? ajv.addSchema(JSON.parse(schemas.get(name) ?? ''), name).getSchema(name);
  return schema?.(value) ? [] : (schema?.errors ?? 'no schema');
};

function plainOf(text: string): unknown {
  const read = readYaml('file', text);
  return read.ok ? read.value.value : read.problems;
}

describe('the published JSON Schemas', () => {
  test('are those that the schemas of the door give: run `npm run schemas` after a change', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(text);
  });

  test.each([...worldFiles().keys()])('accept %s', (path) => {
    const name = `${path.split('/')[0]?.replace(/ies$/, 'y').replace(/s$/, '')}.schema.json`;
    expect(validate(name, plainOf(worldFiles().get(path) ?? ''))).toEqual([]);
  });

  test('accept the scenario and a recipe', () => {
    expect(validate('scenario.schema.json', plainOf(nightShiftFiles().get('scenario.yaml') ?? ''))).toEqual([]);
    expect(validate('recipe.schema.json', JSON.parse(writeRecipe(anyRecipe())))).toEqual([]);
  });

  test.each([
    ['an unknown key', { colour: 'red' }],
    ['HTML', { title: 'a <b>' }],
    ['a negative duration', { horizon: '-P3D' }],
    ['a wrong id', { id: 'Not An Id' }],
  ])('refuse %s', (_, change) => {
    const scenario = plainOf(nightShiftFiles().get('scenario.yaml') ?? '') as object;
    expect(validate('scenario.schema.json', { ...scenario, ...change })).not.toEqual([]);
  });

  test('allow keys that begin with x-', () => {
    const scenario = plainOf(nightShiftFiles().get('scenario.yaml') ?? '') as object;
    expect(validate('scenario.schema.json', { ...scenario, 'x-mine': { any: 'thing' } })).toEqual([]);
  });
});
