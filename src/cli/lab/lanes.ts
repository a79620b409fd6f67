/** From a question to the lab to the lanes that answer it. */

import type { CaseKit } from '#content/case-kit.ts';
import { type LabCase, labCase } from '#content/lab-case.ts';
import { compileKitFolder } from '#content/node/read-folder.ts';
import { ok } from '#domain/result.ts';
import type { Lane } from '#simulation/batch.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { problemLine, projectRoot } from '../files.ts';
import { Refusal } from '../output.ts';
import type { LabAsk } from './ask.ts';

let loaded: CaseKit | null = null;

/** Read once a process. Refuses, with every problem, where the world does not compile. */
export async function loadKit(): Promise<CaseKit> {
  const kit = loaded ? ok(loaded) : await compileKitFolder(projectRoot());
  if (kit.ok) {
    loaded = kit.value;
    return kit.value;
  }
  throw new Refusal(`the world does not compile:\n${kit.problems.map(problemLine).join('')}`);
}

export interface LabLanes {
  readonly first: LabCase;
  readonly lanes: readonly Lane[];
  /** Instrument that was taken. */
  readonly instrument: string;
  /** Of data, joined by +. */
  readonly categories: string;
}

/**
 * Refuses what cannot be run, in the words of the law or of the lab. Of mixed data only the categories are asked for to which
 * the door is open.
 */
export function lanesOf(kit: CaseKit, { form, data, settings }: LabAsk): LabLanes {
  const made = data.map((category) => ({ category, found: labCase(kit, { ...form, data: category }) }));
  const cases = made.flatMap(({ category, found }) => (found.ok ? [{ category, one: found.value }] : []));
  const first = cases[0]?.one;
  if (!first)
    throw new Refusal(made.flatMap(({ found }) => (found.ok ? [] : found.problems))[0] ?? 'no data are asked for.');
  return {
    first,
    instrument: form.instrument ?? first.route.instrument,
    categories: cases.map(({ category }) => category).join('+'),
    lanes: cases.map(({ one: { plan, route } }) => ({ plan, route: route.id, settings })),
  };
}

/** What tallies are labelled with, so that shards of different questions, settings or versions never merge. */
export const labelOf = (lanes: readonly Lane[]): string =>
  lanes
    .map(({ plan, route, settings }) => {
      const hash = planHashOf(plan, compileCaseCharts(plan));
      return `${hash} ${route} ${JSON.stringify(settings)}`;
    })
    .join('\n');
