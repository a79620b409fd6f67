/** `#/play/<scenario>` begins a new run; `#/play/<scenario>/<run>` goes on with a kept one. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { useSession } from '#app/stores/session.ts';
import { Loading } from '#app/ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { OpenRun } from './open-run.tsx';
import { useScenario } from './use-scenario.ts';

interface PlayRouteProps {
  readonly scenario: string;
  readonly run: string | null;
}

export default function PlayRoute({ scenario, run }: PlayRouteProps): ReactNode {
  const t = useMessage();
  const loaded = useScenario(scenario);
  const ready = useSession((state) => state.ready);
  usePageTitle(t('shell.title.play', { scenario: loaded.state === 'ready' ? loaded.pack.plan.title : '' }));
  if (loaded.state === 'unknown') return <NotFound what="scenario" />;
  if (loaded.state === 'loading' || !ready) return <Loading label={t('shell.loading.scenario')} />;
  return <OpenRun pack={loaded.pack} run={run} />;
}
