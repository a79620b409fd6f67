/** How a datum was checked, beside it: a short word with the full sentence for those who ask. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { placeIn } from '#domain/citation.ts';
import type { Checked } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { hrefOf } from './place.ts';

/** The clauses of a generic treaty are invented, whatever their numbers follow. */
export const markOf = (instrument: Pick<Instrument, 'kind' | 'id'>, checked: Checked): Checked | 'fictional' =>
  instrument.id === 'bilateral' || instrument.id === 'regional' ? 'fictional' : checked;

export function Mark({ checked }: { readonly checked: Checked | 'fictional' }): ReactNode {
  const t = useMessage();
  return (
    <span className={`library-mark library-mark--${checked}`} title={t(`kit.checked.${checked}`)}>
      {t(`library.mark.${checked}`)}
    </span>
  );
}

/** An article with its mark, such as `Article 42(8) · recalled`; a dash in words where there is none. */
export function Article({
  instrument,
  article,
  checked,
  link = false,
}: {
  readonly instrument: Pick<Instrument, 'kind' | 'id'>;
  readonly article: string | null;
  readonly checked: Checked;
  readonly link?: boolean;
}): ReactNode {
  const t = useMessage();
  const words = article === null ? t('library.no-article') : t('library.article', { ...placeIn(article) });
  return (
    <span className="library-article">
      {link && article !== null ? <ArticleLink article={article} id={instrument.id} words={words} /> : words}{' '}
      <Mark checked={markOf(instrument, checked)} />
    </span>
  );
}

function ArticleLink({
  id,
  article,
  words,
}: {
  readonly id: string;
  readonly article: string;
  readonly words: string;
}): ReactNode {
  return <a href={hrefOf('instruments', id, { at: article })}>{words}</a>;
}
