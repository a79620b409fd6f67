import { parse } from 'yaml';
import { instrumentOf } from '#content/compile-instrument.ts';
import { instrumentSchema } from '#content/schemas/instrument.ts';
import { treatySchema } from '#content/schemas/world-law.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { asConcluded, type PairTreaty } from '#domain/world-law.ts';
import { projectFiles, textOf } from './source-files.ts';

function read(path: string): Instrument {
  return instrumentOf(instrumentSchema.parse(parse(textOf(path))));
}

/** The real instrument files, so that no test invents law. */
export const INSTRUMENTS: Readonly<Partial<Record<InstrumentId, Instrument>>> = Object.fromEntries(
  projectFiles('scenarios/world/instruments')
    .map(read)
    .map((instrument) => [instrument.id, instrument]),
);

/** The treaties of two States of this world. */
export const TREATIES: readonly PairTreaty[] = projectFiles('scenarios/world/treaties').map((path) =>
  treatySchema.parse(parse(textOf(path))),
);

/** The generic bilateral treaty as Aldermark and Kestrel concluded it. */
export const ALDERMARK_KESTREL: Instrument = asConcluded(
  must(INSTRUMENTS.bilateral, 'no file for bilateral'),
  must(
    TREATIES.find(({ id }) => id === 'aldermark-kestrel'),
    'no treaty of Aldermark and Kestrel',
  ),
);
