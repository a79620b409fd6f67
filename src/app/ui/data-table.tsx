/**
 * A table with a caption and scopes. Where it is wider than the screen it scrolls in its own region, which takes the
 * keyboard focus so that arrow keys scroll it. The table twin of every chart is one of these.
 */
import { type ReactNode, useId } from 'react';
import './data-table.css';

export interface Column {
  readonly id: string;
  readonly header: ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
}

export interface Row {
  readonly id: string;
  /** Cells by column id. The first column is the row's header. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

export interface DataTableProps {
  readonly caption: ReactNode;
  /** The caption is read out but not shown: for a table right under a heading that says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps): ReactNode {
  const captionId = useId();
  const look = (column: Column) => (column.align === 'end' ? 'data-table__end' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} className="data-table" tabIndex={0}>
      <table className="data-table__table">
        <caption className={captionHidden ? 'visually-hidden' : 'data-table__caption'} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th className={look(column)} key={column.id} scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th className={look(column)} key={column.id} scope="row">
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td className={look(column)} key={column.id}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
