/** Where in the library one is: the hash route `#/library/<page>/<id>` with its query. */
import { useCallback } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

export const PAGES = ['instruments', 'procedures', 'registers', 'compare', 'routes', 'world', 'search'] as const;
export type LibraryPage = (typeof PAGES)[number];

export interface Place {
  readonly page: LibraryPage;
  /** Instrument or procedure; null: the overview. */
  readonly id: string | null;
  readonly query: URLSearchParams;
}

export const LIBRARY = '/library';

/** Null where it is no percent-encoding, as a broken link may be. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** `/library/instruments/uncc?at=42(8)` → its parts. Null for an address that is no place of the library. */
export function readPlace(location: string): Place | null {
  const [path = '', query = ''] = location.split(/\?(.*)/s);
  const [, room, page, id, ...more] = path.split('/');
  if (`/${room}` !== LIBRARY || more.length > 0) return null;
  if (page !== undefined && !(PAGES as readonly string[]).includes(page)) return null;
  const name = id ? decoded(id) : null;
  if (id && name === null) return null;
  return {
    page: (page ?? 'instruments') as LibraryPage,
    id: name,
    query: new URLSearchParams(query),
  };
}

/** A link inside the library. Entries of the query that are null or empty are left out. */
export function hrefOf(
  page: LibraryPage,
  id: string | null = null,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const kept = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
  const text = new URLSearchParams(kept).toString();
  return `#${LIBRARY}/${page}${id === null ? '' : `/${encodeURIComponent(id)}`}${text ? `?${text}` : ''}`;
}

/** Goes to a link of `hrefOf`. Wouter's own way would put the query before the hash, where a file has none. */
export const goTo = (href: string): void => {
  globalThis.location.hash = href;
};

/** The place, and how to change entries of its query without a new page in the browser's history. */
export function usePlace(): {
  readonly place: Place | null;
  readonly change: (query: Readonly<Record<string, string | null>>) => void;
} {
  const [location] = useHashLocation();
  const place = readPlace(location);
  const change = useCallback((query: Readonly<Record<string, string | null>>) => {
    // The address is read anew: two changes in one turn must not undo one another.
    const now = readPlace(globalThis.location.hash.slice(1));
    if (!now) return;
    history.replaceState(history.state, '', hrefOf(now.page, now.id, { ...Object.fromEntries(now.query), ...query }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return { place, change };
}
