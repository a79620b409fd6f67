/** Numbers for everything the kernel's code mentions, each given once. */
import type { CaseProcedure } from '#domain/ids.ts';
import type { CaseActorId } from '../case-actors.ts';
import type { ChartTable, Reference } from '../chart-table.ts';
import { MOST_ITEMS } from './program.ts';
import { SLOTS, TIMERS } from './state.ts';

/** Where code is written for: an actor that exists once, or (index null) each evidence item. */
export interface Place {
  readonly id: CaseActorId | 'evidence';
  readonly name: string;
  readonly index: number | null;
  readonly table: ChartTable;
  /** The actor in code: its number, or `a` for an item. */
  readonly self: string;
  /** Intentions that its policies can have at once. */
  readonly intentions: number;
}

/** Timers that some stage of a chart has at once. */
const timersOf = (table: ChartTable): number => Math.max(0, ...table.stages.map(({ after }) => after.length));

/** Slots that an actor ever uses, as code: timers of stages, then intentions. */
export function slotsOf(place: Place): { readonly timers: readonly string[]; readonly intentions: readonly string[] } {
  const at = (slot: number): string =>
    place.index === null ? `a * ${SLOTS} + ${slot}` : `${place.index * SLOTS + slot}`;
  return {
    timers: Array.from({ length: timersOf(place.table) }, (_, i) => at(i)),
    intentions: Array.from({ length: place.intentions }, (_, i) => at(TIMERS + i)),
  };
}

class Numbers<Value> {
  readonly values: Value[] = [];
  readonly #known = new Map<string, number>();
  of(value: Value): number {
    const name = JSON.stringify(value);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.values.length);
    return this.values.push(value) - 1;
  }
}

export class Emitter {
  readonly dwells = new Numbers<readonly [actor: string, stage: string]>();
  readonly shares = new Numbers<readonly [kind: 'branch' | 'chance', actor: string, name: string]>();
  readonly bits = new Numbers<readonly [kind: 'found' | 'letter', actor: string, test: string]>();
  readonly limits = new Numbers<readonly [actor: string, clock: string]>();
  readonly grounds = new Numbers<readonly [actor: string, choice: string]>();
  readonly marks = new Numbers<readonly [actor: string, milestone: string]>();
  readonly notes = new Numbers<readonly [actor: string, name: string]>();
  readonly counters = new Numbers<string>();
  readonly keys = new Numbers<string>();
  readonly stages: (readonly [chart: string, stage: string])[] = [];
  readonly #stageNumbers = new Map<string, number>();
  readonly #events = new Numbers<string>();
  #places: readonly Place[] = [];

  open(places: readonly Place[]): void {
    this.#places = places;
    for (const { table } of places) {
      for (const { id } of table.stages) {
        this.#stageNumbers.set(`${table.chart}/${id}`, this.stages.length);
        this.stages.push([table.chart, id]);
      }
    }
    // One counter an item, kept behind all others.
    const perItem = counted(this.#places.find(({ index }) => index === null)?.table);
    if (perItem.length > 1) throw new Error('the kernel keeps one counter for each evidence item');
    for (const { table, index, id } of places)
      if (index !== null) for (const counter of counted(table)) this.counters.of(`${id}/${counter}`);
  }

  stage(chart: string, id: string): number {
    const number = this.#stageNumbers.get(`${chart}/${id}`);
    if (number === undefined) throw new Error(`chart ${chart} has no stage "${id}"`);
    return number;
  }
  event(name: string): number {
    return TIMERS + this.#events.of(name);
  }
  /** Index of an actor that exists once; null where no case runs it. */
  actor(id: string): number | null {
    return this.#places.find((place) => place.id === id)?.index ?? null;
  }
  place(id: string): Place {
    const place = this.#places.find((one) => one.id === id);
    if (!place) throw new Error(`no case runs "${id}"`);
    return place;
  }
  /** Where its nearest timer stands, as code (`placeOf`). */
  nextPlace({ index }: Place): string {
    const singles = this.#places.filter((place) => place.index !== null).length;
    return index === null ? `${MOST_ITEMS - 1 + singles} - a` : `${MOST_ITEMS + index}`;
  }
  /** A counter as an expression, or null where the chart never counts it. */
  counter(place: Place, name: string): string | null {
    if (!counted(place.table).includes(name)) return null;
    return place.index === null
      ? `counters[${this.counters.values.length} + a - EVIDENCE]!`
      : `counters[${this.counters.of(`${place.id}/${name}`)}]!`;
  }
  /** Whose letter an actor's tests, clocks and items mean: its own; the own order stands on the preservation request's. */
  letterOwner(place: Place): string {
    return place.id === 'domestic-order' ? String(this.actor('preservation' satisfies CaseProcedure)) : place.self;
  }
}

const countsIn = (actions: readonly Reference[]): readonly string[] =>
  actions.filter(({ type }) => type === 'count').map(({ params }) => String(params.counter));

/** All counters of a chart. */
export const counted = (table: ChartTable | undefined): readonly string[] => [
  ...new Set(
    (table?.stages ?? []).flatMap(({ entry, after, on }) => [
      ...countsIn(entry),
      ...[...after, ...on].flatMap(({ branches }) => branches.flatMap(({ actions }) => countsIn(actions))),
    ]),
  ),
];
