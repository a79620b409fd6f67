/** The fictional world: who is party to what on a day, as a map of tiles and as a table; then each State and its providers. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { AsAtField } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { usePlace } from '../place.ts';
import { StateSheet } from './state-sheet.tsx';
import { TieTable } from './tie-table.tsx';
import { TileMap } from './tile-map.tsx';

/** The instrument the map opens with: the one most States of the world are party to. */
function mostJoined(instruments: readonly Instrument[], joined: (id: string) => number): Instrument | undefined {
  return [...instruments].sort((a, b) => joined(b.id) - joined(a.id))[0];
}

export function WorldPage(): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const { place, change } = usePlace();
  usePageTitle(t('library.world.title'));
  const shown = law.instruments.filter(({ status }) => status.form === 'treaty' || status.form === 'per-pair');
  const joined = (id: string) =>
    law.jurisdictions.filter(({ memberships }) =>
      memberships.some(({ instrument, deposited }) => instrument === id && deposited !== null),
    ).length;
  const instrument = shown.find(({ id }) => id === place?.query.get('instrument')) ?? mostJoined(shown, joined);
  if (!instrument) return null;
  return (
    <div className="stack library__body">
      <h1>{t('library.world.title')}</h1>
      <p className="prose">{t('library.world.lead')}</p>
      <section aria-labelledby="library-map" className="sheet stack">
        <h2 id="library-map">{t('library.world.map', { instrument: instrument.shortTitle })}</h2>
        <div className="cluster no-print">
          <SelectField
            label={t('library.world.instrument')}
            onChange={(id) => change({ instrument: id })}
            options={shown.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
            value={instrument.id}
          />
          <AsAtField />
        </div>
        <TileMap instrument={instrument} />
        <Disclosure summary={t('library.world.table')}>
          <TieTable instruments={shown.filter(({ status }) => status.form === 'treaty')} />
        </Disclosure>
      </section>
      {law.jurisdictions.map((state) => (
        <StateSheet key={state.id} state={state} />
      ))}
    </div>
  );
}
