/** The tools of the room, and the sheet that is printed: drawn anew only while nothing is being computed. */
import { type ReactNode, useRef } from 'react';
import { PrintSheet } from './print-sheet.tsx';
import { RoomTools, type RoomToolsProps } from './room-tools.tsx';
import { useSource } from './use-source.ts';

export interface RoomKeepProps extends RoomToolsProps {
  /** False while results still come in: the sheet then keeps the last that rested. */
  readonly resting: boolean;
}

export function RoomKeep({ resting, ...props }: RoomKeepProps): ReactNode {
  const rested = useRef(props);
  if (resting) rested.current = props;
  const { lanes, basis, view } = rested.current;
  const source = useSource(basis, lanes);
  return (
    <>
      <RoomTools {...props} />
      {basis && <PrintSheet basis={basis} lanes={lanes} source={source} view={view} />}
    </>
  );
}
