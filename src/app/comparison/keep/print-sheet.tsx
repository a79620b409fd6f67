/**
 * One A4 sheet, landscape: lanes, curves, a table, what is assumed and supposed. A second one where a baseline is pinned. It is all
 * that is printed of the room.
 */
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { DifferenceNotes } from '../baseline/difference-legend.tsx';
import { differenceRows } from '../baseline/difference-view.ts';
import { restedPaired } from '../baseline/use-paired.ts';
import { atLeg, type LaneView, legLastDay, sharedLastDay } from '../lane-view.ts';
import { retentionEnds } from '../legal-clocks.ts';
import { useRoom } from '../room-context.tsx';
import type { Order } from '../simulator.ts';
import type { FigureView } from '../view.ts';
import { useWords } from '../words.ts';
import { CurvesPicture } from './curves-picture.tsx';
import { DifferencePicture } from './difference-picture.tsx';
import { LanesPicture } from './lanes-picture.tsx';
import { ON_SHEET } from './paper.ts';
import { SheetNotes } from './sheet-notes.tsx';
import { SheetTable } from './sheet-table.tsx';
import './print-sheet.css';

export interface PrintSheetProps {
  readonly lanes: readonly LaneView[];
  readonly basis: Order;
  readonly view: FigureView;
  readonly source: readonly string[];
}

const CURVES = { ...ON_SHEET, width: 390, after: 8 };
/** The second sheet has the whole width. */
const DIFFERENCES = { width: 1040, font: 10, before: 210, after: 0 };

export const PrintSheet = memo(function PrintSheet({ lanes, basis, view, source }: PrintSheetProps): ReactNode {
  const { t } = useWords();
  const { plan } = basis;
  const { leg, scale, day } = view;
  const shown = useMemo(() => lanes.map((lane) => atLeg(lane, leg)), [lanes, leg]);
  const lastDay = sharedLastDay(lanes);
  const paired = restedPaired(useRoom()?.paired, basis);
  const differences = useMemo(() => paired && differenceRows(lanes, paired), [lanes, paired]);
  return (
    <div className="print-sheet">
      <SheetOfPaper />
      <p className="print-sheet__title">{t('comparison.title', { case: plan.title })}</p>
      <div className="print-sheet__body">
        <LanesPicture
          kind={scale}
          lanes={shown}
          lastDay={leg === 'whole' ? lastDay : legLastDay(shown)}
          leg={leg}
          paper={ON_SHEET}
          plan={plan}
          source={[]}
        />
        <div className="print-sheet__side">
          <CurvesPicture
            day={day}
            height={150}
            kind={scale}
            lanes={lanes}
            lastDay={lastDay}
            paper={CURVES}
            retention={retentionEnds(plan).map((end) => end.day)}
            source={[]}
          />
          <SheetTable lanes={lanes} />
          <SheetNotes basis={basis} lanes={lanes} />
        </div>
      </div>
      <p className="print-sheet__source">{source.join(' ')}</p>
      {differences && (
        <div className="print-sheet__second">
          <DifferencePicture paper={DIFFERENCES} rows={differences} source={[]} />
          <DifferenceNotes />
          <p className="print-sheet__source">{source.join(' ')}</p>
        </div>
      )}
    </div>
  );
});

/** The paper of the sheet; a part of the room that is printed alone chooses its own. */
function SheetOfPaper(): ReactNode {
  const style = useRef<HTMLStyleElement>(null);
  useEffect(() => {
    const onPrint = () => {
      if (style.current) style.current.media = document.documentElement.dataset.print === undefined ? 'all' : 'not all';
    };
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, []);
  return <style ref={style}>{'@page { size: A4 landscape; margin: 9mm; }'}</style>;
}
