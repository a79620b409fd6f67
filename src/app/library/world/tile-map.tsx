/** A map of tiles, one a State: the shape and the words say the tie, colour only repeats them. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { useAsAt } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { tieOn } from '../standing-at.ts';
import { useTieWords } from '../tie-words.ts';

const SIGNS = { bound: '●', party: '◐', signatory: '○', none: '–' } as const;

export function TileMap({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const asAt = useAsAt();
  const words = useTieWords();
  const pairs = usePairs(instrument, asAt);
  return (
    <>
      <ul aria-label={t('library.world.map', { instrument: instrument.shortTitle })} className="plain-list library-map">
        {law.jurisdictions.map((state) => {
          const tie = tieOn(state, instrument, asAt);
          const kind = instrument.status.form === 'per-pair' ? (pairs(state).length > 0 ? 'bound' : 'none') : tie.kind;
          return (
            <li className={`library-tile library-tile--${kind}`} key={state.id}>
              <a className="library-tile__name" href={`#state-${state.id}`} onClick={(event) => goTo(event, state.id)}>
                {state.name}
              </a>
              <span aria-hidden="true" className="library-tile__sign">
                {SIGNS[kind]}
              </span>
              <span className="small">
                {instrument.status.form === 'per-pair'
                  ? pairs(state).join('; ') || t('library.world.no-pair')
                  : words(tie)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="small soft">{t('library.world.legend')}</p>
    </>
  );
}

/** The address is the room's own, so a link to a part of the page moves the focus instead of changing it. */
function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const target = document.getElementById(`state-${id}`);
  target?.scrollIntoView?.({ block: 'start' });
  target?.focus();
}

function usePairs(instrument: Instrument, asAt: string): (state: Jurisdiction) => readonly string[] {
  const t = useMessage();
  const format = useFormat();
  const { law } = useLaw();
  return (state) =>
    law.treaties.flatMap(({ instrument: id, between, inForce }) => {
      if (id !== instrument.id || !between.includes(state.id) || inForce === null || inForce > asAt) return [];
      const other = law.jurisdictions.find((one) => one.id !== state.id && between.includes(one.id));
      return [t('library.world.pair', { state: other?.name ?? '', date: format.date(inForce) })];
    });
}
