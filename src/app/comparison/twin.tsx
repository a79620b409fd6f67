/**
 * A part that is made only while it is open: tables beside ten pictures that change several times a second would cost
 * more than the pictures. On paper an open one is printed, a closed one is left out.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Disclosure } from '#app/ui/disclosure.tsx';

export interface TwinProps {
  readonly summary: string;
  readonly children: () => ReactNode;
}

export function Twin({ summary, children }: TwinProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = box.current;
    // A toggle does not bubble, but it can be caught on its way down.
    const onToggle = (event: Event) => setOpen(event.target instanceof HTMLDetailsElement && event.target.open);
    element?.addEventListener('toggle', onToggle, true);
    return () => element?.removeEventListener('toggle', onToggle, true);
  }, []);
  return (
    <div className="twin" ref={box}>
      <Disclosure summary={summary}>{open && children()}</Disclosure>
    </div>
  );
}
