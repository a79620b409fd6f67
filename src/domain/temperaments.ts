/**
 * How an office behaves when no person plays it, for training. Simulated figures never use them: in the comparison room, and
 * wherever a share is told, every office is neutral. A temperament belongs to a run, never to a State.
 */
export const TEMPERAMENTS = ['cooperative', 'strict', 'overloaded', 'non-cooperative'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** Roles that can have one: the offices of the requested State. */
export const TEMPERED_ROLES = ['contact-point', 'requested-authority', 'requested-judge'] as const;
