/** The form of each kind of file, made once. */
import { type FormNode, formOf } from '#content/authoring/form-schema.ts';
import { SCHEMA_OF_KIND, worldKindOf } from '#content/read-world.ts';
import { scenarioSchema } from '#content/schemas/scenario.ts';

const known = new Map<string, FormNode>();

/** @param file `scenario.yaml`, or a file of the world */
export function formOfFile(file: string): FormNode {
  const kind = worldKindOf(file) ?? 'scenario';
  const made = known.get(kind) ?? formOf(kind === 'scenario' ? scenarioSchema : SCHEMA_OF_KIND[kind]);
  known.set(kind, made);
  return made;
}
