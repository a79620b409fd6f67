/** What this project's own Monte Carlo of the stage model gave where nothing is published: the simulator must come near it. */
import type { LabProcedure } from '#content/lab-procedures.ts';
import type { DataCategory } from '#domain/ids.ts';

/** P10, median, P90, mean in days from signed draft to receipt, by requesting and requested tier. */
export type Four = readonly [p10: number, median: number, p90: number, mean: number];
type Row = Readonly<Record<'H' | 'M' | 'L' | 'X', Four>>;

export const MATRICES: readonly {
  readonly data: DataCategory;
  readonly rows: Readonly<Record<'H' | 'M' | 'L', Row>>;
}[] = [
  {
    data: 'traffic',
    rows: {
      H: { H: [60, 107, 207, 125], M: [113, 196, 365, 224], L: [233, 391, 695, 438], X: [127, 228, 444, 265] },
      M: { H: [95, 164, 306, 188], M: [135, 237, 437, 268], L: [262, 440, 765, 487], X: [151, 272, 515, 311] },
      L: { H: [174, 305, 560, 345], M: [224, 385, 678, 427], L: [306, 524, 917, 579], X: [244, 424, 751, 470] },
    },
  },
  {
    data: 'content',
    rows: {
      H: { H: [81, 145, 272, 166], M: [138, 238, 428, 267], L: [269, 447, 776, 495], X: [153, 269, 503, 307] },
      M: { H: [119, 207, 369, 231], M: [163, 284, 503, 314], L: [301, 497, 843, 545], X: [179, 317, 576, 356] },
      L: { H: [207, 357, 626, 395], M: [260, 439, 747, 480], L: [351, 588, 996, 642], X: [279, 475, 818, 521] },
    },
  },
];

export interface Whole {
  readonly label: string;
  readonly procedure: LabProcedure;
  readonly tiers: readonly ['H' | 'M' | 'L', 'H' | 'M' | 'L' | 'X'];
  readonly data: DataCategory | null;
  /** Signed draft to receipt instead of the whole way. */
  readonly issue?: true;
  readonly fit: readonly [p10: number, median: number, p90: number];
}

const hours = (p10: number, median: number, p90: number) => [p10 / 24, median / 24, p90 / 24] as const;

export const WHOLES: readonly Whole[] = [
  { label: 'Preservation H→H', procedure: 'preservation', tiers: ['H', 'H'], data: 'traffic', fit: [1.1, 2.4, 5.5] },
  { label: 'Preservation M→M', procedure: 'preservation', tiers: ['M', 'M'], data: 'traffic', fit: [3, 6, 13] },
  { label: 'Preservation M→L', procedure: 'preservation', tiers: ['M', 'L'], data: 'traffic', fit: [6, 16, 42] },
  { label: 'Preservation L→L', procedure: 'preservation', tiers: ['L', 'L'], data: 'traffic', fit: [7, 18, 46] },
  { label: 'Police H→H', procedure: 'police', tiers: ['H', 'H'], data: 'subscriber', fit: [2, 5, 17] },
  { label: 'Police M→M', procedure: 'police', tiers: ['M', 'M'], data: 'subscriber', fit: [7, 17, 48] },
  { label: 'Police M→L', procedure: 'police', tiers: ['M', 'L'], data: 'subscriber', fit: [13, 37, 115] },
  {
    label: 'Voluntary request, large provider',
    procedure: 'voluntary',
    tiers: ['M', 'X'],
    data: 'subscriber',
    fit: [7, 17, 44],
  },
  {
    ...{ label: 'Voluntary request, small provider', procedure: 'voluntary', tiers: ['M', 'M'], data: 'subscriber' },
    fit: [10, 28, 80],
  },
  {
    ...{ label: 'Emergency disclosure', procedure: 'emergency-disclosure', tiers: ['M', 'X'], data: 'subscriber' },
    fit: hours(2, 7, 23),
  },
  {
    label: 'Emergency door of the network',
    procedure: 'emergency',
    tiers: ['M', 'X'],
    data: 'traffic',
    fit: [1.3, 3.3, 8.8],
  },
  { label: 'Direct order, Article 7', procedure: 'art7', tiers: ['M', 'M'], data: 'subscriber', fit: [13, 24, 43] },
  {
    label: 'Giving effect, Article 8, subscriber',
    procedure: 'art8',
    tiers: ['M', 'M'],
    data: 'subscriber',
    fit: [37, 57, 90],
  },
  {
    label: 'Giving effect, Article 8, traffic',
    procedure: 'art8',
    tiers: ['M', 'M'],
    data: 'traffic',
    fit: [48, 72, 111],
  },
  {
    label: 'Letters rogatory H→H, signed draft to receipt',
    procedure: 'rogatory',
    tiers: ['H', 'H'],
    data: null,
    issue: true,
    fit: [175, 272, 433],
  },
  {
    label: 'Letters rogatory M→M, signed draft to receipt',
    procedure: 'rogatory',
    tiers: ['M', 'M'],
    data: null,
    issue: true,
    fit: [289, 452, 715],
  },
  {
    label: 'Letters rogatory L→L, signed draft to receipt',
    procedure: 'rogatory',
    tiers: ['L', 'L'],
    data: null,
    issue: true,
    fit: [480, 760, 1225],
  },
] as readonly Whole[];

export const RETENTIONS = [7, 14, 30, 90, 180, 365, 730] as const;

/** Share already deleted when it is frozen: tips and investigations, by retention in RETENTIONS. */
export interface Deleted {
  readonly label: string;
  readonly procedure: LabProcedure;
  readonly tiers: readonly ['H' | 'M' | 'L', 'H' | 'M' | 'L' | 'X'];
  readonly tip: readonly number[];
  readonly investigation: readonly number[];
}

const row = (
  label: string,
  procedure: LabProcedure,
  tiers: Deleted['tiers'],
  tip: readonly number[],
  investigation: readonly number[],
): Deleted => ({ label, procedure, tiers, tip, investigation });

export const DELETED: readonly Deleted[] = [
  row(
    'Preservation H→H',
    'preservation',
    ['H', 'H'],
    [0.58, 0.27, 0.08, 0.01, 0, 0, 0],
    [1, 0.97, 0.83, 0.35, 0.12, 0.02, 0],
  ),
  row(
    'Preservation M→M',
    'preservation',
    ['M', 'M'],
    [0.85, 0.45, 0.12, 0.01, 0, 0, 0],
    [1, 0.99, 0.87, 0.37, 0.12, 0.02, 0],
  ),
  row(
    'Preservation L→L',
    'preservation',
    ['L', 'L'],
    [0.99, 0.85, 0.42, 0.04, 0, 0, 0],
    [1, 1, 0.95, 0.48, 0.15, 0.03, 0],
  ),
  row(
    'European Preservation Order M→M',
    'epoc-pr',
    ['M', 'M'],
    [0.57, 0.27, 0.09, 0.01, 0, 0, 0],
    [1, 0.97, 0.83, 0.35, 0.11, 0.02, 0],
  ),
  row('Investigation order M→M', 'eio', ['M', 'M'], [1, 1, 1, 0.55, 0.09, 0.01, 0], [1, 1, 1, 0.91, 0.41, 0.06, 0]),
  row('Formal request H→H', 'mla', ['H', 'H'], [1, 1, 1, 0.6, 0.14, 0.01, 0], [1, 1, 1, 0.91, 0.46, 0.08, 0.01]),
  row('Formal request M→X', 'mla', ['M', 'X'], [1, 1, 1, 0.99, 0.81, 0.28, 0.03], [1, 1, 1, 1, 0.94, 0.46, 0.06]),
  row('Formal request M→M', 'mla', ['M', 'M'], [1, 1, 1, 0.98, 0.71, 0.18, 0.01], [1, 1, 1, 1, 0.9, 0.36, 0.03]),
  row('Formal request L→L', 'mla', ['L', 'L'], [1, 1, 1, 1, 0.99, 0.76, 0.21], [1, 1, 1, 1, 1, 0.86, 0.3]),
];

export const OUTLIVES_DAYS = [60, 90, 180, 270, 365] as const;
/** Share of formal requests for content whose order is served later than so many days after drafting began. */
export const OUTLIVES: readonly { readonly tiers: Deleted['tiers']; readonly fit: readonly number[] }[] = [
  { tiers: ['H', 'H'], fit: [0.82, 0.56, 0.13, 0.04, 0.01] },
  { tiers: ['H', 'X'], fit: [0.99, 0.95, 0.62, 0.32, 0.16] },
  { tiers: ['M', 'M'], fit: [1, 0.98, 0.71, 0.39, 0.19] },
  { tiers: ['M', 'X'], fit: [1, 0.99, 0.8, 0.51, 0.28] },
  { tiers: ['L', 'L'], fit: [1, 1, 0.99, 0.92, 0.77] },
];
