import InlineSimulationWorker from './simulation.worker.ts?worker&inline';

/**
 * Starts the worker of the single-file edition: a page opened from a disk may load nothing from beside it, so the text of
 * the worker is inside the page.
 * @throws where the browser refuses workers; callers fall back to the main thread
 */
export function openSimulationWorker(): Worker {
  return new InlineSimulationWorker({ name: 'comity-simulation' });
}
