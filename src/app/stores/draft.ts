/** A draft as this computer keeps it: the files of a case that is being written. */
import type { DraftFiles } from '#content/authoring/edit.ts';

export interface KeptDraft {
  readonly id: string;
  /** For the list of drafts: what the file says, or its id where it says nothing. */
  readonly title: string;
  /** `id:` of the file, under which the case is played; empty where there is none. */
  readonly caseId: string;
  readonly files: DraftFiles;
  /** ISO date-time of the wall clock: for people only. */
  readonly savedAt: string;
  /** Grows by one with every save; 0 has never been saved. */
  readonly revision: number;
}

/** An earlier save of a draft, with the name of the last step before it. */
export interface DraftVersion {
  readonly draft: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly step: string;
  readonly files: DraftFiles;
}

export const KEPT_DRAFT_VERSIONS = 200;

const scalar = (text: string, key: string): string => {
  const line = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t]*(?:#.*)?$`, 'm').exec(text)?.[1] ?? '';
  return line.replace(/^(["'])(.*)\1$/, '$2').trim();
};

/** What a list shows of a draft, read without a parser: a draft need not be readable to be listed. */
export function draftFace(files: DraftFiles): Pick<KeptDraft, 'title' | 'caseId'> {
  const text = files['scenario.yaml'] ?? '';
  const caseId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(scalar(text, 'id'))?.[0] ?? '';
  return { title: scalar(text, 'title') || caseId, caseId };
}
