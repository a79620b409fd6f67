/** The library: instruments, procedures, routes, States and a search over all of it. Everything is in the page; no network. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { InstrumentList } from './instruments/instrument-list.tsx';
import { InstrumentPage } from './instruments/instrument-page.tsx';
import { LawProvider, type LibraryLaw, useLaw } from './law-context.tsx';
import { en } from './messages.en.ts';
import { hrefOf, PAGES, type Place, usePlace } from './place.ts';
import { ProcedureList } from './procedures/procedure-list.tsx';
import { ProcedurePage } from './procedures/procedure-page.tsx';
import { RegistersPage } from './registers/registers-page.tsx';
import { RoutePage } from './routes/route-page.tsx';
import { SearchField } from './search/search-field.tsx';
import { SearchPage } from './search/search-page.tsx';
import { WorldPage } from './world/world-page.tsx';
import './library.css';

export default function LibraryRoom({ pack }: { readonly pack: LibraryLaw }): ReactNode {
  return (
    <RoomMessages messages={en}>
      <LawProvider pack={pack}>
        <Library />
      </LawProvider>
    </RoomMessages>
  );
}

function Library(): ReactNode {
  const t = useMessage();
  const { place } = usePlace();
  return (
    <div className="library">
      <div className="library__bar no-print">
        <nav aria-label={t('library.nav')}>
          <ul className="library__pages plain-list">
            {PAGES.filter((page) => page !== 'search').map((page) => (
              <li key={page}>
                <a
                  aria-current={place?.page === page ? (place.id === null ? 'page' : 'true') : undefined}
                  className="library__page"
                  href={hrefOf(page)}
                >
                  {t(`library.page.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchField />
      </div>
      {place ? <Page place={place} /> : <Nowhere />}
    </div>
  );
}

function Page({ place: { page, id } }: { readonly place: Place }): ReactNode {
  const { instruments } = useLaw();
  switch (page) {
    case 'instruments': {
      if (id === null) return <InstrumentList />;
      const instrument = Object.values(instruments).find((one) => one.id === id);
      return instrument ? <InstrumentPage instrument={instrument} key={id} /> : <Nowhere />;
    }
    case 'procedures':
      return id === null ? <ProcedureList /> : <ProcedurePage id={id} key={id} />;
    case 'registers':
      return <RegistersPage />;
    case 'compare':
      return <ComparePage />;
    case 'routes':
      return <RoutePage />;
    case 'world':
      return <WorldPage />;
    case 'search':
      return <SearchPage />;
  }
}

/** An address of the library that leads to no page. */
export function Nowhere(): ReactNode {
  const t = useMessage();
  return (
    <EmptyState
      actions={<LinkButton href={hrefOf('instruments')}>{t('library.nowhere.back')}</LinkButton>}
      title={t('library.nowhere.title')}
    >
      <p>{t('library.nowhere.text')}</p>
    </EmptyState>
  );
}
