/** Articles as they are printed: their order, and which of several places a citation means. */
import type { Instrument } from '#domain/instrument.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** `9` before `42(3)` before `42(8)`; a named part (`2AP 24`) after the plain numbers. */
export function compareArticles(a: string, b: string): number {
  const named = (text: string): number => (/^\d+(?:\(|$|[,\s–-])/.test(text) ? 0 : 1);
  return named(a) - named(b) || collator.compare(a, b);
}

export interface ArticleEntry {
  readonly article: string;
  readonly says: string;
  readonly checked: Instrument['scope']['checked'];
}

/** Every article that a rule of the instrument tells, once, in the order of the text. */
export function articlesOf(instrument: Instrument): readonly ArticleEntry[] {
  const entries = new Map<string, ArticleEntry>();
  for (const rule of Object.values(instrument.rules)) {
    if (rule?.article && !entries.has(rule.article)) {
      entries.set(rule.article, { article: rule.article, says: rule.says, checked: rule.checked });
    }
  }
  return [...entries.values()].sort((a, b) => compareArticles(a.article, b.article));
}

/**
 * Of the articles on a page the one that a citation means: itself, or else the longest one that it is a part of
 * (`40(15)(c)` is a letter of `40(15)`), or else the first that is part of it or of the same article. Null where there is none.
 */
export function placeFor(cited: string, onPage: readonly string[]): string | null {
  if (onPage.includes(cited)) return cited;
  const parents = onPage.filter((one) => cited.startsWith(`${one}(`));
  const [parent] = [...parents].sort((a, b) => b.length - a.length);
  const base = cited.replace(/\(.*$/, '');
  return (
    parent ??
    onPage.find((one) => one.startsWith(`${cited}(`)) ??
    onPage.find((one) => one.startsWith(`${base}(`)) ??
    null
  );
}
