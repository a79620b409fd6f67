/**
 * What a chart may ask of the world. Charts hold the structure; how long a stage takes, whether a legal test found
 * something and how luck fell is answered by whoever runs the chart. Every answer is a pure function of the case so far.
 */
import type { ActorId, ProcedureKind } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';

/** `evidence`: every item the teller asked for. A procedure that no case runs hears nothing there. */
export type Addressee = ActorId | ProcedureKind | 'evidence';

export interface Port {
  /** Whole minutes the stage takes on this visit (1 for the first). Throws, naming the stage, where no model exists. */
  dwell(stage: string, visit: number): number;
  /** Whole minutes from now to the clock's end; 0 where it has already ended. */
  limit(clock: string): number;
  /** A legal test on the request as drafted. */
  found(test: string): boolean;
  /** Practice that nobody decides, by keyed luck. */
  drawn(branch: string, visit: number): boolean;
  /** Whether any item asked for still exists. */
  evidenceAlive(): boolean;
  tell(procedure: Addressee, event: string): void;
  announce(milestone: MilestoneType): void;
  note(name: string): void;
}
