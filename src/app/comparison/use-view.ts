/** The choices of the room as state, kept in the address so that a view can be opened again or sent to a colleague. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ComparisonView, readView, writeView } from './view.ts';
import { type ViewHistory, withChange, withoutLast } from './view-history.ts';

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
const NONE: readonly string[] = [];

/** `own`: entries of the address that are not the view's, such as the question a built case answers; they stay. */
export function useView(plan: CasePlan, address: ViewAddress, own: readonly string[] = NONE) {
  const [history, setHistory] = useState<ViewHistory>(() => ({
    view: readView(address.read(), plan),
    past: [],
    last: null,
  }));
  const { view, past } = history;
  const change = useCallback(
    (part: Partial<ComparisonView>) => setHistory((before) => withChange(before, part, performance.now())),
    [],
  );
  const undo = useCallback(() => setHistory(withoutLast), []);
  const query = useMemo(() => writeView(view, plan), [view, plan]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = address.read();
      const next = new URLSearchParams();
      for (const [name, value] of before) if (own.includes(name)) next.set(name, value);
      for (const [name, value] of query) next.set(name, value);
      if (next.toString() !== before.toString()) address.write(next);
    }, REST);
    return () => clearTimeout(timer);
  }, [query, address, own]);
  useEffect(
    () =>
      address.listen(() =>
        setHistory((before) => {
          const read = readView(address.read(), plan);
          const same = writeView(read, plan).toString() === writeView(before.view, plan).toString();
          return same ? before : withChange({ ...before, last: null }, read, 0);
        }),
      ),
    [address, plan],
  );
  return { view, change, undo: past.length > 0 ? undo : null };
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
