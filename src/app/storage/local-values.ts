/** Small remembered values (localStorage). Browsers may refuse reading or writing: then a value is simply not remembered. */
const PREFIX = 'comity.';

export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** @returns whether the browser keeps it; most callers need not care */
export function writeLocal(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // what cannot be reached cannot have been written
  }
}

/** Removes everything of ours, nothing of others: pages opened from files may share one store. */
export function eraseLocal(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // what cannot be reached cannot have been written
  }
}
