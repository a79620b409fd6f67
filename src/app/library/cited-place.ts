/** `?at=42(8)`: goes to the place of that article, marks it, and gives it the focus so that reading goes on there. */
import { type RefObject, useEffect } from 'react';
import { placeFor } from './articles.ts';
import { usePlace } from './place.ts';

/** Places are elements with `data-article` inside the page. */
export function useCitedPlace(page: RefObject<HTMLElement | null>): void {
  const { place } = usePlace();
  const cited = place?.query.get('at') ?? null;
  useEffect(() => {
    if (cited === null) return;
    const all = [...(page.current?.querySelectorAll<HTMLElement>('[data-article]') ?? [])];
    const article = placeFor(
      cited,
      all.map((one) => one.dataset.article ?? ''),
    );
    const target = all.find((one) => one.dataset.article === article);
    if (!target) return;
    target.classList.add('library-cited');
    target.focus();
    target.scrollIntoView?.({ block: 'center' });
    return () => target.classList.remove('library-cited');
  }, [cited, page]);
}
