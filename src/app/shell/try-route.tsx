/** `#/try`: the guided first case, which is a short way through the first case of the shelf. */
import { cards } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import TryRoom from '#app/try/try-room.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { useScenario } from './use-scenario.ts';

/** Its questions name this case's facts. */
const GUIDED = 'the-night-shift';

export default function TryRoute(): ReactNode {
  const t = useMessage();
  const loaded = useScenario(GUIDED);
  usePageTitle(t('shell.title.try'));
  if (loaded.state === 'unknown') return <NotFound what="scenario" />;
  if (loaded.state === 'loading') return <Loading label={t('shell.loading.scenario')} />;
  return <TryRoom minutes={cards.find(({ id }) => id === GUIDED)?.minutes ?? 0} pack={loaded.pack} />;
}
