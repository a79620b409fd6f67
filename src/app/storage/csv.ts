/** Tables as CSV (RFC 4180): a row a line, ends with CRLF, quotes where needed. */

export type CsvCell = string | number | null;

/** A text that a spreadsheet would take for a formula is kept from it; numbers keep their sign. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const written = (cell: CsvCell): string => {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  const text = typeof cell === 'number' ? String(Number(cell.toFixed(6))) : safe(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first row holds the names of the columns. What is not known is an empty cell. */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
