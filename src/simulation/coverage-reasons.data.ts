/** Why no recipe of the suite exercises something. A test keeps this list exact: nothing more, nothing less. */
import type { CoverageAxis } from './coverage.ts';

const ELSEWHERE =
  'No case of the shelf tells it. The comparison room, the laboratory and the tests of its chart run it.';

export const NOT_EXERCISED: Readonly<Partial<Record<CoverageAxis, Readonly<Record<string, string>>>>> = {
  instruments: {
    'g7-24-7':
      'A network, and no basis: a call goes through it, and the letter that a recipe keeps rests on a convention.',
    'cloud-act': ELSEWHERE,
    'budapest-2': ELSEWHERE,
    'ecma-3': 'Of the States of the world only Sarenne is a party, so it carries no letter between two of them.',
    harare:
      'A scheme for mutual help without the force of a treaty: offered in one case, and no author’s answer rests on it.',
    regional: 'Its parties, Esterand, Maravel and Noverra, do not meet one another in a case of the shelf.',
    icc: 'The Court asks States, and no desk of a case is the Court’s. The library reads its rules.',
    malabo: 'It offers no procedure of its own, so no letter can rest on it.',
    'draft-2021': 'A draft that never entered into force: the comparison room runs it as a what-if only.',
  },
  procedures: { 'direct-order': ELSEWHERE, 'giving-effect': ELSEWHERE, 'agreement-order': ELSEWHERE },
  machines: {
    case: 'It has one stage and ends with the case: every recipe runs it, and none can show that it moves.',
    'agreement-order': ELSEWHERE,
    'direct-order': ELSEWHERE,
    'giving-effect': ELSEWHERE,
  },
  grounds: {},
  deficiencies: {
    D21: 'It needs a right at stake or a death penalty that an assurance would settle. No case of the shelf has one; the legal tests do.',
    D26: 'It needs data that are open to the public. Every item on the shelf lies with a provider; the legal tests have others.',
  },
};
