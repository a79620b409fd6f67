/** Where a screen fails: says so, says that nothing is lost, and offers the run as a file. */
import { Component, type ErrorInfo, type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ExportDialog } from './export-dialog.tsx';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <Failure error={this.state.error} /> : this.props.children;
  }
}

function Failure({ error }: { readonly error: Error }): ReactNode {
  const t = useMessage();
  const current = useSession((state) => state.current);
  const keeping = useSession((state) => state.keeping);
  const [exporting, setExporting] = useState(false);
  return (
    <div className="sheet stack">
      <h1>{t('shell.failure.title')}</h1>
      <Notice kind="error" live title={t('shell.failure.happened')}>
        <p>{t('shell.failure.todo')}</p>
        {current && <p>{t(keeping === 'database' ? 'shell.failure.saved' : 'shell.failure.not-saved')}</p>}
      </Notice>
      <div className="cluster">
        <Button look="primary" onClick={() => location.reload()}>
          {t('shell.failure.reload')}
        </Button>
        {current && <Button onClick={() => setExporting(true)}>{t('shell.export.button')}</Button>}
        <LinkButton href="#/">{t('shell.to-shelf')}</LinkButton>
      </div>
      <Disclosure summary={t('shell.failure.details')}>
        <pre className="small">{error.message}</pre>
      </Disclosure>
      {exporting && current && <ExportDialog onClose={() => setExporting(false)} run={current} />}
    </div>
  );
}
