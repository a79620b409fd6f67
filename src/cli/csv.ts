/**
 * Comma-separated values by RFC 4180, with line feeds: the same bytes on every system. A text that a spreadsheet would take for
 * a formula begins with an apostrophe, as OWASP advises: a title from a stranger's file must compute nothing. Numbers stay.
 */
const cell = (value: string | number | boolean | null): string => {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (values: readonly (string | number | boolean | null)[]): string =>
  `${values.map(cell).join(',')}\n`;
