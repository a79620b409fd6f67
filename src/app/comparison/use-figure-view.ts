/** What the figures read of a view, as the same object while it says the same: a slider must not draw them again. */
import { useMemo } from 'react';
import type { FigureView } from './view.ts';

export const useFigureView = ({ scale, day, route, leg }: FigureView): FigureView =>
  useMemo(() => ({ scale, day, route, leg }), [scale, day, route, leg]);
