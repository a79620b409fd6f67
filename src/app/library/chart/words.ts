/**
 * A chart's ids as words. The catalogue has the grammar and the few ids that read badly; every other id is read as it is
 * written, so a chart that nobody here has seen is still drawn in plain English.
 */
import type { MilestoneKind } from '#domain/milestones/kind.ts';
import { MILESTONES } from '#domain/milestones.ts';
import type { Reference } from '#simulation/chart-table.ts';
import type { ChartGraph, ChartNode, Way } from './chart-graph.ts';

export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

export interface ChartWords {
  readonly say: Say;
  chart(id: string): string;
  /** The label of a stage; two stages of one label are told apart by the id of the second. */
  stage(node: ChartNode): string;
  /** Empty for an ending, which nobody holds. */
  holder(node: ChartNode): string;
  /** The small line under the label: who has the file; how it ended. */
  note(node: ChartNode): string;
  /** Empty for a stage that is no ending. */
  ending(node: ChartNode): string;
  /** Where an arrow has two ways and one of them is only that the work is done. */
  readonly done: string;
  /** A few words, for an arrow, in small letters; empty where nothing but the stage's own work leads on. */
  short(way: Way): string;
  /** What makes it happen. */
  when(way: Way): string;
  /** Under which condition; empty where there is none. */
  under(way: Way): string;
  /** Both, as one phrase: what makes it happen, and under which condition. */
  reason(way: Way): string;
  /** What is recorded and who is told; counters and notes are the machine's own and are left out. */
  effects(actions: readonly Reference[]): readonly string[];
}

/** `offer-conditions` → `offer conditions`; `neverSent` → `never sent`. */
export const slugWords = (slug: string): string =>
  slug
    .replace(/[-_.]+/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const milestone = (type: string): string =>
  (MILESTONES as Readonly<Record<string, MilestoneKind>>)[type]?.label ?? capital(slugWords(type));

/**
 * @param say text of a message id
 * @param has whether the catalogue knows the id
 * @param graph whose stages a counter may count the visits of
 */
export function chartWords(say: Say, has: (id: string) => boolean, graph: ChartGraph): ChartWords {
  const term = (kind: string, slug: string): string => {
    const id = `library.chart.${kind}.${slug}`;
    return has(id) ? say(id) : slugWords(slug);
  };
  const param = (guard: Reference, name: string) => String(guard.params[name] ?? '');
  const stage = ({ id, label, looksLike }: ChartNode): string => {
    if (label === null)
      return has(`library.chart.stage.${id}`) ? say(`library.chart.stage.${id}`) : capital(slugWords(id));
    return looksLike === null ? label : say('library.chart.twin', { label, id: slugWords(id) });
  };
  const condition = (guard: Reference | null, form: 'if' | 'short'): string => {
    if (guard === null) return '';
    const id = `library.chart.${form}.${guard.type}`;
    switch (guard.type) {
      case 'found':
        return say(id, { test: term('test', param(guard, 'test')) });
      case 'drawn':
        return say(id, { branch: term('branch', param(guard, 'branch')) });
      case 'fewerThan': {
        const [counter, limit] = [param(guard, 'counter'), Number(guard.params.limit)];
        const visited = graph.nodes.find((node) => node.id === counter);
        if (visited) return say(`${id}.visits`, { stage: stage(visited), limit });
        return say(id, { counter: term('counter', counter), limit });
      }
      default:
        return has(id) ? say(id) : slugWords(guard.type);
    }
  };
  const subject = ({ on, kind }: Way): string => {
    const name = on.slice(on.indexOf('.') + 1);
    if (kind === 'clock') return term('clock', name);
    if (kind === 'decision') return term('decision', name);
    return kind === 'message' ? term('message', on) : '';
  };
  const holder = ({ holder: who }: ChartNode) => (who === null ? '' : capital(term('holder', who)));
  const ending = ({ ending: how }: ChartNode) => (how === null ? '' : term('ending', how));
  const when = (way: Way) => say(`library.chart.on.${way.kind}`, { what: subject(way) });
  const under = (way: Way) => {
    const text = condition(way.guard, 'if');
    if (!way.otherwise) return text;
    return say(text ? 'library.chart.otherwise-if' : 'library.chart.otherwise', { condition: text });
  };

  return {
    say,
    done: say('library.chart.short.time'),
    chart: (id) => capital(term('name', id)),
    stage,
    holder,
    ending,
    note: (node) => (node.kind === 'ending' ? say('library.chart.end', { ending: ending(node) }) : holder(node)),
    short: (way) => {
      const when = way.kind === 'time' ? '' : say(`library.chart.short.${way.kind}`, { what: subject(way) });
      const under = condition(way.guard, 'short') || (way.otherwise ? say('library.chart.otherwise') : '');
      return [when, under].filter(Boolean).join(', ');
    },
    when,
    under,
    reason: (way) => (under(way) ? say('library.chart.reason', { when: when(way), under: under(way) }) : when(way)),
    effects: (actions) => {
      const quoted = actions
        .filter(({ type }) => type === 'announce')
        .map(({ params }) => milestone(String(params.milestone)));
      const told = actions
        .filter(({ type }) => type === 'tell')
        .map(({ params }) => {
          const values = { whom: term('name', String(params.procedure)), what: term('message', String(params.event)) };
          return say('library.chart.tells', values);
        });
      const list = quoted.map((what) => say('library.chart.quoted', { what })).join(', ');
      return list ? [say('library.chart.records', { list }), ...told] : told;
    },
  };
}
