/** A file that a person chose or dropped: a pack, or the text of a case. The open drafts are not touched. */
import type { DraftFiles } from '#content/authoring/edit.ts';
import { LARGEST_PACK, readPack } from '#content/pack/read-pack.ts';
import { type Problem, problemAt, START } from '#content/problem.ts';
import { readYaml } from '#content/read-yaml.ts';
import { fail, ok, type Result } from '#domain/result.ts';

const NO_BRIEFING = 'Write here what the prosecutor knows when the case opens.\n';

export async function openCaseFile(file: File): Promise<Result<DraftFiles, readonly Problem[]>> {
  if (file.size > LARGEST_PACK) {
    const fix = 'A pack has at most 4 MB, and a text at most 1 MB.';
    return fail([problemAt({ file: file.name, ...START }, 'K002', 'The file is too large to be a case.', fix)]);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readPack(bytes, file.name);
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const read = readYaml(file.name, text);
  return read.ok ? ok({ 'scenario.yaml': text, 'briefing.md': NO_BRIEFING }) : read;
}
