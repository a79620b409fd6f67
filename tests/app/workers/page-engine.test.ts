import { expect, it } from 'vitest';
import { openPageWorker } from '#app/workers/page-engine.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief, recipeOf, mistake } = await nightShift();
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('a page worker that is ended works no longer', async () => {
  let read = 0;
  const watched = new Proxy(plan, {
    get(target, key, receiver) {
      read += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const heard: unknown[] = [];
  const worker = openPageWorker();
  worker.addEventListener('message', ({ data }) => heard.push(data));
  worker.postMessage({ type: 'plan', key: 1, plan: watched, drop: null });
  const recipe = recipeOf(mistake);
  worker.postMessage({
    type: 'assess',
    job: 2,
    plan: 1,
    recipe,
    model: debrief.modelAnswer,
    among: 64,
    pairs: 100_000,
  });
  while (heard.length === 0) await soon(5);
  worker.terminate();
  await soon(50);
  const before = read;
  expect(before).toBeGreaterThan(0);
  await soon(100);
  expect(read).toBe(before);
});
