/** From an instrument's file to the instrument; a treaty of two States takes its name and dates from its own file. */
import { type Minutes, parseDuration } from '#domain/case-time.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import type { PairTreaty } from '#domain/world-law.ts';
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

/** The generic instrument as these two States have concluded it. */
export const asConcluded = (generic: Instrument, treaty: PairTreaty): Instrument => ({
  ...generic,
  title: treaty.title,
  shortTitle: treaty.shortTitle,
  adopted: treaty.signed,
  status: { ...generic.status, since: treaty.inForce, note: `${treaty.note} ${generic.status.note}` },
  scope: {
    ...generic.scope,
    seriousCrimeYears: treaty.seriousCrimeYears ?? generic.scope.seriousCrimeYears,
  },
  grounds: generic.grounds.filter(({ code }) => !(treaty.withoutGrounds as readonly string[]).includes(code)),
});
