/** From the files of the world to the law register. */
import { INSTRUMENT_IDS } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { LawRegister, ProviderInRegister } from '#domain/law-register.ts';
import { ok, type Result } from '#domain/result.ts';
import { instrumentOf } from './compile-instrument.ts';
import type { Problem } from './problem.ts';
import { type ReadFiles, textsUnder } from './read-files.ts';
import { readWorld, WORLD_KINDS } from './read-world.ts';
import type { ProviderFile } from './schemas/provider.ts';
import type { World } from './world.ts';

/** Practices without a date come first; equal dates keep the order of the ids. */
function byAdoption(a: Instrument, b: Instrument): number {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return INSTRUMENT_IDS.indexOf(a.id) - INSTRUMENT_IDS.indexOf(b.id);
}

function providerOf({ retention, ...provider }: ProviderFile): ProviderInRegister {
  const { subscriber, traffic, content } = retention;
  return {
    ...provider,
    keeps: { subscriber: subscriber.keeps, traffic: traffic.keeps, content: content.keeps },
  };
}

const valuesOf = <Value>(files: ReadonlyMap<string, { readonly value: Value }>): readonly Value[] =>
  [...files.values()].map(({ value }) => value);

/** States, providers, offences and treaties in the order of their files, which is that of their ids. */
export function compileLaw(world: World): LawRegister {
  return {
    instruments: valuesOf(world.instruments).map(instrumentOf).sort(byAdoption),
    jurisdictions: valuesOf(world.jurisdictions),
    providers: valuesOf(world.providers).map(providerOf),
    offences: valuesOf(world.offences),
    treaties: valuesOf(world.treaties),
    support: valuesOf(world.support),
  };
}

/** Reads and compiles a world through a reader of files. @param folder such as `scenarios/world` */
export async function compileLawFrom(
  files: ReadFiles,
  folder: string,
): Promise<Result<LawRegister, readonly Problem[]>> {
  const read = readWorld(await textsUnder(files, folder, WORLD_KINDS), folder);
  return read.ok ? ok(compileLaw(read.value)) : read;
}
