/** Everything of an instrument's file that carries an article and a mark. */
import type { Checked } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';

export interface CitedDatum {
  readonly what: string;
  readonly article: string | null;
  readonly checked: Checked;
}

export const citedIn = (file: Instrument): readonly CitedDatum[] => [
  { what: 'scope', article: file.scope.article, checked: file.scope.checked },
  ...(file.joining ? [{ what: 'joining', ...file.joining }] : []),
  ...file.procedures.map((one) => ({ what: one.kind, ...one })),
  ...Object.entries(file.rules).map(([what, one]) => ({ what, ...one })),
  ...Object.values(file.contents).flatMap((rows) => rows.map((one) => ({ what: one.field, ...one }))),
  ...file.grounds.map((one) => ({ what: one.code, ...one })),
  ...file.bars.map((one) => ({ what: one.code, ...one })),
  ...file.clocks.map((one) => ({ what: one.id, ...one })),
  ...file.declarations.map((one) => ({ what: one.key, ...one })),
  ...file.displaces.map((one) => ({ what: one.instrument, ...one })),
];
