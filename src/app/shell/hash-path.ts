/** The hash route without its query: `#/compare/x?runs=1000` is the page `/compare/x`. The query is the room's own. */
import { useHashLocation } from 'wouter/use-hash-location';

function usePath(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  return [location.split('?')[0] ?? location, navigate];
}

/** For wouter's `Router`; `hrefs` is how it writes the links that lead back here. */
export const useHashPath = Object.assign(usePath, { hrefs: (href: string): string => `#${href}` });
