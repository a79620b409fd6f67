/** One kept run: where it stands, and what can be done with it. */
import { cards } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { ExportDialog } from '#app/shell/export-dialog.tsx';
import { LinkToRun } from '#app/shell/link-to-run.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { session, useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

export function RunRow({ run }: { readonly run: KeptRun }): ReactNode {
  const t = useMessage();
  const name = useRunName()(run);
  const [open, setOpen] = useState<'rename' | 'export' | 'versions' | null>(null);
  const close = () => setOpen(null);
  /** The same words stand in every row; a screen reader hears the run as well. */
  const action = (words: string): ReactNode => (
    <>
      {words} <span className="visually-hidden">{name}</span>
    </>
  );
  return (
    <article aria-labelledby={`run-${run.id}`} className="run-row">
      <div className="run-row__text">
        <h3 className="run-row__name" id={`run-${run.id}`}>
          {name}
        </h3>
        <Where run={run} />
      </div>
      <div className="run-row__actions">
        <LinkButton href={`#/play/${run.scenario}/${run.id}`} small>
          {action(t(run.outcome ? 'shelf.runs.look' : 'shelf.runs.resume'))}
        </LinkButton>
        <Button look="quiet" onClick={() => setOpen('export')} small>
          {action(t('shell.export.button'))}
        </Button>
        <LinkToRun look="quiet" run={run} small>
          {action(t('shell.link.button'))}
        </LinkToRun>
        <Button look="quiet" onClick={() => setOpen('rename')} small>
          {action(t('shelf.runs.rename'))}
        </Button>
        <Button look="quiet" onClick={() => setOpen('versions')} small>
          {action(t('shelf.runs.versions'))}
        </Button>
        <Button look="quiet" onClick={() => session.getState().remove(run.id)} small>
          {action(t('shelf.runs.delete'))}
        </Button>
      </div>
      {open === 'export' && <ExportDialog onClose={close} run={run} />}
      {open === 'rename' && <RenameDialog onClose={close} run={run} />}
      {open === 'versions' && <VersionsDialog onClose={close} run={run} />}
    </article>
  );
}

function Where({ run }: { readonly run: KeptRun }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const nameOf = useRunName();
  const runs = useSession((state) => state.runs);
  const origin = (): string | null => {
    if (!run.parent) return null;
    const { run: id, index } = run.parent;
    const found = runs.find((each) => each.id === id);
    const parent = found ? nameOf(found) : t('shelf.runs.parent.gone');
    return t('shelf.runs.parent', { number: index + 1, parent });
  };
  const parts = [
    cards.find((card) => card.id === run.scenario)?.title ?? run.scenario,
    format.day(run.recipe.until),
    t('shelf.runs.decisions', { count: run.recipe.decisions.length }),
    t(`shelf.outcome.${run.outcome ?? 'none'}`),
    origin(),
    t('shelf.runs.saved', { when: format.wallClock(run.savedAt) }),
  ];
  return <p className="run-row__meta">{parts.filter(Boolean).join(' · ')}</p>;
}
