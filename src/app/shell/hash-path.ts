/** The hash route without its query: `#/compare/x?runs=1000` is the page `/compare/x`. The query is the room's own. */
import { useHashLocation } from 'wouter/use-hash-location';

export function useHashPath(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  return [location.split('?')[0] ?? location, navigate];
}
useHashPath.hrefs = useHashLocation.hrefs;
