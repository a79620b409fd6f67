/** The simulation off the page's thread. Between chunks it listens, so that a new job or a cancel is heard at once. */
import { simulationSteps } from '#simulation/simulate.ts';
import type { FromWorker, SimulateJob, ToWorker } from '#simulation/worker-protocol.ts';

let current = -1;
const say = (message: FromWorker) => self.postMessage(message);

async function run({ job, plan, routes, settings, seed, runs }: SimulateJob): Promise<void> {
  try {
    const steps = simulationSteps(plan, routes, settings, seed, runs);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return say({ type: 'done', job, results: step.value });
      say({ type: 'progress', job, ...step.value });
      await new Promise((resolve) => setTimeout(resolve));
      if (job !== current) return;
    }
  } catch (error) {
    say({ type: 'failed', job, reason: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') {
    if (data.job === current) current = -1;
    return;
  }
  current = data.job;
  void run(data);
});
