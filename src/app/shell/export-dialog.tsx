/** Shows what a run's file contains before it is saved. */
import { cards } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { saveFile } from '#app/storage/save-file.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { fileName, recipeToSave } from './export-run.ts';
import { useRunName } from './use-run-name.ts';

export interface ExportDialogProps {
  readonly run: KeptRun;
  readonly onClose: () => void;
}

export function ExportDialog({ run, onClose }: ExportDialogProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const name = useRunName()(run);
  const { recipe } = run;
  const notes = Object.values(recipe.notes ?? {}).filter((note) => note.trim() !== '').length;
  const [withNotes, setWithNotes] = useState(true);
  const file = fileName(run);
  const save = async () => {
    const { writeRecipe } = await import('#content/recipe.ts');
    saveFile(file, writeRecipe(recipeToSave(recipe, withNotes)));
    announce(t('shell.export.done', { file }));
    onClose();
  };
  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button look="primary" onClick={save}>
            {t('shell.export.save')}
          </Button>
        </>
      }
      onClose={onClose}
      title={t('shell.export.title', { name })}
    >
      <p>{t('shell.export.contains')}</p>
      <Facts
        rows={[
          { term: t('shell.export.file'), detail: file },
          {
            term: t('shell.export.scenario'),
            detail: cards.find((card) => card.id === run.scenario)?.title ?? run.scenario,
          },
          {
            term: t('shell.export.luck'),
            detail: t('shell.export.seed', { seed: String(recipe.seed), run: recipe.run }),
          },
          { term: t('shell.export.until'), detail: format.day(recipe.until) },
          { term: t('shell.export.decisions'), detail: format.number(recipe.decisions.length) },
          { term: t('shell.export.notes'), detail: t('shell.export.notes.count', { count: withNotes ? notes : 0 }) },
        ]}
      />
      {notes > 0 && (
        <Checkbox
          checked={withNotes}
          hint={t('shell.export.with-notes.hint')}
          label={t('shell.export.with-notes')}
          onChange={setWithNotes}
        />
      )}
      <p className="small soft">{t('shell.export.not-contains')}</p>
    </Dialog>
  );
}
