/** Keeps a figure as a picture or as a table. The picture is drawn only while it is being saved. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type CsvCell, csv } from '#app/storage/csv.ts';
import { saveFile } from '#app/storage/save-file.ts';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { useWords } from '../words.ts';
import { pngOf, svgText } from './save.ts';

export interface SaveButtonsProps {
  /** Name of the figure, for the buttons' group. */
  readonly label: string;
  /** Name of the file without its ending. */
  readonly file: string;
  readonly rows: () => readonly (readonly CsvCell[])[];
  /** Absent: the figure is a table only. */
  readonly picture?: () => ReactNode;
  /** False before the first results. */
  readonly ready: boolean;
}

type Format = 'svg' | 'png';

export function SaveButtons({ label, file, rows, picture, ready }: SaveButtonsProps): ReactNode {
  const { t } = useWords();
  const [drawing, setDrawing] = useState<Format | null>(null);
  const [fault, setFault] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const svg = drawing && box.current?.querySelector('svg');
    if (!svg) return;
    const done = () => {
      announce(t('comparison.keep.saved', { file: `${file}.${drawing}` }));
      setFault(false);
    };
    if (drawing === 'svg') {
      saveFile(`${file}.svg`, svgText(svg), 'image/svg+xml');
      done();
      setDrawing(null);
      return;
    }
    pngOf(svg)
      .then((blob) => {
        saveFile(`${file}.png`, blob, 'image/png');
        done();
      })
      .catch(() => setFault(true))
      .finally(() => setDrawing(null));
  }, [drawing, file, t]);
  const button = (format: Format) => (
    <Button disabled={!ready || drawing !== null} onClick={() => setDrawing(format)} small>
      {t(`comparison.keep.${format}`)}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no fieldset
    <div aria-label={t('comparison.keep.group', { figure: label })} className="save-buttons no-print" role="group">
      {picture && button('svg')}
      {picture && button('png')}
      <Button disabled={!ready} onClick={() => saveFile(`${file}.csv`, csv(rows()), 'text/csv')} small>
        {t('comparison.keep.csv')}
      </Button>
      {fault && <span role="alert">{t('comparison.keep.fault')}</span>}
      {drawing !== null && (
        <div aria-hidden="true" className="save-buttons__drawing" ref={box}>
          {picture?.()}
        </div>
      )}
    </div>
  );
}
