/** The cases, and three questions by which a course director narrows them down. */
import type { ShelfCard } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { LEVELS } from '#content/scenario-pack.ts';
import { SEAT_ROLES } from '#domain/seat.ts';
import { CaseCard } from './case-card.tsx';

const ANY = '';
interface Wanted {
  readonly level: string;
  readonly instrument: string;
  readonly role: string;
}
const ANYTHING: Wanted = { level: ANY, instrument: ANY, role: ANY };

const fits = ({ level, instruments, roles }: ShelfCard, wanted: Wanted): boolean =>
  (wanted.level === ANY || level === wanted.level) &&
  (wanted.instrument === ANY || instruments.includes(wanted.instrument)) &&
  (wanted.role === ANY || roles.some((role) => role === wanted.role));

export function CaseList({ cards }: { readonly cards: readonly ShelfCard[] }): ReactNode {
  const t = useMessage();
  const [wanted, setWanted] = useState(ANYTHING);
  const instruments = [...new Set(cards.flatMap((card) => card.instruments))].sort((a, b) => a.localeCompare(b));
  const shown = cards.flatMap((card, index) => (fits(card, wanted) ? [{ card, number: index + 1 }] : []));
  const any = { value: ANY, label: t('shelf.filter.any') };
  const all = <Button onClick={() => setWanted(ANYTHING)}>{t('shelf.filter.all')}</Button>;
  return (
    <section aria-labelledby="shelf-cases" className="shelf__list">
      <h2 id="shelf-cases">{t('shelf.list.title', { count: cards.length })}</h2>
      <div className="shelf__filter no-print">
        <SelectField
          label={t('cover.level')}
          onChange={(level) => setWanted({ ...wanted, level })}
          options={[any, ...LEVELS.map((level) => ({ value: level, label: t(`cover.level.${level}`) }))]}
          value={wanted.level}
        />
        <SelectField
          label={t('shelf.filter.desk')}
          onChange={(role) => setWanted({ ...wanted, role })}
          options={[any, ...SEAT_ROLES.map((role) => ({ value: role, label: t(`shelf.filter.desk.${role}`) }))]}
          value={wanted.role}
        />
        <SelectField
          label={t('shelf.filter.instrument')}
          onChange={(instrument) => setWanted({ ...wanted, instrument })}
          options={[any, ...instruments.map((title) => ({ value: title, label: title }))]}
          value={wanted.instrument}
        />
      </div>
      <p className="soft" role="status">
        {shown.length < cards.length && t('shelf.filter.shown', { shown: shown.length, count: cards.length })}
      </p>
      {shown.length === 0 ? (
        <div className="stack">
          <p>{t('shelf.filter.none')}</p>
          <p>{all}</p>
        </div>
      ) : (
        <ul className="shelf__cards plain-list">
          {shown.map(({ card, number }) => (
            <li key={card.id}>
              <CaseCard card={card} number={number} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
