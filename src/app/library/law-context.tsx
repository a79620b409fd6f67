/** The law of the world and the charts, for every page of the library. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { byId, type LawRegister } from '#domain/law-register.ts';
import { must } from '#domain/result.ts';
import type { ChartTable } from '#simulation/chart-table.ts';

export interface LibraryLaw {
  readonly law: LawRegister;
  readonly charts: Readonly<Record<string, ChartTable>>;
}

interface LawContextValue extends LibraryLaw {
  readonly instruments: Readonly<Partial<Record<InstrumentId, Instrument>>>;
}

const Context = createContext<LawContextValue | null>(null);

export function LawProvider({
  pack,
  children,
}: {
  readonly pack: LibraryLaw;
  readonly children: ReactNode;
}): ReactNode {
  const value = useMemo(() => ({ ...pack, instruments: byId(pack.law) }), [pack]);
  return <Context value={value}>{children}</Context>;
}

/** Throws outside the library room. */
export const useLaw = (): LawContextValue => must(useContext(Context), 'no law around this page');

/** The day at which the references were read: the date on which a page first answers. A reader can choose another. */
export const LAW_READ_ON = '2026-11-22';
