import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { session } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { TextField } from '#app/ui/field.tsx';

export interface RenameDialogProps {
  readonly run: KeptRun;
  readonly onClose: () => void;
}

/** Gives a run a name; an empty one brings the number back. */
export function RenameDialog({ run, onClose }: RenameDialogProps): ReactNode {
  const t = useMessage();
  const form = useId();
  const current = useRunName()(run);
  const [name, setName] = useState(run.name ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await session.getState().rename(run.id, name.trim() || null);
    onClose();
  };
  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button form={form} look="primary" type="submit">
            {t('shelf.rename.save')}
          </Button>
        </>
      }
      onClose={onClose}
      title={t('shelf.rename.title', { run: current })}
    >
      <form id={form} onSubmit={save}>
        <TextField
          hint={t('shelf.rename.hint')}
          label={t('shelf.rename.label')}
          maxLength={60}
          onChange={setName}
          value={name}
        />
      </form>
    </Dialog>
  );
}
