/** A State's tie to an instrument in words. */
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import type { Tie } from './standing-at.ts';

export function useTieWords(): (tie: Tie) => string {
  const t = useMessage();
  const format = useFormat();
  return (tie) => {
    switch (tie.kind) {
      case 'none':
        return t('library.tie.none');
      case 'signatory':
        return t('library.tie.signatory', { date: format.date(tie.since) });
      case 'bound':
        return t('library.tie.bound', { date: format.date(tie.since) });
      case 'party':
        return tie.bindsFrom === null
          ? t('library.tie.party', { date: format.date(tie.since) })
          : t('library.tie.party-from', { date: format.date(tie.since), from: format.date(tie.bindsFrom) });
    }
  };
}
