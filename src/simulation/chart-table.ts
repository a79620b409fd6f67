/**
 * The chart compiler: a machine's configuration becomes a flat table that kernel, drawing, coverage and proofs read.
 * Anything outside the closed vocabulary (machines/shared/vocabulary.ts) is refused here, with the place.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import { CASE_MACHINES, type CaseChartId, type ChartId, MACHINES } from '#machines/index.ts';
import type { StageMeta } from '#machines/shared/stage.ts';
import { actorsIn } from './case-actors.ts';

export interface Reference {
  readonly type: string;
  readonly params: Readonly<Record<string, string | number>>;
}
export interface Branch {
  readonly guard: Reference | null;
  /** Stage id, or null where the event is handled without leaving the stage. */
  readonly target: string | null;
  readonly reenter: boolean;
  readonly actions: readonly Reference[];
}
export interface Transition {
  /** `dwell.…`, `limit.…` for delays, otherwise an event. */
  readonly on: string;
  readonly branches: readonly Branch[];
}
export interface TableStage {
  readonly id: string;
  readonly meta: StageMeta | null;
  /** How the procedure ended, for a final stage. */
  readonly ending: string | null;
  readonly entry: readonly Reference[];
  readonly after: readonly Transition[];
  readonly on: readonly Transition[];
}
export interface ChartTable {
  readonly chart: ChartId;
  readonly initial: string;
  readonly stages: readonly TableStage[];
}

interface RawNode {
  readonly initial?: string;
  readonly states?: Readonly<Record<string, RawNode>>;
  readonly type?: string;
  readonly meta?: StageMeta;
  readonly output?: { readonly ending?: string };
  readonly entry?: unknown;
  readonly exit?: unknown;
  readonly always?: unknown;
  readonly invoke?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

const VOCABULARY = {
  guard: ['found', 'drawn', 'evidenceAlive', 'fewerThan'],
  action: ['tell', 'announce', 'count', 'note'],
} as const;

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function reference(value: unknown, kind: keyof typeof VOCABULARY, where: string): Reference {
  const raw = value as { readonly type?: unknown; readonly params?: unknown };
  if (typeof raw !== 'object' || raw === null || typeof raw.type !== 'string' || typeof raw.params === 'function') {
    throw new Error(`${where}: a ${kind} must be a named reference with plain parameters, not a function`);
  }
  if (!(VOCABULARY[kind] as readonly string[]).includes(raw.type)) {
    throw new Error(`${where}: ${kind} "${raw.type}" is not in the vocabulary (${VOCABULARY[kind].join(', ')})`);
  }
  return { type: raw.type, params: { ...(raw.params as Record<string, string | number> | undefined) } };
}

/** Compiles one configuration. `chart` names it in errors. Throws where the chart leaves the vocabulary. */
export function compileChart(chart: ChartId, config: unknown): ChartTable {
  const root = config as RawNode;
  const names = new Map<string, RawNode>();
  const collect = (node: RawNode) => {
    for (const [name, child] of Object.entries(node.states ?? {})) {
      if (names.has(name))
        throw new Error(`${chart}: two stages are called "${name}"; views could not tell them apart`);
      names.set(name, child);
      collect(child);
    }
  };
  collect(root);

  /** A target may name a compound node; the stage entered is its initial one, all the way down. */
  const resolve = (target: string, where: string): string => {
    const name = target.replace(/^#[^.]+\./, '').replace(/^\./, '');
    const node = names.get(name);
    if (!node) throw new Error(`${where}: no stage is called "${target}"`);
    return node.initial ? resolve(node.initial, where) : name;
  };

  const branch = (value: unknown, where: string): Branch => {
    const raw = (typeof value === 'string' ? { target: value } : value) as {
      readonly guard?: unknown;
      readonly target?: string;
      readonly reenter?: boolean;
      readonly actions?: unknown;
    };
    return {
      guard: raw.guard === undefined ? null : reference(raw.guard, 'guard', where),
      target: raw.target === undefined ? null : resolve(raw.target, where),
      reenter: raw.reenter === true,
      actions: list(raw.actions).map((action) => reference(action, 'action', where)),
    };
  };
  const transitions = (raw: Readonly<Record<string, unknown>> | undefined, where: string): Transition[] =>
    Object.entries(raw ?? {}).map(([on, value]) => ({
      on,
      branches: list(value).map((one) => branch(one, `${where}, on ${on}`)),
    }));

  const stages: TableStage[] = [];
  const walk = (node: RawNode, inherited: readonly Transition[]) => {
    for (const [id, child] of Object.entries(node.states ?? {})) {
      const where = `${chart}.${id}`;
      if (child.always || child.invoke || child.exit) {
        throw new Error(`${where}: always, invoke and exit are outside the vocabulary`);
      }
      const own = transitions(child.on, where);
      const on = [...own, ...inherited.filter((outer) => !own.some((inner) => inner.on === outer.on))];
      if (child.states) {
        if (child.entry || child.after) throw new Error(`${where}: a phase has no entry actions or delays of its own`);
        walk(child, on);
        continue;
      }
      const after = transitions(child.after, where);
      for (const { on: delay } of after) {
        if (!/^(dwell|limit)\./.test(delay))
          throw new Error(`${where}: delay "${delay}" is neither dwell.… nor limit.…`);
      }
      if (child.type !== 'final' && !child.meta) throw new Error(`${where}: a stage needs label, holder and rule`);
      stages.push({
        id,
        meta: child.meta ?? null,
        ending: child.type === 'final' ? (child.output?.ending ?? 'ended') : null,
        entry: list(child.entry).map((action) => reference(action, 'action', `${where}, entry`)),
        after,
        on,
      });
    }
  };
  walk(root, transitions(root.on, chart));
  return { chart, initial: resolve(root.initial ?? '', chart), stages };
}

let compiled: Readonly<Record<ChartId, ChartTable>> | null = null;

/** All charts of the catalogue, compiled once. */
export function chartTables(): Readonly<Record<ChartId, ChartTable>> {
  compiled ??= Object.fromEntries(
    Object.entries(MACHINES).map(([id, machine]) => [id, compileChart(id as ChartId, machine.config)]),
  ) as Record<ChartId, ChartTable>;
  return compiled;
}

/** The charts that run in a case of this plan, as a list: for packs and hashes. */
export function compileCaseCharts(plan: Pick<CasePlan, 'bases'>): readonly ChartTable[] {
  const actors: readonly CaseChartId[] = [...actorsIn(plan), 'evidence'];
  return (Object.keys(CASE_MACHINES) as CaseChartId[])
    .filter((id) => actors.includes(id))
    .map((id) => chartTables()[id]);
}
