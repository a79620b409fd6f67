/** What the page and the worker that reads drafts say to one another. */
import type { DraftFiles } from '#content/authoring/edit.ts';
import type { Problem } from '#content/problem.ts';
import type { ScenarioPack } from '#content/scenario-pack.ts';

export type ToChecker =
  /** Once, before anything else: the shelf's world, and the ids of its cases. */
  | { readonly type: 'shelf'; readonly world: DraftFiles; readonly cases: readonly string[] }
  | { readonly type: 'check'; readonly number: number; readonly files: DraftFiles };

export interface FromChecker {
  readonly number: number;
  readonly problems: readonly Problem[];
  /** Null where there are problems. */
  readonly pack: ScenarioPack | null;
}
