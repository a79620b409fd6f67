/** What each figure shows as rows for a file: shares in [0,1], days as numbers, ids that a program can read. */

import type { CsvCell } from '#app/storage/csv.ts';
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { LOSS_CAUSES, type RouteResult } from '#domain/simulation-result.ts';
import type { Paired } from '../baseline/use-paired.ts';
import { CURVE_ENDS, pointsOf } from '../curve-view.ts';
import type { LaneView } from '../lane-view.ts';
import { PAIRED_COLUMNS, pairedCells } from './paired-tables.ts';

type Rows = readonly (readonly CsvCell[])[];

const HEAD = ['letter', 'route', 'name', 'runs'] as const;
const withResults = <Row>(lanes: readonly LaneView[], row: (result: RouteResult, head: CsvCell[]) => Row[]): Row[] =>
  lanes.flatMap(({ letter, route, result }) =>
    result ? row(result, [letter, route.id, route.label, result.runs]) : [],
  );

/** One row a route: days, legs, ends, holds, and differences to a baseline: empty where none is pinned or it has no such route. */
export function lanesRows(lanes: readonly LaneView[], paired: Paired | null = null): Rows {
  const names = ['p10', 'p50', 'p90', 'mean'] as const;
  const head = [
    ...HEAD,
    'answered',
    ...names.map((name) => `days_${name}`),
    ...LEG_IDS.flatMap((leg) => names.map((name) => `${leg}_${name}`)),
    ...OUTCOMES,
    'someEvidence',
    'frozen',
    ...names.map((name) => `frozen_${name}`),
    'lapsed',
    ...names.map((name) => `lapsed_${name}`),
    ...PAIRED_COLUMNS,
  ];
  const rows = withResults(lanes, (result, first): CsvCell[][] => {
    const of = (days: Readonly<Record<(typeof names)[number], number>> | null) =>
      names.map((name) => days?.[name] ?? null);
    return [
      [
        ...first,
        result.answered,
        ...of(result.days),
        ...LEG_IDS.flatMap((leg) => of(result.legs[leg])),
        ...OUTCOMES.map((outcome) => result.outcomes[outcome]),
        result.someEvidence,
        result.hold.frozen,
        ...of(result.hold.frozenDays),
        result.hold.lapsed,
        ...of(result.hold.lapsedDays),
        ...pairedCells(paired?.results[result.route] ?? null),
      ],
    ];
  });
  return [head, ...rows];
}

/** One row a route and day on which something changes. */
export function curvesRows(lanes: readonly LaneView[]): Rows {
  const rows = withResults(lanes, (result, first) =>
    pointsOf(result).map((point): CsvCell[] => [
      ...first,
      point.day,
      ...CURVE_ENDS.map((end) => point[end]),
      point.someInHand,
      point.allAlive,
    ]),
  );
  return [[...HEAD, 'day', ...CURVE_ENDS, 'someInHand', 'allAlive'], ...rows];
}

export function lossesRows(lanes: readonly LaneView[]): Rows {
  const rows = withResults(lanes, (result, first): CsvCell[][] => [
    [...first, result.evidenceLost, ...LOSS_CAUSES.map((cause) => result.lossCauses[cause])],
  ]);
  return [[...HEAD, 'evidenceLost', ...LOSS_CAUSES], ...rows];
}

/** One row a route and stage. */
export function timeRowsOf(lanes: readonly LaneView[]): Rows {
  const figures = [
    'entered',
    'firstEnteredDay',
    'p10Days',
    'medianDays',
    'p90Days',
    'meanDays',
    'shareOfMean',
    'shareOfVariance',
  ] as const;
  const rows = withResults(lanes, (result, first) =>
    result.stages.map((stage): CsvCell[] => [
      ...first,
      stage.procedure,
      stage.stage,
      stage.label,
      stage.holder,
      ...figures.map((figure) => stage[figure]),
    ]),
  );
  return [[...HEAD, 'procedure', 'stage', 'label', 'holder', ...figures], ...rows];
}
