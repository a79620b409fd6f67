/** What a run is called on the screen. */
import { useMessage } from '#app/i18n/message.tsx';
import type { KeptRun } from '#app/stores/kept-run.ts';

export function useRunName(): (run: Pick<KeptRun, 'name' | 'number'>) => string {
  const t = useMessage();
  return ({ name, number }) => name ?? t('shell.run.name', { number });
}
