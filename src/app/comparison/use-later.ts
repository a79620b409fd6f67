/** The same value a moment later: what is drawn from it may come after, and never holds up, what is drawn from the value. */
import { startTransition, useEffect, useState } from 'react';

/** Unlike React’s own deferred value it waits for the drawing even where that is deferred itself. */
export function useLater<Value extends object>(value: Value): Value {
  const [later, follow] = useState(value);
  useEffect(() => startTransition(() => follow(value)), [value]);
  return later;
}
