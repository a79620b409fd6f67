/** `comity format <file…>`: YAML of a case in the hand of the shelf. Comments and the order of keys stay; values do not change. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { formatYaml } from '#content/authoring/format-yaml.ts';
import { MOST_BYTES } from '#content/yaml-guard.ts';
import { fromCaller, problemLine, readText } from '../files.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, Misuse, type Output, plain } from '../output.ts';

export async function format(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['check'] });
  if (options.rest.length === 0) throw new Misuse('format needs at least one YAML file, or the folder of a scenario');
  let findings = 0;
  for (const named of options.rest) {
    const full = fromCaller(named);
    const folder = existsSync(full) && statSync(full).isDirectory();
    const path = folder ? `${named.replace(/\/$/, '')}/scenario.yaml` : named;
    const text = readText(path, MOST_BYTES);
    const formatted = formatYaml(path, text);
    if (!formatted.ok) {
      findings += 1;
      for (const problem of formatted.problems) output.out(problemLine(problem));
    } else if (formatted.value === text) output.out(plain(`${path}: as it should be.\n`));
    else if (options.flag('check')) {
      findings += 1;
      output.out(plain(`${path}: would be written otherwise. Run comity format without --check.\n`));
    } else {
      writeFileSync(fromCaller(path), formatted.value);
      output.out(plain(`${path}: written anew.\n`));
    }
  }
  return findings === 0 ? DONE : FINDINGS;
}
