/** Projector mode, the printed sheet, and everything in one file. */
import { type ReactNode, useEffect } from 'react';
import { saveFile } from '#app/storage/save-file.ts';
import { Button } from '#app/ui/button.tsx';
import { restedPaired } from '../baseline/use-paired.ts';
import type { LaneView } from '../lane-view.ts';
import { useRoom } from '../room-context.tsx';
import type { Order } from '../simulator.ts';
import type { ComparisonView } from '../view.ts';
import { useWords } from '../words.ts';
import { wholeJson } from './whole-json.ts';
import './projector.css';

export interface RoomToolsProps {
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

export function RoomTools({ lanes, basis, view, onChange }: RoomToolsProps): ReactNode {
  const { t } = useWords();
  const large = view.show === 'projector';
  useProjector(large, () => onChange({ show: large ? 'desk' : 'projector' }));
  const results = lanes.flatMap(({ result }) => result ?? []);
  const room = useRoom();
  const paired = restedPaired(room?.paired, basis);
  const compared = paired && room?.baseline ? { baseline: room.baseline, paired } : null;
  const saveAll = async () => {
    if (!basis) return;
    const note = `${t('comparison.figures.kind')} ${t('shell.training-line')}`;
    saveFile(`comity-${basis.plan.scenario}.json`, await wholeJson(basis, results, compared, note));
  };
  return (
    <section aria-label={t('comparison.tools')} className="room-tools no-print">
      <Button aria-keyshortcuts="Alt+P" onClick={() => onChange({ show: large ? 'desk' : 'projector' })} small>
        {t(large ? 'comparison.tools.desk' : 'comparison.tools.projector')}
      </Button>
      <Button disabled={results.length === 0} onClick={() => print()} small>
        {t('comparison.tools.print')}
      </Button>
      <Button disabled={results.length === 0} onClick={saveAll} small>
        {t('comparison.keep.json')}
      </Button>
      <span className="small soft">{t('comparison.tools.key')}</span>
    </section>
  );
}

/** Marks the whole page while the mode is on, and listens for the key. */
function useProjector(large: boolean, toggle: () => void): void {
  useEffect(() => {
    if (!large) return;
    document.documentElement.dataset.show = 'projector';
    return () => {
      delete document.documentElement.dataset.show;
    };
  }, [large]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By place on the keyboard: with Alt some layouts write another letter.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyP') return;
      event.preventDefault();
      toggle();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [toggle]);
}
