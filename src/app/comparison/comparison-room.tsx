/** The comparison room: one case under each route on one time axis. Loaded when it is opened. */

import { type ReactNode, useEffect, useState } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { openPageWorker } from '#app/workers/page-engine.ts';
import type { CaseKit } from '#content/case-kit.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { openSimulationWorker } from '#edition/open-worker.ts';
import { BuiltRoom } from './choose/built-room.tsx';
import { ChoosePage, type ChoosePageProps } from './choose/choose-page.tsx';
import { Comparison } from './comparison.tsx';
import { en } from './messages.en.ts';
import { createSimulator, type Simulator } from './simulator.ts';
import { hashAddress } from './use-view.ts';

export type ComparisonRoomProps =
  | { readonly open: 'scenario'; readonly plan: CasePlan }
  | { readonly open: 'built'; readonly kit: CaseKit }
  | { readonly open: 'choice'; readonly kit: CaseKit; readonly cards: ChoosePageProps['cards'] };

export default function ComparisonRoom(props: ComparisonRoomProps): ReactNode {
  if (props.open === 'choice') {
    return (
      <RoomMessages messages={en}>
        <ChoosePage cards={props.cards} kit={props.kit} />
      </RoomMessages>
    );
  }
  return (
    <RoomMessages messages={en}>
      <Simulated {...props} />
    </RoomMessages>
  );
}

function Simulated(props: Exclude<ComparisonRoomProps, { open: 'choice' }>): ReactNode {
  const simulator = useSimulator();
  if (!simulator) return null;
  if (props.open === 'built') return <BuiltRoom address={hashAddress} kit={props.kit} simulator={simulator} />;
  return <Comparison address={hashAddress} plan={props.plan} simulator={simulator} />;
}

/** One worker a core, as long as the room is open; more than four bring a person nothing. */
const cores = (): number => Math.min(4, navigator.hardwareConcurrency || 2);

function useSimulator(): Simulator | null {
  const [simulator, setSimulator] = useState<Simulator | null>(null);
  useEffect(() => {
    const opened = createSimulator(openSimulationWorker, openPageWorker, cores());
    setSimulator(opened);
    return () => opened.close();
  }, []);
  return simulator;
}
