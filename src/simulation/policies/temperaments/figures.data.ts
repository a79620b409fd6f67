/** Figures of the temperaments. All are assumed, for training: nobody has published how an office behaves on a bad day. */
export const TEMPERAMENT_FIGURES = {
  /** Days that an overloaded office lets a decision lie: a median, drawn with an exponential tail. */
  backlogMedianDays: { value: 30, kind: 'assumed' },
  /** The same of what the 24/7 network asks. */
  urgentBacklogMedianDays: { value: 2, kind: 'assumed' },
  /** Share of requests that a non-cooperative office refuses although nothing in the letter asks for it. */
  refusedAnyway: { value: 0.5, kind: 'assumed' },
} as const;
