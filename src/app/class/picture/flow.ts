/** Paths of all tables as a flow: a column a step, a node a decision, a link as wide as tables went that way. */
import type { DecisionType } from '#domain/recipe.ts';
import type { ClassTable } from './read-tables.ts';

export interface FlowNode {
  readonly step: number;
  readonly type: DecisionType | 'end';
  readonly tables: readonly number[];
  /** Of the column's height, in tables. */
  readonly top: number;
}

export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly count: number;
  /** Where it leaves and enters, in tables from the top of the column. */
  readonly leaves: number;
  readonly enters: number;
}

export interface Flow {
  readonly steps: number;
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** Room between two nodes of a column, in tables. */
const GAP = 0.5;

/** @param most steps drawn; what comes later is in the table beside it */
export function flowOf(tables: readonly Pick<ClassTable, 'number' | 'steps'>[], most = 6): Flow {
  const steps = Math.min(most, Math.max(0, ...tables.map((table) => table.steps.length)) + 1);
  const nodes: FlowNode[] = [];
  for (let step = 0; step < steps; step += 1) {
    const here = tables.filter((table) => table.steps.length >= step);
    const kinds = [...new Set(here.map((table): FlowNode['type'] => table.steps[step]?.type ?? 'end'))];
    const grouped = kinds
      .map((type) => ({ type, tables: here.filter((table) => (table.steps[step]?.type ?? 'end') === type) }))
      // The widest on top; ends below.
      .sort((a, b) => Number(a.type === 'end') - Number(b.type === 'end') || b.tables.length - a.tables.length);
    let top = 0;
    for (const { type, tables: group } of grouped) {
      nodes.push({ step, type, tables: group.map(({ number }) => number), top });
      top += group.length + GAP;
    }
  }
  const links: FlowLink[] = [];
  const used = new Map<FlowNode, number>();
  for (const from of nodes) {
    let leaves = from.top;
    for (const to of nodes.filter(({ step }) => step === from.step + 1)) {
      const count = to.tables.filter((number) => from.tables.includes(number)).length;
      if (count === 0) continue;
      const enters = to.top + (used.get(to) ?? 0);
      links.push({ from, to, count, leaves, enters });
      leaves += count;
      used.set(to, (used.get(to) ?? 0) + count);
    }
  }
  const height = Math.max(1, ...nodes.map((node) => node.top + node.tables.length));
  return { steps, height, nodes, links };
}
