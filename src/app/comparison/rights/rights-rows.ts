/** The safeguards as rows for a file: one a door and safeguard, with the articles. */

import type { CsvCell } from '#app/storage/csv.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { SAFEGUARD_IDS } from '#domain/safeguards.data.ts';
import { rightsCell } from '#domain/safeguards.ts';
import type { Door } from './rights-view.ts';

export function rightsRows(plan: CasePlan, doors: readonly Door[]): readonly (readonly CsvCell[])[] {
  const rows = doors.flatMap(({ basis, letters }) =>
    SAFEGUARD_IDS.map((safeguard): CsvCell[] => {
      const { standing, detail, citations } = rightsCell(plan, basis, safeguard);
      const articles = citations.map(({ instrument, article }) => `${instrument} ${article ?? '-'}`);
      return [letters.join(' '), basis.id, basis.label, safeguard, standing, detail, articles.join('; ')];
    }),
  );
  return [['letters', 'basis', 'name', 'safeguard', 'standing', 'detail', 'articles'], ...rows];
}
