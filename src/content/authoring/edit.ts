/**
 * Edits of a draft: one union for forms, text and files. Each comes back with its inverse and its name, so undo and redo need to
 * know nothing else. An inverse restores the files to the character.
 */
import { fail, ok, type Result } from '#domain/result.ts';
import { valueAt } from '../form-problems.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { nameOfEntry, subjectOf } from './field-words.ts';
import type { ValueEdit } from './value-edit.ts';
import { editYaml } from './yaml-edit.ts';

/** Path inside the draft → text: `scenario.yaml`, `briefing.md`, `world/providers/lanternmail.yaml`, `strings/fr.yaml`. */
export type DraftFiles = Readonly<Record<string, string>>;

export type Edit =
  | { readonly kind: 'value'; readonly file: string; readonly edit: ValueEdit; readonly order?: readonly string[] }
  /** Characters from `at` on replaced by others. */
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    }
  /** A whole file written, or removed where `text` is null. */
  | { readonly kind: 'file'; readonly file: string; readonly text: string | null }
  /** Several at once, undone at once. */
  | { readonly kind: 'all'; readonly name: string; readonly edits: readonly Edit[] };

export interface Applied {
  readonly files: DraftFiles;
  readonly inverse: Edit;
  /** What was done, for the list of steps: “Age when the case opens of “Sign-in logs”: P9D → P12D”. */
  readonly name: string;
}

/** The smallest replacement that makes one text the other. */
export function spliceBetween(before: string, after: string): { at: number; remove: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
}

const short = (value: unknown): string => {
  if (value === undefined || value === '') return '(empty)';
  const text = typeof value === 'object' ? (nameOfEntry(value) ?? '…') : String(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
};

function nameOfValueEdit(before: unknown, edit: ValueEdit): string {
  const { path } = edit;
  const subject = subjectOf(before, path);
  switch (edit.kind) {
    case 'set': {
      const old = valueAt(before, path);
      const plain = typeof edit.value !== 'object' && typeof old !== 'object';
      return plain ? `${subject}: ${short(old)} → ${short(edit.value)}` : `${subject} changed`;
    }
    case 'remove':
      return `${subject} removed`;
    case 'insert':
      return `${subject}: ${short(edit.value)} added`;
    case 'move': {
      const list = valueAt(before, path);
      const entry = Array.isArray(list) ? nameOfEntry(list[edit.from]) : null;
      return `${subject}: ${entry ?? `entry ${edit.from + 1}`} moved ${edit.to < edit.from ? 'up' : 'down'}`;
    }
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** @returns problems where the text is not readable or the place is gone; then nothing has changed */
export function applyEdit(files: DraftFiles, edit: Edit): Result<Applied, readonly Problem[]> {
  switch (edit.kind) {
    case 'all': {
      let now = files;
      const inverses: Edit[] = [];
      for (const one of edit.edits) {
        const applied = applyEdit(now, one);
        if (!applied.ok) return applied;
        now = applied.value.files;
        inverses.unshift(applied.value.inverse);
      }
      return ok({ files: now, inverse: { kind: 'all', name: edit.name, edits: inverses }, name: edit.name });
    }
    case 'file': {
      const before = files[edit.file] ?? null;
      const { [edit.file]: _gone, ...others } = files;
      const name = `${edit.file} ${edit.text === null ? 'removed' : before === null ? 'added' : 'replaced'}`;
      return ok({
        files: edit.text === null ? others : { ...files, [edit.file]: edit.text },
        inverse: { kind: 'file', file: edit.file, text: before },
        name,
      });
    }
    case 'text': {
      const before = files[edit.file];
      if (before === undefined || edit.at + edit.remove > before.length) return fail([]);
      const after = before.slice(0, edit.at) + edit.insert + before.slice(edit.at + edit.remove);
      const removed = before.slice(edit.at, edit.at + edit.remove);
      return ok({
        files: { ...files, [edit.file]: after },
        inverse: { kind: 'text', file: edit.file, at: edit.at, remove: edit.insert.length, insert: removed },
        name: `Text of ${edit.file}, line ${lineAt(before, edit.at)}`,
      });
    }
    case 'value': {
      const before = files[edit.file];
      if (before === undefined) return fail([]);
      const after = editYaml(edit.file, before, edit.edit, edit.order);
      if (!after.ok) return after;
      const read = readYaml(edit.file, before);
      const { at, remove, insert } = spliceBetween(before, after.value);
      return ok({
        files: { ...files, [edit.file]: after.value },
        inverse: { kind: 'text', file: edit.file, at, remove: insert.length, insert: before.slice(at, at + remove) },
        name: nameOfValueEdit(read.ok ? read.value.value : null, edit.edit),
      });
    }
  }
}
