/** Laws of every run, written once and applied to every plan, recipe and scenario. */
import { expect } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { isDrafted } from '#domain/drafted.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { draftFor, type Move } from './arbitraries.ts';

/** Plays moves as a person would: only what is open, never into the past. */
export function playMoves(
  plan: CasePlan,
  moves: readonly Move[],
  seed: number,
): { recipe: Recipe; runs: readonly CaseRun[] } {
  let recipe = newRecipe(plan, 'test', { seed });
  const runs = [replay(plan, recipe)];
  for (const { minutes: some, wait, pick, slip } of moves) {
    recipe = letPass(recipe, minutes(recipe.until + some + Math.round(wait * plan.horizon)));
    const run = replay(plan, recipe);
    runs.push(run);
    if (run.ended) break;
    const open = run.open.filter(({ role }) => role === 'prosecutor');
    const choice = open[pick % open.length];
    if (!choice) continue;
    const bases = plan.bases.filter((basis) => basis.procedure === choice.request);
    const basis = bases[pick % Math.max(1, bases.length)];
    const draft = basis && isDrafted(choice.type) ? draftFor(plan, choice.type, basis.id, slip, run) : undefined;
    const decision: Decision = { at: recipe.until, ...choice, ...(draft ? { choice: draft } : {}) };
    recipe = withDecision(recipe, decision);
    runs.push(replay(plan, recipe));
  }
  return { recipe, runs };
}

/** As `toEqual`, which is asked only where the texts differ: it takes longer than the replay. */
export function expectSame(one: object, other: object): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** Same recipe, same run; nothing is rejected that was open; time never runs backwards; spans partition each journey. */
export function expectLawful(plan: CasePlan, recipe: Recipe): CaseRun {
  const run = replay(plan, recipe);
  expectSame(replay(plan, recipe), run);
  expect(run.rejected).toBeNull();
  const times = run.marks.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const at of times) expect(at).toBeLessThanOrEqual(run.now);
  for (const procedure of new Set(run.spans.map((span) => span.procedure))) {
    const spans = run.spans.filter((span) => span.procedure === procedure);
    expect(spans[0]?.from).toBe(0);
    for (const [i, span] of spans.entries()) {
      const next = spans[i + 1];
      if (next) expect(span.to).toBe(next.from);
      expect(span.to ?? run.now).toBeGreaterThanOrEqual(span.from);
    }
  }
  if (run.ended) expect(Object.keys(run.itemOutcomes ?? {})).toEqual(plan.items.map(({ id }) => id));
  return run;
}

/** What was shown stays shown: every later run of the same play begins with the marks and decisions of the earlier one. */
export function expectPastKept(runs: readonly CaseRun[]): void {
  for (const [i, run] of runs.entries()) {
    const later = runs[i + 1];
    if (!later) continue;
    expectSame(later.marks.slice(0, run.marks.length), run.marks);
    expectSame(later.decisions.slice(0, run.decisions.length), run.decisions);
    expect(later.now).toBeGreaterThanOrEqual(run.now);
  }
}
