import { fail, ok, type Result } from '#domain/result.ts';
import { formProblems } from './form-problems.ts';
import { withoutOwnKeys } from './own-keys.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type { z } from './schemas/zod.ts';

/** A file that has the right form: its value, and where each part of it stands. */
export interface Checked<Value> {
  readonly value: Value;
  readonly source: YamlSource;
}

/** Reads a text and checks it against a schema. Keys that begin with `x-` are allowed everywhere and left out. */
export function readForm<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Result<Checked<z.output<Schema>>, readonly Problem[]> {
  const read = readYaml(file, text);
  if (!read.ok) return read;
  const source = read.value;
  const parsed = schema.safeParse(withoutOwnKeys(source.value));
  return parsed.success ? ok({ value: parsed.data, source }) : fail(formProblems(source, parsed.error.issues));
}
