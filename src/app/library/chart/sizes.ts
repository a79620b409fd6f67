/** How large boxes and words of arrows must be, in units of the drawing. */
import type { ChartGraph, Way } from './chart-graph.ts';
import { textWidth, wrapText } from './text-size.ts';
import { type ChartWords, capital } from './words.ts';

/** Font sizes, and the distance of lines as a multiple of them. */
export const TEXT = { label: 14, note: 11.5, edge: 12, leading: 1.25 } as const;
export const PADDING = { inline: 12, block: 9 } as const;
/** Widest lines before they break. */
const MOST = { label: 146, edge: 108 } as const;
const LEAST_WIDTH = 84;
/** A letter in its square, at the corner of a box. */
export const MARK = 18;
/** The line that says who has the file, and the one that says "You are here". */
export const FOOT = 20;
export const HERE = 22;

export interface Sized {
  readonly width: number;
  readonly height: number;
}
export interface SizedStage extends Sized {
  readonly id: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly marks: readonly string[];
  /** "You are here", on the lit stage. */
  readonly here: string | null;
}
export interface SizedStub extends Sized {
  readonly id: string;
  /** Null for the start of the chart. */
  readonly mark: string | null;
  readonly text: string;
  readonly to: string;
  /** The stage it should stand below; null where the way leads back to the beginning. */
  readonly after: string | null;
}
export interface SizedEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: Sized & { readonly lines: readonly string[] };
  /** How much dagre cares that it is short and straight. */
  readonly weight: number;
}

export const stubId = (mark: string): string => `shared ${mark}`;
export const leadId = (stub: string): string => `${stub} leads`;
const widest = (lines: readonly string[], size: number): number =>
  Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, size))));

const foot = (note: string, marks: readonly string[]): number =>
  widest([note], TEXT.note) + (marks.length ? 10 + marks.length * (MARK + 3) : 0);

/** @param lit the stage that says "You are here" */
export function stageSizes(graph: ChartGraph, words: ChartWords, lit: string | null): SizedStage[] {
  return graph.nodes.map((node) => {
    const lines = wrapText(words.stage(node), TEXT.label, MOST.label);
    const note = words.note(node);
    const here = node.id === lit ? words.say('library.chart.here') : null;
    const marks = graph.shared.filter(({ ways }) => ways.some(({ from }) => from === node.id)).map(({ mark }) => mark);
    const tag = here === null ? 0 : textWidth(here, TEXT.note) + 12;
    const width =
      Math.ceil(Math.max(widest(lines, TEXT.label), foot(note, marks), tag, LEAST_WIDTH)) + 2 * PADDING.inline;
    const height = lines.length * TEXT.label * TEXT.leading + (here === null ? 0 : HERE) + FOOT + 2 * PADDING.block;
    return { id: node.id, lines, note, marks, here, width, height: Math.ceil(height) };
  });
}

/** Where an arrow begins without a stage: the start, and each shared way. */
export function stubSizes(graph: ChartGraph, words: ChartWords): SizedStub[] {
  const order = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? 0;
  const start = words.say('library.chart.start');
  const size = (text: string, mark: boolean) => ({
    width: widest([text], TEXT.edge) + 20 + (mark ? MARK + 6 : 0),
    height: MARK + 8,
  });
  const shared = graph.shared.flatMap(({ mark, to, ways }): SizedStub[] => {
    if (to === null) return [];
    const text = words.say('library.chart.shared.stub', { count: ways.length });
    const first = ways[0]?.from ?? to;
    const after = placeOf(first) < placeOf(to) ? first : null;
    return [{ id: stubId(mark), mark, text, to, after, ...size(text, true) }];
  });
  return [{ id: 'start', mark: null, text: start, to: graph.initial, after: null, ...size(start, false) }, ...shared];
}

function labelSize(ways: readonly Way[], words: ChartWords): SizedEdge['label'] {
  const texts = [...new Set(ways.map(words.short))];
  const spoken = texts.every((text) => text === '') ? [] : texts;
  const lines = spoken.flatMap((text, index) =>
    wrapText(
      index ? words.say('library.chart.or', { way: text || words.done }) : capital(text || words.done),
      TEXT.edge,
      MOST.edge,
    ),
  );
  if (lines.length === 0) return { lines, width: 0, height: 0 };
  return { lines, width: widest(lines, TEXT.edge) + 8, height: Math.ceil(lines.length * TEXT.edge * TEXT.leading) + 4 };
}

export function edgeSizes(graph: ChartGraph, words: ChartWords): SizedEdge[] {
  const arrows = graph.edges.map(({ id, from, to, ways }) => ({
    ...{ id, from, to, label: labelSize(ways, words) },
    weight: ways.some(({ kind }) => kind === 'time') ? 3 : 1,
  }));
  const starts = stubSizes(graph, words).map(({ id, mark, to }) => {
    const way = graph.shared.find((shared) => shared.mark === mark)?.ways.slice(0, 1) ?? [];
    return { id: leadId(id), from: id, to, label: labelSize(way, words), weight: 4 };
  });
  return [...starts, ...arrows];
}
