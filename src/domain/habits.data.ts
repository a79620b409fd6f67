/**
 * Habits of practitioners that no text owes and nobody has counted: reminders, a draft shown before it is filed, faults of a
 * package. Every figure here is *assumed*: judgement of this project, of use for its direction and not for its size.
 */

/** Ways to ask an office that does not answer, gentlest first. */
export const CHASE_RUNGS = ['letter', 'telephone', 'network', 'diplomatic'] as const;
export type ChaseRung = (typeof CHASE_RUNGS)[number];

/**
 * Share of silent files that each way wakes. One number of luck stands for how deaf an office is, so asking again in the same way
 * does not help, and each rung reaches what the one before reached and some more. Assumed.
 */
export const WAKES: Readonly<Record<ChaseRung, number>> = {
  letter: 0.2,
  telephone: 0.35,
  network: 0.5,
  diplomatic: 0.55,
};

/** What is left of it where the contact details of the case file were used and not looked up again. Assumed: a fifth are stale. */
export const STALE_FACTOR = 0.8;

/** What a draft shown to the other side leaves of the chance of a question about a complete dossier. Assumed: a half. */
export const SHARED_DRAFT_FACTOR = 0.5;

/** What can be wrong with the data that come back. */
export const PACKAGE_FAULTS = ['links', 'hash', 'format'] as const;
export type PackageFault = (typeof PACKAGE_FAULTS)[number];

/** Share of packages with such a fault, of each kind. Assumed: one in ten, so that checking is worth its time. */
export const FAULT_SHARE = 0.1;
