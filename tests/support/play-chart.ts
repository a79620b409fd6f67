/** A small language for charts: a scripted world in which each stage takes a minute and each clock ends when told. */
import { createActor } from 'xstate';
import { type ChartId, MACHINES } from '#machines/index.ts';
import type { Port } from '#machines/shared/port.ts';

export interface World {
  /** Legal tests that find something. */
  readonly found?: readonly string[];
  /** Branches of practice that luck takes. */
  readonly drawn?: readonly string[];
  readonly alive?: boolean;
}

const leaf = (value: unknown): string => (typeof value === 'string' ? value : leaf(Object.values(value as object)[0]));

export interface Played {
  readonly stage: string;
  readonly can: (event: string) => boolean;
  readonly told: readonly string[];
  readonly announced: readonly string[];
  readonly noted: readonly string[];
}

/**
 * Plays steps on a chart: `dwell.x` or `limit.x` lets that delay end (and fails where it does not run), `x.y` sends an event.
 */
export function play(chart: ChartId, steps: readonly string[], world: World = {}): Played {
  const told: string[] = [];
  const announced: string[] = [];
  const noted: string[] = [];
  /** Delays are booked far apart so that a step can pick the one it names. */
  const booked = new Map<number, string>();
  const delayOf = (name: string) => {
    const at = 1_000 + booked.size;
    booked.set(at, name);
    return at;
  };
  const port: Port = {
    dwell: (stage) => delayOf(`dwell.${stage}`),
    limit: (name) => delayOf(`limit.${name}`),
    found: (test) => world.found?.includes(test) ?? false,
    drawn: (branch) => world.drawn?.includes(branch) ?? false,
    evidenceAlive: () => world.alive ?? true,
    tell: (procedure, event) => told.push(`${procedure}: ${event}`),
    announce: (milestone) => announced.push(milestone),
    note: (name) => noted.push(name),
  };
  const pending = new Map<number, { readonly name: string; readonly fire: () => void }>();
  let ids = 0;
  const actor = createActor(MACHINES[chart] as (typeof MACHINES)['case'], {
    clock: {
      setTimeout: (fire, delay) => {
        ids += 1;
        pending.set(ids, { name: booked.get(Math.floor(delay)) ?? 'nameless', fire });
        return ids;
      },
      clearTimeout: (id) => void pending.delete(id),
    },
    input: { port },
  });
  actor.start();
  for (const step of steps) {
    if (!/^(dwell|limit)\./.test(step)) {
      actor.send({ type: step });
      continue;
    }
    const running = [...pending].find(([, timer]) => timer.name === step);
    if (!running) throw new Error(`${step} does not run in stage ${leaf(actor.getSnapshot().value)}`);
    pending.delete(running[0]);
    running[1].fire();
  }
  const snapshot = actor.getSnapshot();
  return { stage: leaf(snapshot.value), can: (event) => snapshot.can({ type: event }), told, announced, noted };
}
