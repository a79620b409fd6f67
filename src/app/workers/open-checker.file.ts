/**
 * The single-file edition reads drafts on the page: the text of one more worker would make the file larger than two megabytes.
 * Bytes, nesting and pieces are capped before a text is read all the same.
 * @throws always; the caller then does the work on the page
 */
export function openCheckerWorker(): Worker {
  throw new Error('The single-file edition has no worker for drafts.');
}
