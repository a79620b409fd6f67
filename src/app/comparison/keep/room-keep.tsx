/** The tools of the room, and the sheet that is printed: drawn anew only while nothing is being computed. */
import { type ReactNode, useMemo, useRef } from 'react';
import type { LaneView } from '../lane-view.ts';
import type { Order } from '../simulator.ts';
import { useFigureView } from '../use-figure-view.ts';
import { useLater } from '../use-later.ts';
import type { ComparisonView, FigureView } from '../view.ts';
import { PrintSheet } from './print-sheet.tsx';
import { RoomTools } from './room-tools.tsx';
import { useSource } from './use-source.ts';

export interface RoomKeepProps {
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
  /** False while results still come in: the sheet then keeps the last that rested. */
  readonly resting: boolean;
}

export function RoomKeep({ resting, ...tools }: RoomKeepProps): ReactNode {
  const { lanes, basis } = tools;
  const look = useFigureView(tools.view);
  const rested = useRef({ lanes, basis, look });
  if (resting) rested.current = { lanes, basis, look };
  const sheet = useSheet(rested.current);
  // Nobody waits for the sheet: the pictures on the screen come first.
  const later = useLater(sheet);
  const source = useSource(later.basis, later.lanes);
  return (
    <>
      <RoomTools {...tools} />
      {later.basis && <PrintSheet basis={later.basis} lanes={later.lanes} source={source} view={later.look} />}
    </>
  );
}

type Sheet = Pick<RoomKeepProps, 'lanes' | 'basis'> & { readonly look: FigureView };

/** The same object as long as its parts are. */
const useSheet = ({ lanes, basis, look }: Sheet): Sheet =>
  useMemo(() => ({ lanes, basis, look }), [lanes, basis, look]);
