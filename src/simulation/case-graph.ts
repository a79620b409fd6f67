/** The case as it can unfold: the stages of every chart that runs in it, the steps between them, and the author's injects. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Holder } from '#domain/ids.ts';
import { type ChartTable, compileCaseCharts, type Reference } from './chart-table.ts';

export type StepKind = 'time' | 'clock' | 'decision' | 'message';

export interface CaseNode {
  /** `request/reading`, `inject/court-recess`. */
  readonly id: string;
  readonly kind: 'start' | 'stage' | 'ending' | 'inject';
  /** Chart it belongs to; `inject` for what comes from outside. */
  readonly part: string;
  readonly label: string;
  readonly holder: Holder | null;
}

export interface CaseEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: StepKind;
  /** The charts' own names of what makes the step: `decide.refuse`, `limit.answer`. */
  readonly on: readonly string[];
}

export interface CaseGraph {
  /** In the order in which a case meets them. */
  readonly parts: readonly string[];
  readonly nodes: readonly CaseNode[];
  readonly edges: readonly CaseEdge[];
}

const KINDS: Readonly<Record<string, StepKind>> = { dwell: 'time', limit: 'clock', decide: 'decision' };
const kindOf = (on: string): StepKind => KINDS[on.slice(0, on.indexOf('.'))] ?? 'message';
const spelled = (id: string): string =>
  id.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).replace(/-/g, ' ');

function nodesOf({ chart, initial, stages }: ChartTable): readonly CaseNode[] {
  return stages.map(({ id, meta, ending }) => ({
    id: `${chart}/${id}`,
    kind: ending !== null ? 'ending' : id === initial ? 'start' : 'stage',
    part: chart,
    label: meta?.label ?? spelled(id),
    holder: meta?.holder ?? null,
  }));
}

/** Where a message to another chart leads there. */
function heardIn(charts: readonly ChartTable[], { params }: Reference): readonly string[] {
  const table = charts.find(({ chart }) => chart === params.procedure);
  const targets = table?.stages.flatMap(({ on }) =>
    on
      .filter((one) => one.on === params.event)
      .flatMap(({ branches }) => branches.flatMap(({ target }) => target ?? [])),
  );
  return [...new Set(targets)].map((target) => `${table?.chart}/${target}`);
}

function edgesOf(table: ChartTable, charts: readonly ChartTable[]): readonly CaseEdge[] {
  const found = new Map<string, { from: string; to: string; kind: StepKind; on: string[] }>();
  const add = (from: string, to: string, kind: StepKind, on: string) => {
    const key = `${from} ${to} ${kind}`;
    const edge = found.get(key) ?? { from, to, kind, on: [] };
    if (!edge.on.includes(on)) edge.on.push(on);
    found.set(key, edge);
  };
  for (const { id, entry, after, on } of table.stages) {
    const from = `${table.chart}/${id}`;
    const told = (actions: readonly Reference[]) => {
      for (const action of actions.filter(({ type }) => type === 'tell')) {
        for (const to of heardIn(charts, action)) add(from, to, 'message', String(action.params.event));
      }
    };
    told(entry);
    for (const step of [...after, ...on]) {
      for (const { target, actions } of step.branches) {
        if (target !== null && target !== id) add(from, `${table.chart}/${target}`, kindOf(step.on), step.on);
        told(actions);
      }
    }
  }
  return [...found.values()];
}

/** Pure: the same plan gives the same graph. @param part only this chart; null: all of them, and the injects */
export function caseGraph(plan: CasePlan, part: string | null = null): CaseGraph {
  const charts = compileCaseCharts(plan);
  const shown = charts.filter(({ chart }) => part === null || chart === part);
  const nodes = shown.flatMap(nodesOf);
  const known = new Set(nodes.map(({ id }) => id));
  const edges = shown
    .flatMap((table) => edgesOf(table, charts))
    .filter(({ from, to }) => known.has(from) && known.has(to));
  const injects = part === null ? plan.injects : [];
  const announcing = (milestone: string) =>
    charts.flatMap(({ chart, stages }) =>
      stages
        .filter(({ entry }) => entry.some(({ type, params }) => type === 'announce' && params.milestone === milestone))
        .map(({ id }) => `${chart}/${id}`),
    );
  return {
    parts: charts.map(({ chart }) => chart),
    nodes: [
      ...nodes,
      ...injects.map(
        ({ id, text }): CaseNode => ({ id: `inject/${id}`, kind: 'inject', part: 'inject', label: text, holder: null }),
      ),
    ],
    edges: [
      ...edges,
      ...injects.flatMap(({ id, when }) =>
        'after' in when
          ? announcing(when.after).map(
              (from): CaseEdge => ({ from, to: `inject/${id}`, kind: 'time', on: [when.after] }),
            )
          : [],
      ),
    ],
  };
}
