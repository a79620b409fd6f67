/** How large a drawing may be and which way its language reads: measured, because text in it must not be scaled. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Plot {
  /** Pixels. */
  readonly width: number;
  /** Pixels of one rem: drawings grow with the reader's text size. */
  readonly rem: number;
  /** Right to left: later lies to the left. */
  readonly reversed: boolean;
}

/** Until the first measurement, and where nothing can be measured. */
const UNMEASURED: Plot = { width: 560, rem: 16, reversed: false };

export function usePlot<Box extends HTMLElement>(): { readonly box: RefObject<Box | null>; readonly plot: Plot } {
  const box = useRef<Box>(null);
  const [plot, setPlot] = useState(UNMEASURED);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const width = Math.floor(element.getBoundingClientRect().width);
      if (width <= 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNMEASURED.rem;
      const reversed = getComputedStyle(element).direction === 'rtl';
      setPlot((before) =>
        before.width === width && before.rem === rem && before.reversed === reversed
          ? before
          : { width, rem, reversed },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { box, plot };
}
