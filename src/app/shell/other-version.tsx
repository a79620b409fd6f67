/** For a run that this version of the case cannot replay as it is: says how far it can, and keeps the original. */
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import type { Adopted } from '#app/stores/adopt.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { session } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { useRunName } from './use-run-name.ts';

export interface OtherVersionProps {
  readonly run: KeptRun;
  readonly adopted: Adopted;
}

export function OtherVersion({ run, adopted }: OtherVersionProps): ReactNode {
  const t = useMessage();
  const name = useRunName()(run);
  const [, navigate] = useLocation();
  const [exporting, setExporting] = useState(false);
  const { stopped, recipe } = adopted;
  const count = run.recipe.decisions.length;
  const replay = async () => {
    const copy = await session.getState().add(recipe, { run: run.id, index: recipe.decisions.length });
    navigate(`/play/${run.scenario}/${copy.id}`);
  };
  return (
    <div className="sheet stack">
      <h1>{name}</h1>
      <Notice
        kind="warning"
        title={t(adopted.otherVersion ? 'shell.version.other.title' : 'shell.version.impossible.title')}
      >
        <p>{t(adopted.otherVersion ? 'shell.version.other.text' : 'shell.version.impossible.text')}</p>
        <p>
          {stopped && stopped.card !== null
            ? t('shell.version.stopped-card', { number: stopped.card + 1, reason: stopped.reason })
            : stopped
              ? t('shell.version.stopped', { count, number: stopped.index + 1, reason: stopped.reason })
              : t('shell.version.all', { count })}
        </p>
        <p>{t('shell.version.original')}</p>
      </Notice>
      <div className="cluster">
        <Button look="primary" onClick={replay}>
          {t('shell.version.replay')}
        </Button>
        <Button onClick={() => setExporting(true)}>{t('shell.version.export')}</Button>
        <LinkButton href="#/">{t('shell.to-shelf')}</LinkButton>
      </div>
      {exporting && <ExportDialog onClose={() => setExporting(false)} run={run} />}
    </div>
  );
}
