/** How each route stands by the chosen day: on screen as a table, and read out once the line rests. */
import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { DataTable } from '#app/ui/data-table.tsx';
import { Field } from '#app/ui/field.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { useCurveCells, useCurveColumns } from './curve-table.tsx';
import type { LaneView } from './lane-view.ts';
import { readoutSentence } from './sentences.ts';
import type { TimeScale } from './time-scale.ts';
import { useWords } from './words.ts';

export interface DayReadoutProps {
  readonly lanes: readonly LaneView[];
  readonly scale: TimeScale;
  readonly day: number;
  readonly onChange: (day: number) => void;
}

/** Milliseconds the line must rest before it is read out: not every step of a held key. */
const REST = 700;

export function DayReadout({ lanes, scale, day, onChange }: DayReadoutProps): ReactNode {
  const words = useWords();
  const { t, dayAbout } = words;
  const columns = useCurveColumns(t('comparison.table.route'), 'short');
  const cells = useCurveCells();
  // The line itself moves at once; so large a table may follow a moment later.
  const at = useDeferredValue(day);
  useReadAloud(day, () =>
    lanes.flatMap(({ route, result }) => (result ? [readoutSentence(route.label, result, day, words)] : [])).join(' '),
  );
  return (
    <section aria-label={t('comparison.readout.title')} className="stack readout">
      <div className="figure-head">
        <h3>{t('comparison.readout.caption', { day: dayAbout(day) })}</h3>
        <div className="readout__day no-print">
          <Field label={t('comparison.day-line.number')}>
            {(control) => (
              <input
                {...control}
                max={scale.lastDay}
                min={scale.firstDay}
                onChange={(event) => {
                  const typed = Math.round(event.target.valueAsNumber);
                  if (typed >= scale.firstDay && typed <= scale.lastDay) onChange(typed);
                }}
                type="number"
                value={day}
              />
            )}
          </Field>
        </div>
      </div>
      <p className="small soft no-print">{t('comparison.day-line.hint')}</p>
      <DataTable
        caption={t('comparison.readout.caption', { day: dayAbout(day) })}
        captionHidden
        columns={columns}
        rows={lanes.map(({ route, letter, result }) => ({
          id: route.id,
          cells: { head: `${letter} – ${route.label}`, ...(result ? cells(result, at) : {}) },
        }))}
      />
    </section>
  );
}

/** Says the text when `day` has changed and then rested; never on opening the page or when new results come. */
function useReadAloud(day: number, text: () => string): void {
  const spoken = useRef(day);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (spoken.current === day) return;
    const timer = setTimeout(() => {
      spoken.current = day;
      announce(latest.current());
    }, REST);
    return () => clearTimeout(timer);
  }, [day]);
}
