/** The form that asks for more time: ids of what the prosecutor puts on it, so that a recipe holds no text. */
import type { QuotedReference } from './request.ts';

/** Why the formal request has not been received yet. */
export const EXTENSION_REASONS = ['facts', 'own-review', 'translation', 'on-its-way'] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

export interface ExtensionForm {
  /** Whose reference the form quotes. The contact point files by its own, which is that of the foreign authority here. */
  readonly yourRef: QuotedReference;
  /** Whether the form tells the state of the formal request: sent or not, when, under which reference. */
  readonly tellsRequest: boolean;
  /** Null: the form says nothing of why more time is needed. */
  readonly reason: ExtensionReason | null;
}
