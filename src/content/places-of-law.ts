/** The places of an instrument's file that something else can point to: rules by key, articles as they are printed. */
import type { Citation } from '#domain/citation.ts';
import type { InstrumentFile } from './schemas/instrument.ts';

/** Articles as the file prints them, each with the mark of the first entry that holds it. */
export function articlesOf({
  rules,
  grounds,
  procedures,
  clocks,
  contents,
}: InstrumentFile): ReadonlyMap<string, Citation['checked']> {
  const entries = [
    ...Object.values(rules).flatMap((rule) => rule ?? []),
    ...grounds,
    ...procedures,
    ...clocks,
    ...Object.values(contents).flatMap((rows) => rows ?? []),
  ];
  const found = new Map<string, Citation['checked']>();
  for (const { article, checked } of entries) if (article !== null && !found.has(article)) found.set(article, checked);
  return found;
}

/** The place that a rule or an article names; null where the file does not hold it. */
export function placeOfLaw(
  file: InstrumentFile,
  where: { rule?: string | undefined; article?: string | undefined },
): Citation | null {
  const { id: instrument, rules } = file;
  if (where.rule !== undefined) {
    const key = where.rule as keyof typeof rules;
    const rule = rules[key];
    return rule ? { instrument, article: rule.article, checked: rule.checked, rule: key } : null;
  }
  const checked = articlesOf(file).get(where.article ?? '');
  return checked === undefined ? null : { instrument, article: where.article ?? null, checked };
}
