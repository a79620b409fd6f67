/** Who is party to what, as one table: States down, instruments across. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { useAsAt } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { hrefOf } from '../place.ts';
import { tieOn } from '../standing-at.ts';

export function TieTable({ instruments }: { readonly instruments: readonly Instrument[] }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const asAt = useAsAt();
  return (
    <DataTable
      caption={t('library.world.table')}
      captionHidden
      columns={[
        { id: 'state', header: t('library.states.state') },
        ...instruments.map((one) => ({
          id: one.id,
          header: <a href={hrefOf('instruments', one.id)}>{one.shortTitle}</a>,
        })),
      ]}
      rows={law.jurisdictions.map((state) => ({
        id: state.id,
        cells: Object.fromEntries([
          ['state', state.name],
          ...instruments.map((one) => [one.id, t(`library.tie.short.${tieOn(state, one, asAt).kind}`)] as const),
        ]),
      }))}
    />
  );
}
