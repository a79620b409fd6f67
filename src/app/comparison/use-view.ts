/** The choices of the room as state, kept in the address so that a view can be opened again or sent to a colleague. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ComparisonView, readView, writeView } from './view.ts';

/** Where a view is kept: the query behind the hash route (`#/compare/x?runs=1000`), or a test's own. */
export interface ViewAddress {
  read(): URLSearchParams;
  /** Replaces, never adds to the browser's history: a slider is no page. */
  write(query: URLSearchParams): void;
  /** Calls back when somebody else has changed the address: a link, the back button. Returns how to stop. */
  listen(changed: () => void): () => void;
}

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const REST = 400;

export function useView(plan: CasePlan, address: ViewAddress) {
  const [view, setView] = useState(() => readView(address.read(), plan));
  const change = useCallback((part: Partial<ComparisonView>) => setView((before) => ({ ...before, ...part })), []);
  const query = useMemo(() => writeView(view, plan), [view, plan]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (query.toString() !== address.read().toString()) address.write(query);
    }, REST);
    return () => clearTimeout(timer);
  }, [query, address]);
  useEffect(() => address.listen(() => setView(readView(address.read(), plan))), [address, plan]);
  return { view, change };
}

/** The browser's address. Works on `file://` too, where only the part behind the hash may change. */
export const hashAddress: ViewAddress = {
  read: () => new URLSearchParams(location.hash.split('?')[1] ?? ''),
  write(query) {
    const path = location.hash.split('?')[0] ?? '';
    const text = query.toString();
    history.replaceState(history.state, '', text ? `${path}?${text}` : path);
  },
  listen(changed) {
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  },
};
