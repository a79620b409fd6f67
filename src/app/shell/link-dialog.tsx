/** A run as a link and a QR code; in the single file, whose address is nobody else's, as a code to paste. Without notes. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { Dialog } from '#app/ui/dialog.tsx';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { CodeToShare } from './code-to-share.tsx';
import { useRunName } from './use-run-name.ts';

interface LinkDialogProps {
  readonly run: KeptRun;
  readonly onClose: () => void;
}

export default function LinkDialog({ run, onClose }: LinkDialogProps): ReactNode {
  const t = useMessage();
  const name = useRunName()(run);
  return (
    <Dialog onClose={onClose} title={t('shell.link.title', { name })}>
      <CodeToShare code={encodeRecipe(run.recipe)} />
      <p className="small soft">{t('shell.link.not-contains')}</p>
    </Dialog>
  );
}
