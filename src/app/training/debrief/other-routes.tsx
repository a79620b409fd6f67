/** What every other route would have done with the same luck, in the plan's order: never by speed. */

import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { CaseRun, Outcome } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { SafeguardId } from '#domain/safeguards.data.ts';
import { type OtherRoute, otherRoutesOf } from '#simulation/assess/other-routes.ts';
import { Cite } from '../frame/cite.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { usePlay } from '../play-context.tsx';

function ToKnow({ route }: { readonly route: OtherRoute }): ReactNode {
  const t = useMessage();
  const named = (ids: readonly SafeguardId[]) => ids.map((id) => t(`training.safeguard.${id}`)).join(', ');
  const lines = [
    ...(route.faster ? [t('training.routes.faster')] : []),
    ...route.warnings.map((one) =>
      one === 'safeguards-skipped'
        ? t('training.routes.warning.safeguards-skipped', { safeguards: named(route.skips) })
        : t(`training.routes.warning.${one}`),
    ),
    ...(route.leaves.length > 0 ? [t('training.routes.leaves', { safeguards: named(route.leaves) })] : []),
  ];
  if (lines.length === 0) return t('training.routes.nothing');
  return (
    <ul className="routes__know">
      {lines.map((line) => (
        <li key={line}>
          <Explained text={line} />
        </li>
      ))}
    </ul>
  );
}

function Closed({ routes }: { readonly routes: readonly OtherRoute[] }): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  if (routes.length === 0) return null;
  return (
    <>
      <p>{t('training.routes.closed', { count: routes.length })}</p>
      <ul>
        {routes.map(({ route, reason, citation }) => (
          <li key={route}>
            <strong>{plan.routes.find(({ id }) => id === route)?.label ?? route}:</strong> {reason}{' '}
            {citation?.article && <Cite citation={citation} />}
          </li>
        ))}
      </ul>
    </>
  );
}

export function OtherRoutes(): ReactNode {
  const { plan, recipe, run } = usePlay();
  const t = useMessage();
  const all = useMemo(() => otherRoutesOf(plan, recipe), [plan, recipe]);
  const others = all.filter(({ items }) => items !== null);
  const closed = all.filter(({ items }) => items === null);
  const nameOf = (id: string) => plan.routes.find((route) => route.id === id)?.label ?? id;
  const wrong = others.filter(({ faster, warnings }) => faster && warnings.length > 0);

  const cells = (items: CaseRun['itemOutcomes'], answeredAt: number | null) => ({
    ...Object.fromEntries(
      plan.items.map(({ id }) => [
        `item.${id}`,
        t(`training.outcome.${items?.[id] ?? ('neverSent' satisfies Outcome)}`),
      ]),
    ),
    days: answeredAt === null ? t('training.routes.days.none') : Math.floor(answeredAt / MINUTES_PER_DAY),
  });
  return (
    <section className="stack">
      <h3>{t('training.routes.heading')}</h3>
      <p>
        {t('training.routes.sentence', {
          obtained: others.filter(({ outcome }) => outcome === 'obtained').length,
          all: others.length,
        })}{' '}
        {wrong.length > 0 && t('training.routes.wrong', { count: wrong.length })}
      </p>
      <DataTable
        caption={t('training.routes.heading')}
        captionHidden
        columns={[
          { id: 'route', header: t('training.routes.route') },
          ...plan.items.map(({ id, title }) => ({ id: `item.${id}`, header: title })),
          { id: 'days', header: t('training.routes.days'), align: 'end' },
          { id: 'know', header: t('training.routes.know') },
        ]}
        rows={[
          {
            id: 'yours',
            cells: {
              route: <strong>{t('training.routes.yours')}</strong>,
              ...cells(run.itemOutcomes, run.answeredAt),
              know: '',
            },
          },
          ...others.map((other) => ({
            id: other.route,
            cells: {
              route: (
                <>
                  {nameOf(other.route)}
                  {other.own && <span className="small soft"> ({t('training.routes.own')})</span>}
                </>
              ),
              ...cells(other.items, other.answeredAt),
              know: <ToKnow route={other} />,
            },
          })),
        ]}
      />
      <Closed routes={closed} />
      <Suppositions
        instruments={others.flatMap(({ route }) => plan.routes.find(({ id }) => id === route)?.supposes ?? [])}
      />
    </section>
  );
}
