/** The clock on the wall, for whoever teaches with one; the case has its own. Tests put another in its place. */
import { createContext, useContext } from 'react';

export interface WallClock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back every so many milliseconds, until what it returns is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

const onTheWall: WallClock = {
  now: () => Date.now(),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
};

export const WallClockContext = createContext<WallClock>(onTheWall);
export const useWallClock = (): WallClock => useContext(WallClockContext);
