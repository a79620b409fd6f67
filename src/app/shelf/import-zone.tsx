/** Brings a run in: its file, by choosing or by dropping it, or its code. */
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { type Imported, importRun } from './import-run.ts';
import { PasteCode } from './paste-code.tsx';

export function ImportZone(): ReactNode {
  const t = useMessage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Imported | null>(null);

  const take = async (chosen: File | null | undefined) => {
    if (!chosen) return;
    setOutcome(null);
    setFile(chosen.name);
    setOutcome(await importRun(chosen));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      aria-labelledby={id}
      className={over ? 'shelf__door shelf__door--drop shelf__door--over' : 'shelf__door shelf__door--drop'}
      onDragLeave={() => setOver(false)}
      onDragOver={drag}
      onDrop={drop}
    >
      <h2 id={id}>{t('shelf.import.title')}</h2>
      <p>{t('shelf.import.text')}</p>
      <input
        accept=".json,application/json"
        aria-labelledby={id}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // the same file again, corrected, must count as a change
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
      <Button onClick={() => input.current?.click()}>{t('shelf.import.choose')}</Button>
      {file !== null &&
        (outcome ? (
          <ImportOutcome file={file} outcome={outcome} />
        ) : (
          <Loading label={t('shelf.import.reading', { file })} />
        ))}
      <PasteCode />
    </section>
  );
}
