/** Prints one sheet of the room. */
import type { ReactNode } from 'react';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';

export type Sheet = 'letter' | 'debrief' | 'slip';

export function PrintButton(props: { readonly sheet: Sheet; readonly children: ReactNode }): ReactNode {
  return <PrintSheetButton {...props} />;
}
