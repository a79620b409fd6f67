/** The vocabulary's words, short enough that a chart can be read aloud. Each makes a named, parameterised reference. */
import type { MilestoneType } from '#domain/milestones.ts';
import type { Addressee } from './port.ts';

export const announce = (milestone: MilestoneType) => ({ type: 'announce', params: { milestone } }) as const;
export const tell = (procedure: Addressee, event: string) => ({ type: 'tell', params: { procedure, event } }) as const;
export const note = (name: string) => ({ type: 'note', params: { name } }) as const;
export const count = (counter: string, by = 1) => ({ type: 'count', params: { counter, by } }) as const;

/** A direct procedure has ended: the case may close, and the formal request may be filed in its place. */
export const directClosed = [tell('case', 'direct.closed'), tell('request', 'direct.closed')] as const;

export const found = (test: string) => ({ type: 'found', params: { test } }) as const;
export const drawn = (branch: string, stage: string) => ({ type: 'drawn', params: { branch, stage } }) as const;
export const fewerThan = (counter: string, limit: number) =>
  ({ type: 'fewerThan', params: { counter, limit } }) as const;
export const evidenceAlive = { type: 'evidenceAlive' } as const;
