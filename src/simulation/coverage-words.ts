/** What the things of the coverage report are called. */
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import type { CoverageAxis } from './coverage.ts';

/** With the code or id that stands in files. */
export function labelOf(axis: CoverageAxis, id: string): string {
  const titles: Readonly<Record<string, string | { readonly title?: string; readonly label?: string }>> =
    axis === 'grounds' ? GROUNDS : axis === 'deficiencies' ? DEFECTS : axis === 'procedures' ? PROCEDURES : {};
  const entry = titles[id];
  const title = typeof entry === 'string' ? entry : (entry?.title ?? entry?.label);
  return title === undefined ? `\`${id}\`` : `\`${id}\` ${title}`;
}
