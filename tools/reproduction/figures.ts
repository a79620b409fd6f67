/** The reproduction as figures: each with what it is near to, so that a table and a test read the same. */
import type { CaseKit } from '#content/case-kit.ts';
import { ANCHORS } from './anchors.ts';
import { answeredHold, ended, frozen, served, servedAfter } from './counts.ts';
import {
  DELETED,
  type Deleted,
  type Four,
  MATRICES,
  OUTLIVES,
  OUTLIVES_DAYS,
  RETENTIONS,
  WHOLES,
  type Whole,
} from './fits.data.ts';
import type { Anchor, Measure } from './measures.ts';
import { type Kind, readRuns, simulated } from './populations.ts';

const SEED = 20_260_101;

export interface AnchorFigure {
  readonly anchor: Anchor;
  readonly measure: Measure;
  readonly value: number;
}

export function anchorFigures(kit: CaseKit, runs: number, ids?: readonly string[]): readonly AnchorFigure[] {
  return ANCHORS.filter(({ id }) => ids === undefined || ids.includes(id)).flatMap((anchor) => {
    const read = readRuns(simulated(kit, anchor.shares, SEED, runs));
    return anchor.measures.map((measure) => ({ anchor, measure, value: measure.read(read) }));
  });
}

/** Distance from the fit in the measure of its tolerance: up to 1 is near enough. */
export const distance = ({ unit, fit, tolerance }: Measure, value: number): number =>
  Math.abs(value - fit) / (unit === 'share' ? tolerance : tolerance * fit);

export interface Compared<Of> {
  readonly of: Of;
  readonly value: readonly number[];
  readonly fit: readonly number[];
}

const one = (kit: CaseKit, kind: Kind, runs: number) => simulated(kit, [{ weight: 1, kind }], SEED, runs);

export interface Cell {
  readonly data: (typeof MATRICES)[number]['data'];
  readonly requesting: 'H' | 'M' | 'L';
  readonly requested: 'H' | 'M' | 'L' | 'X';
}

export function matrixFigures(
  kit: CaseKit,
  runs: number,
  wanted: (cell: Cell) => boolean = () => true,
): readonly Compared<Cell>[] {
  const tiers = ['H', 'M', 'L'] as const;
  return MATRICES.flatMap(({ data, rows }) =>
    tiers.flatMap((requesting) =>
      ([...tiers, 'X'] as const).flatMap((requested): Compared<Cell>[] => {
        const of = { data, requesting, requested };
        if (!wanted(of)) return [];
        const fit: Four = rows[requesting][requested];
        const read = readRuns(one(kit, { procedure: 'mla', instrument: 'bilateral', ...of }, runs));
        const leg = 'issueToReceipt';
        return [{ of, fit, value: [...[0.1, 0.5, 0.9].map((p) => read.days(leg, p)), read.meanDays(leg)] }];
      }),
    ),
  );
}

export const wholeFigures = (kit: CaseKit, runs: number, labels?: readonly string[]): readonly Compared<Whole>[] =>
  WHOLES.filter(({ label }) => labels === undefined || labels.includes(label)).map((of) => {
    const { procedure, tiers, data, issue, fit } = of;
    const [requesting, requested] = tiers;
    const channel = procedure === 'rogatory' ? ({ channel: 'mix' } as const) : {};
    const kind: Kind = { procedure, requesting, requested, data, ...channel };
    const read = readRuns(one(kit, kind, runs));
    return { of, fit, value: [0.1, 0.5, 0.9].map((p) => read.days(issue ? 'issueToReceipt' : 'total', p)) };
  });

/** A hold that was answered found data or nothing; an order that was executed brought data or none. */
function deletedShare(
  kit: CaseKit,
  { procedure, tiers }: Deleted,
  kind: Pick<Kind, 'age' | 'retention'>,
  runs: number,
) {
  const [requesting, requested] = tiers;
  const instrument = procedure === 'mla' ? ({ instrument: 'bilateral' } as const) : {};
  const read = readRuns(one(kit, { procedure, requesting, requested, data: 'traffic', ...instrument, ...kind }, runs));
  return procedure === 'preservation' || procedure === 'epoc-pr'
    ? 1 - read.share(frozen, answeredHold)
    : read.share(ended('lost'), ended('obtained', 'partial', 'lost'));
}

export const deletedFigures = (
  kit: CaseKit,
  runs: number,
  wanted: (row: Deleted) => boolean = () => true,
): readonly Compared<Deleted & { readonly age: 'tip' | 'investigation' }>[] =>
  DELETED.filter(wanted).flatMap((row) =>
    (['tip', 'investigation'] as const).map((age) => ({
      of: { ...row, age },
      fit: row[age],
      value: RETENTIONS.map((retention) => deletedShare(kit, row, { age, retention }, runs)),
    })),
  );

export const outlivesFigures = (kit: CaseKit, runs: number): readonly Compared<(typeof OUTLIVES)[number]>[] =>
  OUTLIVES.map((of) => {
    const [requesting, requested] = of.tiers;
    const kind: Kind = { procedure: 'mla', instrument: 'bilateral', requesting, requested, data: 'content' };
    const read = readRuns(one(kit, kind, runs));
    return { of, fit: of.fit, value: OUTLIVES_DAYS.map((days) => read.share(servedAfter(days), served)) };
  });
