import { parse } from 'yaml';
import { instrumentSchema } from '#content/schemas/instrument.ts';
import { parseDuration } from '#domain/case-time.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { projectFiles, textOf } from './source-files.ts';

function read(path: string): Instrument {
  const file = instrumentSchema.parse(parse(textOf(path)));
  const clocks = file.clocks.map((clock) => {
    const duration = parseDuration(clock.duration);
    if (!duration.ok) throw new Error(`${path}: ${duration.problems}`);
    return { ...clock, duration: duration.value };
  });
  // The schema says `undefined` where the domain says absent; JSON knows only absent.
  return JSON.parse(JSON.stringify({ ...file, clocks })) as Instrument;
}

/** The real instrument files, so that no test invents law. */
export const INSTRUMENTS: Readonly<Partial<Record<InstrumentId, Instrument>>> = Object.fromEntries(
  projectFiles('scenarios/world/instruments')
    .map(read)
    .map((instrument) => [instrument.id, instrument]),
);
