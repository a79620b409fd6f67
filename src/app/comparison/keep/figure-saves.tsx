/** What keeps each figure: its picture, and its rows. */
import type { ReactNode } from 'react';
import { restedPaired } from '../baseline/use-paired.ts';
import { atLeg, type LaneView, legLastDay, sharedLastDay } from '../lane-view.ts';
import { retentionEnds } from '../legal-clocks.ts';
import { useRoom } from '../room-context.tsx';
import type { Order } from '../simulator.ts';
import type { FigureView } from '../view.ts';
import { useWords } from '../words.ts';
import { CurvesPicture } from './curves-picture.tsx';
import { LanesPicture } from './lanes-picture.tsx';
import { LossesPicture } from './losses-picture.tsx';
import { PICTURE } from './paper.ts';
import { SaveButtons, type SaveButtonsProps } from './save-buttons.tsx';
import { curvesRows, lanesRows, lossesRows, timeRowsOf } from './tables.ts';
import { TimePicture } from './time-picture.tsx';
import { useSource } from './use-source.ts';

export interface FigureSaveProps {
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results: nothing can be kept. */
  readonly basis: Order | null;
  readonly view: FigureView;
}

/** What the buttons of all figures share. The name of the file says the case and the figure. */
function useSave({ lanes, basis }: FigureSaveProps, figure: string): Pick<SaveButtonsProps, 'file' | 'ready'> {
  const ready = lanes.some(({ result }) => result !== null);
  return { file: `comity-${basis?.plan.scenario ?? 'case'}-${figure}`, ready: basis !== null && ready };
}

export function SaveLanes(props: FigureSaveProps): ReactNode {
  const { lanes, basis, view } = props;
  const { t } = useWords();
  const save = useSave(props, 'lanes');
  const source = useSource(basis, lanes);
  const paired = restedPaired(useRoom()?.paired, basis);
  const picture = () => {
    const shown = lanes.map((lane) => atLeg(lane, view.leg));
    const lastDay = view.leg === 'whole' ? sharedLastDay(lanes) : legLastDay(shown);
    const drawing = { kind: view.scale, lanes: shown, lastDay, leg: view.leg, paper: PICTURE, source };
    return basis && <LanesPicture {...drawing} plan={basis.plan} />;
  };
  return (
    <SaveButtons
      {...save}
      label={t('comparison.lanes.title')}
      picture={picture}
      rows={() => lanesRows(lanes, paired)}
    />
  );
}

export function SaveCurves(props: FigureSaveProps): ReactNode {
  const { lanes, basis, view } = props;
  const { t } = useWords();
  const save = useSave(props, 'curves');
  const source = useSource(basis, lanes);
  const picture = () => (
    <CurvesPicture
      day={view.day}
      height={420}
      kind={view.scale}
      lanes={lanes}
      lastDay={sharedLastDay(lanes)}
      paper={PICTURE}
      retention={basis ? retentionEnds(basis.plan).map((end) => end.day) : []}
      source={source}
    />
  );
  return (
    <SaveButtons {...save} label={t('comparison.overview.title')} picture={picture} rows={() => curvesRows(lanes)} />
  );
}

export function SaveLosses(props: FigureSaveProps): ReactNode {
  const { lanes, basis } = props;
  const { t } = useWords();
  const save = useSave(props, 'losses');
  const source = useSource(basis, lanes);
  const picture = () => <LossesPicture lanes={lanes} source={source} />;
  return (
    <SaveButtons {...save} label={t('comparison.losses.title')} picture={picture} rows={() => lossesRows(lanes)} />
  );
}

/** @param props.lane the route in close-up; the rows hold all routes */
export function SaveTime(props: FigureSaveProps & { readonly lane: LaneView }): ReactNode {
  const { lanes, basis, lane } = props;
  const { t } = useWords();
  const save = useSave(props, `time-${lane.letter}`);
  const source = useSource(basis, lanes);
  const picture = () => <TimePicture lane={lane} source={source} />;
  return <SaveButtons {...save} label={t('comparison.time.title')} picture={picture} rows={() => timeRowsOf(lanes)} />;
}
