/** A YAML text in the hand of the shelf: two spaces, lines of at most 120 characters. Comments, order and values stay. */
import { fail, ok, type Result } from '#domain/result.ts';
import { type Problem, problemAt, START } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { sameValue } from './value-edit.ts';
import { parseForEdit } from './yaml-ranges.ts';

/** @returns problems where the text cannot be read; then nothing is to be written */
export function formatYaml(file: string, text: string): Result<string, readonly Problem[]> {
  const read = readYaml(file, text);
  if (!read.ok) return read;
  const formatted = parseForEdit(text.replace(/\r\n?/g, '\n')).toString({
    lineWidth: 120,
    indent: 2,
    flowCollectionPadding: true,
  });
  const again = readYaml(file, formatted);
  if (again.ok && sameValue(again.value.value, read.value.value)) return ok(formatted);
  const message = 'This text cannot be written anew without a change of its values.';
  return fail([problemAt({ file, ...START }, 'C008', message, 'Leave it as it is; nothing was changed.')]);
}
