/** Prints one sheet of a page: while it prints, the page carries the sheet's name and CSS hides the others. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface PrintSheetButtonProps {
  /** Value of `data-print` on the root element. */
  readonly sheet: string;
  readonly children: ReactNode;
}

export function PrintSheetButton({ sheet, children }: PrintSheetButtonProps): ReactNode {
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
