/** The route finder: a question as a form, and every door between the two States, open or closed, with the reason. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { Notice } from '#app/ui/notice.tsx';
import { DATA_CATEGORIES, type DataCategory, INSTRUMENT_IDS } from '#domain/ids.ts';
import { askRoutes, type RouteAsk } from '#domain/world-question.ts';
import { useAsAt } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { usePlace } from '../place.ts';
import { RouteForm } from './route-form.tsx';
import { RouteTable } from './route-table.tsx';

/** What the address asks; what it leaves out is the first case of the shelf. */
function useAsk(): RouteAsk {
  const { law } = useLaw();
  const { place } = usePlace();
  const asAt = useAsAt();
  const query = place?.query;
  return useMemo(() => {
    const [first = '', second = ''] = law.jurisdictions.map(({ id }) => id);
    const data = query?.get('data') ?? 'traffic';
    const from = query?.get('from') ?? (law.jurisdictions.some(({ id }) => id === 'aldermark') ? 'aldermark' : first);
    const to = query?.get('to') ?? (law.jurisdictions.some(({ id }) => id === 'kestrel') ? 'kestrel' : second);
    const offence = query?.get('offence') ?? law.offences.find(({ id }) => id === 'system-interference')?.id;
    return {
      from,
      to,
      offence: offence ?? law.offences[0]?.id ?? '',
      data: DATA_CATEGORIES.includes(data as DataCategory) ? (data as DataCategory) : null,
      urgency: query?.get('urgency') === 'danger-to-life' ? 'danger-to-life' : 'none',
      provider: query?.get('provider') ?? null,
      asAt,
      supposes: (query?.get('suppose') ?? '').split(',').flatMap((id) => {
        const known = INSTRUMENT_IDS.find((one) => one === id);
        return known ? [{ instrument: known, since: null, text: '' }] : [];
      }),
    };
  }, [law, query, asAt]);
}

export function RoutePage(): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const ask = useAsk();
  usePageTitle(t('library.routes.title'));
  const answer = useMemo(() => askRoutes(law, ask), [law, ask]);
  const name = (id: string) => law.jurisdictions.find((one) => one.id === id)?.name ?? id;
  return (
    <div className="stack library__body">
      <h1>{t('library.routes.title')}</h1>
      <p className="prose">{t('library.routes.lead')}</p>
      <RouteForm ask={ask} />
      {answer.ok ? (
        <>
          <Penalties ask={ask} from={answer.value.penaltyFrom} to={answer.value.penaltyTo} />
          <RouteTable finding={answer.value} from={name(ask.from)} to={name(ask.to)} />
        </>
      ) : (
        <Notice kind="error" live>
          {answer.problems.map(({ part, word }) => t(`library.routes.unknown.${part}`, { word })).join(' ')}
        </Notice>
      )}
    </div>
  );
}

interface PenaltiesProps {
  readonly ask: RouteAsk;
  readonly from: number | null;
  readonly to: number | null;
}

function Penalties({ ask, from, to }: PenaltiesProps): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const name = (id: string) => law.jurisdictions.find((one) => one.id === id)?.name ?? id;
  const offence = law.offences.find(({ id }) => id === ask.offence);
  const words = (state: string, years: number | null) =>
    years === null
      ? t('library.routes.not-punishable', { state: name(state) })
      : t('library.routes.punishable', { state: name(state), years });
  return (
    <p className="prose">
      {offence?.conduct} {words(ask.from, from)} {words(ask.to, to)}{' '}
      {from !== null && to === null && t('library.routes.no-dual-criminality')}
    </p>
  );
}
