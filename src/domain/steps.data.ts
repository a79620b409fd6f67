/**
 * Steps that can happen beside any request and have a small chart of their own in `machines/steps/`. No case runs them yet:
 * in a case they would change what stored recipes replay to. `codes`: their numbers in docs/model.md.
 */
export interface StepEntry {
  readonly label: string;
  /** One plain sentence: what it is. */
  readonly says: string;
  readonly codes: readonly string[];
}

export const STEPS = {
  referral: {
    label: 'Passing on to the competent authority',
    says: 'An authority that is not competent passes the request on and tells the requester.',
    codes: ['T04'],
  },
  'preservation-notice': {
    label: 'Warning about a preservation',
    says: 'The requested State says that preservation may fail or harm the case; the requester decides.',
    codes: ['P04', 'P05'],
  },
  secrecy: {
    label: 'Secrecy that cannot be kept',
    says: 'The requested State says that it cannot keep the request secret; some texts leave the choice to the requester.',
    codes: ['T23'],
  },
  progress: {
    label: 'Progress asked and reported',
    says: 'The requester asks how the request stands, and is told.',
    codes: ['T18'],
  },
  'other-use': {
    label: 'Another use of the evidence',
    says: 'Evidence is used for another case, or passed to another State, only with consent asked before.',
    codes: ['T21'],
  },
  originals: {
    label: 'Return of originals',
    says: 'Originals and objects go back to the State that sent them, where the text says so and it does not waive it.',
    codes: ['T20'],
  },
  confirmation: {
    label: 'Formal confirmation afterwards',
    says: 'Emergency data came without a formal request; the State that gave them wants one afterwards.',
    codes: [],
  },
} as const satisfies Record<string, StepEntry>;
