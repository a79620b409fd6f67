/** `#/run/<code>`: makes a kept run of the code and opens it. The address is left behind, so going back makes no second one. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { useSession } from '#app/stores/session.ts';
import { type TakenCode, takeCode } from '#app/stores/take-code.ts';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { CodeFaultText } from './code-fault.tsx';

export default function CodeRoute({ code }: { readonly code: string }): ReactNode {
  const t = useMessage();
  const ready = useSession((state) => state.ready);
  const [, navigate] = useLocation();
  const [taken, setTaken] = useState<TakenCode | Error | null>(null);
  const asked = useRef(false);
  usePageTitle(t('shell.code.title'));
  useEffect(() => {
    if (!ready || asked.current) return;
    // Once, whatever is drawn again: each time would be another run.
    asked.current = true;
    takeCode(code).then(
      (found) => {
        if (found.kind === 'kept') navigate(`/play/${found.run.scenario}/${found.run.id}`, { replace: true });
        else setTaken(found);
      },
      (error: unknown) => setTaken(error instanceof Error ? error : new Error(String(error))),
    );
  }, [ready, code, navigate]);
  if (taken instanceof Error) throw taken;
  if (!taken || taken.kind === 'kept') return <Loading label={t('shell.code.reading')} />;
  return (
    <div className="sheet stack">
      <h1>{t('shell.code.title')}</h1>
      <Notice kind="error" live title={t('shell.code.failed')}>
        <CodeFaultText fault={taken} />
        <p>{t('shell.code.nothing-lost')}</p>
      </Notice>
      <div className="cluster">
        <LinkButton href="#/" look="primary">
          {t('shell.to-shelf')}
        </LinkButton>
      </div>
    </div>
  );
}
