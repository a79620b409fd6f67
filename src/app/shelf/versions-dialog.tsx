/** The history of a run: every save of it, to be opened as a run of its own. */
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import type { KeptRun, RunVersion } from '#app/stores/kept-run.ts';
import { session } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Loading } from '#app/ui/loading.tsx';

export interface VersionsDialogProps {
  readonly run: KeptRun;
  readonly onClose: () => void;
}

export function VersionsDialog({ run, onClose }: VersionsDialogProps): ReactNode {
  const t = useMessage();
  const name = useRunName()(run);
  const [versions, setVersions] = useState<readonly RunVersion[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void session
      .getState()
      .versions(run.id)
      .then((found) => wanted && setVersions(found));
    return () => {
      wanted = false;
    };
  }, [run.id]);
  return (
    <Dialog onClose={onClose} title={t('shelf.versions.title', { run: name })} wide>
      <p>{t('shelf.versions.text', { run: name })}</p>
      {versions ? <Versions run={run} versions={versions} /> : <Loading label={t('shelf.versions.loading')} />}
    </Dialog>
  );
}

function Versions({ run, versions }: { readonly run: KeptRun; readonly versions: readonly RunVersion[] }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const [, navigate] = useLocation();
  const open = async ({ recipe }: RunVersion) => {
    const copy = await session.getState().add(recipe, { run: run.id, index: recipe.decisions.length });
    navigate(`/play/${copy.scenario}/${copy.id}`);
  };
  return (
    <DataTable
      caption={t('shelf.versions.caption')}
      columns={[
        { id: 'when', header: t('shelf.versions.when') },
        { id: 'day', header: t('shelf.versions.day') },
        { id: 'decisions', header: t('shelf.versions.decisions'), align: 'end' },
        { id: 'open', header: t('shelf.versions.action') },
      ]}
      rows={versions.map((version) => ({
        id: String(version.revision),
        cells: {
          when: format.wallClock(version.savedAt),
          day: format.day(version.recipe.until),
          decisions: format.number(version.recipe.decisions.length),
          open: (
            <Button onClick={() => open(version)} small>
              {t('shelf.versions.open')}
            </Button>
          ),
        },
      }))}
    />
  );
}
