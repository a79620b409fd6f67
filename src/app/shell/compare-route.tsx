/** `#/compare`, `#/compare/built?from=…` and `#/compare/<scenario>` */

import { cards } from 'virtual:comity/shelf';
import { type ReactNode, useEffect, useState } from 'react';
import ComparisonRoom from '#app/comparison/comparison-room.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { Loading } from '#app/ui/loading.tsx';
import type { CaseKit } from '#content/case-kit.ts';
import { NotFound } from './not-found.tsx';
import { useScenario } from './use-scenario.ts';

/** Stands for a scenario's id in the address of a case that a form describes. */
const BUILT = 'built';

export interface CompareRouteProps {
  /** Null: none is chosen yet. */
  readonly scenario: string | null;
}

export default function CompareRoute({ scenario }: CompareRouteProps): ReactNode {
  return scenario === null || scenario === BUILT ? (
    <FromKit built={scenario === BUILT} />
  ) : (
    <FromShelf scenario={scenario} />
  );
}

function FromShelf({ scenario }: { readonly scenario: string }): ReactNode {
  const t = useMessage();
  const loaded = useScenario(scenario);
  usePageTitle(t('shell.title.compare', { scenario: loaded.state === 'ready' ? loaded.pack.plan.title : '' }));
  if (loaded.state === 'unknown') return <NotFound what="scenario" />;
  if (loaded.state === 'loading') return <Loading label={t('shell.loading.scenario')} />;
  return <ComparisonRoom open="scenario" plan={loaded.pack.plan} />;
}

function FromKit({ built }: { readonly built: boolean }): ReactNode {
  const t = useMessage();
  usePageTitle(t(built ? 'shell.title.compare-built' : 'shell.title.compare-choice'));
  const kit = useKit();
  if (!kit) return <Loading label={t('shell.loading.library')} />;
  return built ? <ComparisonRoom kit={kit} open="built" /> : <ComparisonRoom cards={cards} kit={kit} open="choice" />;
}

/** The law and the practice of the world: large, so loaded with the form. */
function useKit(): CaseKit | null {
  const [kit, setKit] = useState<CaseKit | Error | null>(null);
  useEffect(() => {
    let wanted = true;
    import('virtual:comity/kit').then(
      ({ default: loaded }) => wanted && setKit(loaded),
      (error: unknown) => wanted && setKit(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (kit instanceof Error) throw kit;
  return kit;
}
