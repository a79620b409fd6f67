/** Loads a scenario of the shelf. */
import { type ScenarioPack, scenarios } from 'virtual:comity/shelf';
import { useEffect, useState } from 'react';

export type LoadedScenario =
  | { readonly state: 'loading' }
  | { readonly state: 'unknown' }
  | { readonly state: 'ready'; readonly pack: ScenarioPack };

/** A file that cannot be loaded is thrown, for the error boundary; an id that no scenario has is `unknown`. */
export function useScenario(id: string): LoadedScenario {
  const open = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  const [loaded, setLoaded] = useState<ScenarioPack | Error | null>(null);
  useEffect(() => {
    let wanted = true;
    open?.().then(
      (pack) => wanted && setLoaded(pack),
      (error: unknown) => wanted && setLoaded(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      wanted = false;
    };
  }, [open]);
  if (loaded instanceof Error) throw loaded;
  if (!open) return { state: 'unknown' };
  return loaded ? { state: 'ready', pack: loaded } : { state: 'loading' };
}
