/** Loads a scenario of the shelf, or one that is being written on this computer. */
import { type ScenarioPack, scenarios } from 'virtual:comity/shelf';
import { useEffect, useState } from 'react';

export type LoadedScenario =
  | { readonly state: 'loading' }
  | { readonly state: 'unknown' }
  | { readonly state: 'ready'; readonly pack: ScenarioPack };

const fromDrafts = async (id: string): Promise<ScenarioPack | null> =>
  (await import('#app/stores/draft-cases.ts')).openDraftCase(id);

/** A file that cannot be loaded is thrown, for the error boundary; an id that no scenario has is `unknown`. */
export function useScenario(id: string): LoadedScenario {
  const [loaded, setLoaded] = useState<ScenarioPack | Error | 'unknown' | null>(null);
  useEffect(() => {
    let wanted = true;
    setLoaded(null);
    const open = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
    (open ? open() : fromDrafts(id)).then(
      (pack) => wanted && setLoaded(pack ?? 'unknown'),
      (error: unknown) => wanted && setLoaded(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  if (loaded instanceof Error) throw loaded;
  if (loaded === 'unknown') return { state: 'unknown' };
  return loaded ? { state: 'ready', pack: loaded } : { state: 'loading' };
}
