/** The whole vocabulary views may rely on: who holds the file, what the screen prints, which rule the stage rests on. */
import type { Holder } from '#domain/ids.ts';
import type { RuleKey } from '#domain/rules.ts';

export interface StageMeta {
  readonly label: string;
  readonly holder: Holder;
  readonly rule: RuleKey;
}
