import InlineCheckerWorker from './checker.worker.ts?worker&inline';

/** Of the single-file edition: its text is inside the page. @throws where the browser refuses workers */
export function openCheckerWorker(): Worker {
  return new InlineCheckerWorker({ name: 'comity-checker' });
}
