/** The heading of an area of the room: takes the focus when what is under it changes. */
import type { ReactNode } from 'react';
import { type FocusTarget, focusId } from '../room-context.tsx';

interface HeadingProps {
  readonly target: FocusTarget;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Heading({ target, level = 2, children }: HeadingProps): ReactNode {
  const Level = `h${level}` as const;
  return (
    <Level className="training-heading" id={focusId(target)} tabIndex={-1}>
      {children}
    </Level>
  );
}
