/** From an instrument's file to the instrument. */
import { type Minutes, parseDuration } from '#domain/case-time.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import type { InstrumentFile } from './schemas/instrument.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Throws for a text that the schema would not have let through. */
export function durationOf(text: string): Minutes {
  const parsed = parseDuration(text);
  return must(parsed.ok ? parsed.value : null, `not a duration: ${text}`);
}

export const instrumentOf = (file: InstrumentFile): Instrument => ({
  ...file,
  rules: withoutUndefined(file.rules),
  contents: withoutUndefined(file.contents),
  clocks: file.clocks.map((clock) => ({ ...clock, duration: durationOf(clock.duration) })),
  exemplars: file.exemplars.map((one) => ({
    ...one,
    procedures: withoutUndefined(one.procedures),
    rules: withoutUndefined(one.rules),
    grounds: withoutUndefined(one.grounds),
  })),
});
