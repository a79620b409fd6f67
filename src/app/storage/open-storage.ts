/** The database where the browser gives one, memory where it does not. Never fails, never hangs. */
import { databaseStorage } from './database-storage.ts';
import { memoryStorage } from './memory-storage.ts';
import type { RunStorage } from './run-storage.ts';

/** Some private windows neither give a database nor refuse it. */
const PATIENCE_MS = 3000;

export async function openStorage(onClosed: () => void): Promise<RunStorage> {
  const opening = databaseStorage(onClosed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  try {
    const first = await Promise.race([opening, late]);
    if (first !== 'late') return first;
    opening.then((storage) => storage.close()).catch(() => undefined);
    return memoryStorage();
  } catch {
    return memoryStorage();
  } finally {
    clearTimeout(timer);
  }
}
