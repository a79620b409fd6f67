/** What became of an imported file: a run, or every problem with its place and what to do. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { FILE_CAP, type Imported } from './import-run.ts';

export interface ImportOutcomeProps {
  readonly file: string;
  readonly outcome: Imported;
}

export function ImportOutcome({ file, outcome }: ImportOutcomeProps): ReactNode {
  const t = useMessage();
  const nameOf = useRunName();
  if (outcome.kind === 'kept') {
    const { run, otherVersion } = outcome;
    return (
      <Notice
        actions={
          <LinkButton href={`#/play/${run.scenario}/${run.id}`} small>
            {t('shelf.import.open')}
          </LinkButton>
        }
        kind="good"
        live
        title={t('shelf.import.done', { run: nameOf(run) })}
      >
        <p>{t('shelf.import.done.text')}</p>
        {otherVersion && <p>{t('shelf.import.other-version')}</p>}
      </Notice>
    );
  }
  return (
    <Notice kind="error" live title={t('shelf.import.failed', { file })}>
      <Reason outcome={outcome} />
      <p>{t('shelf.import.nothing-lost')}</p>
    </Notice>
  );
}

function Reason({ outcome }: { readonly outcome: Exclude<Imported, { readonly kind: 'kept' }> }): ReactNode {
  const t = useMessage();
  switch (outcome.kind) {
    case 'too-large':
      return <p>{t('shelf.import.too-large', { limit: FILE_CAP / 1_000_000 })}</p>;
    case 'unreadable':
      return <p>{t('shelf.import.unreadable')}</p>;
    case 'problems':
      return (
        <ol className="shelf__problems">
          {outcome.problems.map(({ rule, line, column, message, fix }) => (
            <li key={`${rule}:${line}:${column}:${message}`}>
              <p>{t('shelf.import.problem', { line, column, message })}</p>
              <p>{t('shelf.import.fix', { fix })}</p>
            </li>
          ))}
        </ol>
      );
  }
}
