/**
 * A chart table as a picture needs it: stages, arrows between them, and the ways that many stages share, which would cover
 * the picture with lines and are drawn once. Nothing is drawn that the table does not hold, and nothing of it is left out.
 */
import type { Holder } from '#domain/ids.ts';
import type { RuleKey } from '#domain/rules.ts';
import type { ChartTable, Reference, TableStage, Transition } from '#simulation/chart-table.ts';

/** What makes it happen: work takes its time, a clock runs out, somebody decides, another procedure reports. */
export type WayKind = 'time' | 'clock' | 'decision' | 'message';

/** One branch of the table. */
export interface Way {
  /** Stage, trigger and place among its branches: unlike any other of the chart. */
  readonly id: string;
  readonly from: string;
  /** Null: the stage goes on. */
  readonly to: string | null;
  /** The table's own name: `dwell.…`, `limit.…`, `decide.…`, or another procedure's message. */
  readonly on: string;
  readonly kind: WayKind;
  readonly guard: Reference | null;
  /** An earlier branch of the same trigger is tried first. */
  readonly otherwise: boolean;
  readonly actions: readonly Reference[];
}

export interface ChartNode {
  readonly id: string;
  readonly kind: 'initial' | 'stage' | 'ending';
  /** Null for an ending without words of its own. */
  readonly label: string | null;
  readonly holder: Holder | null;
  readonly rule: RuleKey | null;
  /** How the procedure ended. */
  readonly ending: string | null;
  /** What is done on arrival. */
  readonly entry: readonly Reference[];
  /** Those that leave the stage and those that do not: work done, then decisions and messages, then clocks. */
  readonly ways: readonly Way[];
  /**
   * The first stage with the same words and holder, which this one must not be told from while a case runs: silence does
   * not announce itself.
   */
  readonly looksLike: string | null;
}

/** One arrow: every way from one stage to another that is drawn between them. */
export interface ChartEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
}

/** A way that several stages have in common; or one that no arrow can show, because the stage goes on. */
export interface SharedWay {
  /** `A`, `B`, …: on the boxes of its stages and beside its words. */
  readonly mark: string;
  readonly to: string | null;
  readonly ways: readonly Way[];
}

export interface ChartGraph {
  readonly chart: string;
  readonly initial: string;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly shared: readonly SharedWay[];
}

/** From this many stages on, the same way to the same place is drawn once. */
const SHARED_FROM = 4;

const KINDS: Readonly<Record<string, WayKind>> = { dwell: 'time', limit: 'clock', decide: 'decision' };
const kindOf = (on: string): WayKind => KINDS[on.slice(0, on.indexOf('.'))] ?? 'message';

/** What the stage is about comes first, what happens if nobody acts last. */
const waysOf = (stage: TableStage): Way[] => {
  const isClock = ({ on }: Transition) => kindOf(on) === 'clock';
  const work = stage.after.filter((one) => !isClock(one));
  return [...work, ...stage.on, ...stage.after.filter(isClock)].flatMap(({ on, branches }) =>
    branches.map(({ guard, target, actions }, index) => ({
      id: `${stage.id}/${on}/${index}`,
      ...{ from: stage.id, to: target, on, kind: kindOf(on), guard, actions },
      otherwise: index > 0,
    })),
  );
};

/** Keeps the order of the items, and of the groups' first ones. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

function nodesOf(table: ChartTable): ChartNode[] {
  const first = new Map<string, string>();
  return table.stages.map((stage) => {
    const { id, meta, ending, entry } = stage;
    const looks = meta && `${meta.holder}: ${meta.label}`;
    const looksLike = (looks && first.get(looks)) ?? null;
    if (looks && looksLike === null) first.set(looks, id);
    return {
      ...{ id, ending, entry, looksLike, ways: waysOf(stage) },
      kind: ending !== null ? 'ending' : id === table.initial ? 'initial' : 'stage',
      label: meta?.label ?? null,
      holder: meta?.holder ?? null,
      rule: meta?.rule ?? null,
    };
  });
}

/** Pure; keeps the table's order, so the same table gives the same picture. */
export function chartGraph(table: ChartTable): ChartGraph {
  const nodes = nodesOf(table);
  const ways = nodes.flatMap((node) => node.ways);
  const alike = groupBy(ways, ({ on, to, guard, otherwise }) => JSON.stringify([on, to, guard, otherwise]));
  const shared: SharedWay[] = [];
  const folded = new Set<Way>();
  for (const group of alike.values()) {
    const to = group[0]?.to ?? null;
    // The way out of the first stage is where the reader begins; an arrow back to itself needs no second end.
    const foldable = group.filter((way) => to === null || (way.from !== table.initial && way.from !== to));
    if (foldable.length === 0 || (to !== null && foldable.length < SHARED_FROM)) continue;
    shared.push({ mark: letter(shared.length), to, ways: foldable });
    for (const way of foldable) folded.add(way);
  }
  const arrows = groupBy(
    ways.filter((way) => way.to !== null && !folded.has(way)),
    ({ from, to }) => `${from}>${to}`,
  );
  const edges = [...arrows].map(([id, group]) => ({
    ...{ id, ways: group, from: group[0]?.from ?? '', to: group[0]?.to ?? '' },
  }));
  return { chart: table.chart, initial: table.initial, nodes, edges, shared };
}

/**
 * The stage to mark as the present one: for a stage that must look like another, that other.
 * @param stage of a running case; null or unknown marks nothing
 */
export function litStage(graph: ChartGraph, stage: string | null): string | null {
  const node = graph.nodes.find(({ id }) => id === stage);
  return node ? (node.looksLike ?? node.id) : null;
}
