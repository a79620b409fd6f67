/** One provider: what it keeps, what it does with a request from abroad, whom it tells. All of it is invented. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { DATA_CATEGORIES } from '#domain/ids.ts';
import type { ProviderInRegister } from '#domain/law-register.ts';
import { useLaw } from '../law-context.tsx';

/** `P30D` → 30 days; the files of providers use days, and years for what must be kept long. */
function keptDays(iso: string): number {
  const [, years = '0', days = '0'] = /^P(?:(\d+)Y)?(?:(\d+)D)?$/.exec(iso) ?? [];
  return Number(years) * 365 + Number(days);
}

export function ProviderFacts({ provider }: { readonly provider: ProviderInRegister }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const { name, about, keeps, foreignRequests, notifiesUser, emergencyTeam, verifiesCaller, representative } = provider;
  const home = law.jurisdictions.find(({ id }) => id === representative)?.name;
  const words = [
    t(notifiesUser ? 'library.provider.notifies' : 'library.provider.silent'),
    t(emergencyTeam ? 'library.provider.team' : 'library.provider.no-team'),
    verifiesCaller ? t('library.provider.verifies') : null,
    home ? t('library.provider.representative', { state: home }) : null,
  ].filter((word) => word !== null);
  return (
    <div className="stack library-provider">
      <p>
        <strong>{name}.</strong> {about} {words.join(' ')}
      </p>
      <DataTable
        caption={t('library.provider.table', { name })}
        captionHidden
        columns={[
          { id: 'data', header: t('library.provider.data') },
          { id: 'keeps', header: t('library.provider.keeps') },
          { id: 'policy', header: t('library.provider.policy') },
        ]}
        rows={DATA_CATEGORIES.map((category) => {
          const kept = keeps[category];
          return {
            id: category,
            cells: {
              data: t(`library.data.${category}`),
              keeps: kept === null ? t('library.provider.until-deleted') : t('format.days', { count: keptDays(kept) }),
              policy: t(`library.foreign.${foreignRequests[category]}`),
            },
          };
        })}
      />
    </div>
  );
}
