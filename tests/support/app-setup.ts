/** Before each file of the project `app`, and after each of its tests. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The files share one page, one after the other, so that packages load once. Ours load anew for each file, as they do in a
// page that is opened: a store begins empty, and what a file puts in place of a module counts for that file alone.
vi.resetModules();
// A file of a worker asks for no page.
if (typeof document !== 'undefined') {
  localStorage.clear();
  history.replaceState(null, '', '/');
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
}

// Whether a role is hidden by CSS is asked of a real browser (tests/browser): here it costs a tenth of the run and there is no style sheet.
configure({ defaultHidden: true });

afterEach(() => {
  // The library does this by itself only where test functions are global; here they are imported.
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
