/** How a draft begins: from files, kept at once. */
import { openDrafts } from '#app/storage/draft-storage.ts';
import { draftFace, type KeptDraft } from '#app/stores/draft.ts';
import type { DraftFiles } from '#content/authoring/edit.ts';

/** Twelve random characters. Not `crypto.randomUUID`: pages over plain http do not have it. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** @param step how the first version is called in the history @returns the id under which it was kept */
export async function keepNewDraft(files: DraftFiles, step: string): Promise<string> {
  const storage = await openDrafts();
  const savedAt = new Date().toISOString();
  const draft: KeptDraft = { id: newId(), ...draftFace(files), files, savedAt, revision: 1 };
  await storage.save(draft, step);
  return draft.id;
}

/** A copy of a shelf's case is another case: its runs are not those of the shelf. */
export function asOwnCase(files: DraftFiles, taken: readonly string[]): DraftFiles {
  const text = files['scenario.yaml'] ?? '';
  const { caseId } = draftFace(files);
  if (caseId === '' || !taken.includes(caseId)) return files;
  const own = [`my-${caseId}`, ...Array.from({ length: 99 }, (_, i) => `my-${caseId}-${i + 2}`)].find(
    (id) => !taken.includes(id),
  );
  return { ...files, 'scenario.yaml': text.replace(/^id:.*$/m, `id: ${own}`) };
}
