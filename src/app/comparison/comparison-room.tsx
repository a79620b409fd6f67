/** The comparison room: one case under each route on one time axis. Loaded when it is opened. */

import { type ReactNode, useEffect, useState } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { openSimulationWorker } from '#edition/open-worker.ts';
import { Comparison } from './comparison.tsx';
import { en } from './messages.en.ts';
import { simulateOnPage } from './page-engine.ts';
import { createSimulator, type Simulator } from './simulator.ts';
import { hashAddress } from './use-view.ts';

export interface ComparisonRoomProps {
  readonly pack: { readonly plan: CasePlan };
}

export default function ComparisonRoom({ pack }: ComparisonRoomProps): ReactNode {
  const simulator = useSimulator();
  return (
    <RoomMessages messages={en}>
      {simulator && <Comparison address={hashAddress} plan={pack.plan} simulator={simulator} />}
    </RoomMessages>
  );
}

/** One worker for as long as the room is open. */
function useSimulator(): Simulator | null {
  const [simulator, setSimulator] = useState<Simulator | null>(null);
  useEffect(() => {
    const opened = createSimulator(openSimulationWorker, simulateOnPage);
    setSimulator(opened);
    return () => opened.close();
  }, []);
  return simulator;
}
