/** The search field on every page of the library: Enter goes to the results. */
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { goTo, hrefOf, usePlace } from '../place.ts';

export function SearchField(): ReactNode {
  const t = useMessage();
  const id = useId();
  const { place } = usePlace();
  const asked = place?.page === 'search' ? (place.query.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  return (
    <search className="library__search">
      <form
        className="cluster"
        onSubmit={(event) => {
          event.preventDefault();
          goTo(hrefOf('search', null, { q: text.trim() }));
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {t('library.search.label')}
        </label>
        <input
          className="input library__search-input"
          enterKeyHint="search"
          id={id}
          maxLength={120}
          onChange={({ target }) => setText(target.value)}
          placeholder={t('library.search.placeholder')}
          type="search"
          value={text}
        />
        <Button small type="submit">
          {t('library.search.go')}
        </Button>
      </form>
    </search>
  );
}
