/** The button that shows a run as a link and a QR code. What draws them is loaded when it is pressed. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { Button, type ButtonLook } from '#app/ui/button.tsx';

const LinkDialog = lazy(() => import('./link-dialog.tsx'));

export interface LinkToRunProps {
  readonly run: KeptRun;
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function LinkToRun({ run, look = 'plain', small = false, children }: LinkToRunProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" look={look} onClick={() => setOpen(true)} small={small}>
        {children}
      </Button>
      {open && (
        <Suspense>
          <LinkDialog onClose={() => setOpen(false)} run={run} />
        </Suspense>
      )}
    </>
  );
}
