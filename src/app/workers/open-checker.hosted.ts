/** Of the hosted edition: a file of its own beside the app. @throws where the browser refuses workers */
export function openCheckerWorker(): Worker {
  return new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module', name: 'comity-checker' });
}
