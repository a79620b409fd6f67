/** What a class did: files of many tables opened at once, each replayed, shown together and unnamed. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { type ReactNode, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import type { Verdict } from '#domain/assessment/objective.ts';
import { FlowFigure } from './flow-figure.tsx';
import { type ClassFault, type ClassTable, readTables } from './read-tables.ts';
import { TimesFigure } from './times-figure.tsx';
import './class-picture.css';

const VERDICTS: readonly Verdict[] = ['met', 'partly', 'not-met', 'not-judged'];

interface Opened {
  readonly tables: readonly ClassTable[];
  readonly faults: readonly ClassFault[];
}

export function ClassPicture({ pack }: { readonly pack: ScenarioPack }): ReactNode {
  const t = useMessage();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [named, setNamed] = useState(false);
  const nameOf = ({ number, file }: ClassTable) => (named ? file : t('class.picture.table', { number }));

  const take = async (files: FileList | null) => {
    if (!files || files.length === 0) return;
    const read = await readTables(pack, [...files]);
    setOpened(read);
    announce(t('class.picture.read', { count: read.tables.length }));
  };
  return (
    <section aria-labelledby="class-picture" className="class-picture stack" data-sheet="class-picture">
      <h2 id="class-picture">{t('class.picture.title')}</h2>
      <p className="no-print">{t('class.picture.text')}</p>
      <input
        accept=".json,application/json"
        aria-label={t('class.picture.choose')}
        hidden
        multiple
        onChange={(event) => {
          void take(event.target.files);
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
      <div className="cluster no-print">
        <Button onClick={() => input.current?.click()}>{t('class.picture.choose')}</Button>
        {opened && opened.tables.length > 0 && (
          <PrintSheetButton sheet="class-picture">{t('class.picture.print')}</PrintSheetButton>
        )}
      </div>
      {opened && opened.faults.length > 0 && (
        <Notice kind="error" title={t('class.picture.faults', { count: opened.faults.length })}>
          <ul>
            {opened.faults.map(({ file, reason }) => (
              <li key={file}>
                <strong>{file}:</strong> {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {opened && opened.tables.length > 0 && (
        <>
          <div className="no-print">
            <Checkbox checked={named} label={t('class.picture.names')} onChange={setNamed} />
          </div>
          <Rejected nameOf={nameOf} tables={opened.tables} />
          <Objectives tables={opened.tables} />
          <h3>{t('class.picture.times')}</h3>
          <TimesFigure nameOf={nameOf} tables={opened.tables} />
          <h3>{t('class.picture.paths')}</h3>
          <FlowFigure tables={opened.tables} />
          <Decisions nameOf={nameOf} tables={opened.tables} />
        </>
      )}
    </section>
  );
}

interface TablesProps {
  readonly tables: readonly ClassTable[];
  readonly nameOf: (table: ClassTable) => string;
}

/** A file that was edited so that it could not have happened. */
function Rejected({ tables, nameOf }: TablesProps): ReactNode {
  const t = useMessage();
  const rejected = tables.flatMap((table) => (table.rejected ? [{ table, ...table.rejected }] : []));
  if (rejected.length === 0) return null;
  return (
    <Notice kind="warning" title={t('class.picture.rejected', { count: rejected.length })}>
      <ul>
        {rejected.map(({ table, number, reason }) => (
          <li key={table.number}>{t('class.picture.rejected.one', { table: nameOf(table), number, reason })}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Counts only: who met what is for the table's own eyes. */
function Objectives({ tables }: Pick<TablesProps, 'tables'>): ReactNode {
  const t = useMessage();
  const lines = tables.flatMap((table) => table.lines);
  const ids = [...new Set(lines.map(({ id }) => id))];
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{t('class.picture.objectives')}</h3>
      <DataTable
        caption={t('class.picture.objectives')}
        captionHidden
        columns={[
          { id: 'objective', header: t('class.picture.objective') },
          ...VERDICTS.map((id) => ({ id, header: t(`class.picture.verdict.${id}`), align: 'end' as const })),
        ]}
        rows={ids.map((id) => {
          const of = lines.filter((line) => line.id === id);
          return {
            id,
            cells: {
              objective: of[0]?.text ?? id,
              ...Object.fromEntries(
                VERDICTS.map((verdict) => [verdict, of.filter((line) => line.verdict === verdict).length]),
              ),
            },
          };
        })}
      />
    </>
  );
}

function Decisions({ tables, nameOf }: TablesProps): ReactNode {
  const t = useMessage();
  const most = Math.max(1, ...tables.map(({ steps }) => steps.length));
  return (
    <DataTable
      caption={t('class.picture.decisions')}
      columns={[
        { id: 'table', header: t('class.picture.table.head') },
        ...Array.from({ length: most }, (_, step) => ({
          id: `step-${step}`,
          header: t('class.picture.step', { number: step + 1 }),
        })),
        { id: 'end', header: t('class.picture.outcome') },
      ]}
      rows={tables.map((table) => ({
        id: String(table.number),
        cells: {
          table: nameOf(table),
          ...Object.fromEntries(
            table.steps.map(({ type, day }, step) => [
              `step-${step}`,
              t('class.picture.decision', { decision: t(`decision.${type}`), day }),
            ]),
          ),
          end: t(`class.picture.outcome.${table.outcome ?? 'open'}`),
        },
      }))}
    />
  );
}
