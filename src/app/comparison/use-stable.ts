/** The same object as before for as long as it says the same, so that what is computed from it is not computed again. */
import { useState } from 'react';

/** @param value plain data, as JSON can hold it */
export function useStable<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  // React renders again at once with the new one, before anything is drawn.
  keep(value);
  return value;
}
