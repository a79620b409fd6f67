/** Why no recipe of the suite exercises something. A test keeps this list exact: nothing more, nothing less. */
import type { CoverageAxis } from './coverage.ts';

const YET = 'No case of the shelf uses it yet.';
const yet = (ids: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.split(' ').map((id) => [id, YET]));

export const NOT_EXERCISED: Readonly<Partial<Record<CoverageAxis, Readonly<Record<string, string>>>>> = {
  instruments: {
    ...yet('g7-24-7 cloud-act budapest-2 ecma-3 harare regional'),
    icc: 'The Court asks States, and no desk of a case is the Court’s. The library reads its rules.',
    malabo: 'It offers no procedure of its own, so no letter can rest on it.',
    'draft-2021': 'A draft that never entered into force: the comparison room runs it as a what-if only.',
  },
  procedures: yet('direct-order giving-effect agreement-order'),
  machines: yet('case agreement-order direct-order giving-effect'),
  grounds: yet('R09 R10 R16 R18 R20'),
  deficiencies: yet('D06 D21 D25 D26'),
};
