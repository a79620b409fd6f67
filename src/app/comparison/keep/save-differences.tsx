/** Keeps the differences to the baseline, once all of them are computed. */
import type { ReactNode } from 'react';
import type { DifferenceRow } from '../baseline/difference-view.ts';
import { type Paired, restedPaired } from '../baseline/use-paired.ts';
import type { LaneView } from '../lane-view.ts';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';
import { DifferencePicture } from './difference-picture.tsx';
import { differencesRows } from './paired-tables.ts';
import { PICTURE } from './paper.ts';
import { SaveButtons } from './save-buttons.tsx';
import { useSource } from './use-source.ts';

export interface SaveDifferencesProps {
  readonly rows: readonly DifferenceRow[];
  readonly lanes: readonly LaneView[];
  readonly paired: Paired;
  readonly basis: Order | null;
}

export function SaveDifferences({ rows, lanes, paired, basis }: SaveDifferencesProps): ReactNode {
  const { t } = useWords();
  const source = useSource(basis, lanes);
  return (
    <SaveButtons
      file={`comity-${basis?.plan.scenario ?? 'case'}-differences`}
      label={t('comparison.difference.title')}
      picture={() => <DifferencePicture paper={{ ...PICTURE, before: 230 }} rows={rows} source={source} />}
      ready={restedPaired(paired, basis) !== null}
      rows={() => differencesRows(rows)}
    />
  );
}
