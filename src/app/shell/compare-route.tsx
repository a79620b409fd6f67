/** `#/compare/<scenario>` */

import type { ReactNode } from 'react';
import ComparisonRoom from '#app/comparison/comparison-room.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { Loading } from '#app/ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { useScenario } from './use-scenario.ts';

export default function CompareRoute({ scenario }: { readonly scenario: string }): ReactNode {
  const t = useMessage();
  const loaded = useScenario(scenario);
  usePageTitle(t('shell.title.compare', { scenario: loaded.state === 'ready' ? loaded.pack.plan.title : '' }));
  if (loaded.state === 'unknown') return <NotFound what="scenario" />;
  if (loaded.state === 'loading') return <Loading label={t('shell.loading.scenario')} />;
  return <ComparisonRoom pack={loaded.pack} />;
}
