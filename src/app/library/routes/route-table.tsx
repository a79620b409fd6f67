/** Open doors first to read, then the closed ones with what closes them; inside each, by the date of adoption. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { RouteFinding } from '#domain/world-question.ts';
import type { ProcedureRoute } from '#domain/world-routes.ts';
import { useLaw } from '../law-context.tsx';
import { Article } from '../mark.tsx';
import { hrefOf } from '../place.ts';

interface RouteTableProps {
  readonly finding: RouteFinding;
  readonly from: string;
  readonly to: string;
}

export function RouteTable({ finding: { routes }, from, to }: RouteTableProps): ReactNode {
  const t = useMessage();
  const open = routes.filter((route) => route.open);
  const closed = routes.filter((route) => !route.open);
  return (
    <>
      <p aria-live="polite">
        <strong>{t('library.routes.summary', { from, to, open: open.length, closed: closed.length })}</strong>
      </p>
      <section aria-labelledby="routes-open" className="stack">
        <h2 id="routes-open">{t('library.routes.open', { count: open.length })}</h2>
        <Doors caption={t('library.routes.open', { count: open.length })} routes={open} />
      </section>
      <section aria-labelledby="routes-closed" className="stack">
        <h2 id="routes-closed">{t('library.routes.closed', { count: closed.length })}</h2>
        <Doors caption={t('library.routes.closed', { count: closed.length })} routes={closed} />
      </section>
    </>
  );
}

function Doors({
  caption,
  routes,
}: {
  readonly caption: string;
  readonly routes: readonly ProcedureRoute[];
}): ReactNode {
  const t = useMessage();
  const { instruments } = useLaw();
  if (routes.length === 0) return <p>{t('library.routes.none')}</p>;
  return (
    <DataTable
      caption={t('library.table', { title: caption })}
      captionHidden
      columns={[
        { id: 'route', header: t('library.routes.route') },
        { id: 'why', header: t('library.routes.why') },
        { id: 'article', header: t('kit.citation.article') },
      ]}
      rows={routes.map(({ id, label, why, reason, citation, conditions, instrument, procedures }) => {
        const found = instruments[citation.instrument];
        const [kind] = procedures;
        return {
          id,
          cells: {
            route: (
              <>
                <a href={kind ? hrefOf('procedures', kind) : hrefOf('instruments', instrument)}>{label}</a>
                <br />
                <span className={`library-code library-code--${why}`}>{t(`library.why.${why}`)}</span>
              </>
            ),
            why: (
              <>
                {reason}
                {conditions.map(({ condition, says }) => (
                  <span className="library-condition" key={condition}>
                    {says}
                  </span>
                ))}
              </>
            ),
            article: found && <Article article={citation.article} checked={citation.checked} instrument={found} link />,
          },
        };
      })}
    />
  );
}
