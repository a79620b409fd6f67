/** What a scenario keeps hidden until a run ends; it is asked for when a part of the page that tells it is drawn. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { use } from 'react';
import type { Debrief } from '#content/scenario-pack.ts';

type Opener = ScenarioPack['openDebrief'];

/** By the opener, which is the same for every copy of a pack. */
const asked = new WeakMap<Opener, Debrief | Promise<Debrief>>();

/** Loaded once; after a failure the next part that asks tries again. */
export function openDebrief({ openDebrief: open }: Pick<ScenarioPack, 'openDebrief'>): Debrief | Promise<Debrief> {
  const known = asked.get(open);
  if (known) return known;
  const answer = open();
  asked.set(open, answer);
  // The promise itself is kept: what a part of the page waited for must not be another thing when it is drawn again.
  if (answer instanceof Promise) answer.then(undefined, () => asked.delete(open));
  return answer;
}

/** Suspends until it is there, so a Suspense stands above; a failure goes to the error boundary. */
export function useDebrief(pack: Pick<ScenarioPack, 'openDebrief'>): Debrief {
  const debrief = openDebrief(pack);
  return debrief instanceof Promise ? use(debrief) : debrief;
}
