/** Prints one sheet of the room: while it prints, the page carries the sheet's name and CSS hides the others. */
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';

export type Sheet = 'letter' | 'debrief';

export function PrintButton({ sheet, children }: { readonly sheet: Sheet; readonly children: ReactNode }): ReactNode {
  const print = () => {
    const { dataset } = document.documentElement;
    dataset.print = sheet;
    // Chrome and Firefox wait in print(); Safari returns at once and tells by this event.
    addEventListener('afterprint', () => delete dataset.print, { once: true });
    window.print();
  };
  return (
    <Button look="quiet" onClick={print} small>
      {children}
    </Button>
  );
}
