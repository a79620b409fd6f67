/** Small remembered values (localStorage). Browsers may refuse reading or writing: then a value is simply not remembered. */
const PREFIX = 'comity.';

export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function writeLocal(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // not remembered; nothing else depends on it
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
