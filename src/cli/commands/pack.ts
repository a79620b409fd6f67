/** `comity pack <id> --out DIR`: the five papers of a scenario, as HTML that prints well. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAPERS, paperFile, printed } from '#content/printed/index.ts';
import { fromCaller, loadScenario } from '../files.ts';
import { readOptions } from '../options.ts';
import { DONE, Misuse, type Output, Refusal } from '../output.ts';

function folderFor(out: string): string {
  const folder = fromCaller(out);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Refusal(`${out}: no folder can be made there. Choose another one with --out.`);
  }
  if (!statSync(folder).isDirectory()) throw new Refusal(`${out}: this is not a folder.`);
  return folder;
}

export async function pack(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['out'], flags: [] });
  const [id, ...more] = options.rest;
  const out = options.text('out');
  if (id === undefined || more.length > 0) throw new Misuse('pack takes the id of one scenario');
  if (out === null || out.trim() === '') throw new Misuse('pack needs --out and the name of a folder');
  const scenario = await loadScenario(id);
  const folder = folderFor(out);
  for (const paper of PAPERS) {
    try {
      writeFileSync(join(folder, paperFile(paper)), printed(paper, scenario));
    } catch {
      throw new Refusal(`${out}: ${paperFile(paper)} cannot be written there.`);
    }
    output.out(`${paperFile(paper)}\n`);
  }
  return DONE;
}
