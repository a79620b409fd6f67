/** A pointer into an instrument, printable, with the mark that says how it was checked. */
import type { Checked, InstrumentId } from './ids.ts';

export interface Citation {
  readonly instrument: InstrumentId;
  /** Article and paragraph as printed, such as `42(8)`; null where the thing cited is practice and no article exists. */
  readonly article: string | null;
  readonly checked: Checked;
}
