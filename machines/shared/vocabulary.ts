/**
 * The closed vocabulary of all charts (docs/architecture.md, "Charts"): delays `dwell.<stage>` and `limit.<clock>`, guards
 * `found`, `drawn`, `evidenceAlive`, `fewerThan`, actions `tell`, `announce`, `count`, `note`. Nothing else may appear in a
 * chart: the compiler reads these names, and an architecture test refuses any other.
 */
import { assign, setup } from 'xstate';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Addressee, Port } from './port.ts';
import type { StageMeta } from './stage.ts';

export interface ChartInput {
  readonly port: Port;
}
export interface ChartContext extends ChartInput {
  readonly counts: Readonly<Record<string, number>>;
}
export interface ChartEvent {
  readonly type: string;
}

/** Order within one minute, as a fraction of it: acts, then decisions, then deadlines. */
export const ACT_RANK = 0;
export const DECISION_RANK = 0.25;
export const DEADLINE_RANK = 0.5;

type Scope = { readonly context: ChartContext };
type Delay = (scope: Scope) => number;
const visitOf = (context: ChartContext, stage: string): number => context.counts[stage] ?? 1;

/** Delays named `dwell.<stage>`: an act, so first within its minute. */
export const dwells = <Stage extends string>(...stages: readonly Stage[]) =>
  Object.fromEntries(
    stages.map((stage) => [
      `dwell.${stage}`,
      ({ context }: Scope) => context.port.dwell(stage, visitOf(context, stage)) + ACT_RANK,
    ]),
  ) as Record<`dwell.${Stage}`, Delay>;

/** Delays named `limit.<clock>`: a deadline, so last within its minute; an act on the last minute is in time. */
export const limits = <Clock extends string>(...clocks: readonly Clock[]) =>
  Object.fromEntries(
    clocks.map((clock) => [`limit.${clock}`, ({ context }: Scope) => context.port.limit(clock) + DEADLINE_RANK]),
  ) as Record<`limit.${Clock}`, Delay>;

/** XState `setup` with the vocabulary and this chart's delays. */
export const vocabulary = <Name extends string>(delays: Record<Name, Delay>) =>
  setup({
    types: {
      input: {} as ChartInput,
      context: {} as ChartContext,
      events: {} as ChartEvent,
      meta: {} as StageMeta,
    },
    delays,
    guards: {
      found: ({ context }, { test }: { readonly test: string }) => context.port.found(test),
      drawn: ({ context }, { branch, stage }: { readonly branch: string; readonly stage: string }) =>
        context.port.drawn(branch, visitOf(context, stage)),
      evidenceAlive: ({ context }) => context.port.evidenceAlive(),
      fewerThan: ({ context }, { counter, limit }: { readonly counter: string; readonly limit: number }) =>
        (context.counts[counter] ?? 0) < limit,
    },
    actions: {
      tell: ({ context }, { procedure, event }: { readonly procedure: Addressee; readonly event: string }) =>
        context.port.tell(procedure, event),
      announce: ({ context }, { milestone }: { readonly milestone: MilestoneType }) => context.port.announce(milestone),
      note: ({ context }, { name }: { readonly name: string }) => context.port.note(name),
      count: assign({
        counts: ({ context }, { counter, by }: { readonly counter: string; readonly by: number }) => ({
          ...context.counts,
          [counter]: (context.counts[counter] ?? 0) + by,
        }),
      }),
    },
  });

export const freshContext = ({ input }: { readonly input: ChartInput }): ChartContext => ({ ...input, counts: {} });
