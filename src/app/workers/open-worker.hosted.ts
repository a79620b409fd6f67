/**
 * Starts the worker of the hosted edition: a file of its own beside the app.
 * @throws where the browser refuses workers; callers fall back to the main thread
 */
export function openSimulationWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'comity-simulation' });
}
