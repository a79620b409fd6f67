import { describe, expect, it } from 'vitest';
import type { AssessedObjective } from '#domain/assessment/objective.ts';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { assess } from '#simulation/assess/assess.ts';
import { assessedCase } from '#support/assessed.ts';

const { plan, debrief, card, recipeOf, mistake, seatRecipe } = await assessedCase();

const linesOf = (recipe: Recipe, annulled: readonly string[] = []): readonly AssessedObjective[] =>
  assess(plan, debrief.objectives, recipe, annulled).dimensions.flatMap(({ lines }) => lines);
const one = (recipe: Recipe, id: string): AssessedObjective =>
  must(
    linesOf(recipe).find((line) => line.id === id),
    id,
  );

describe('The night shift, assessed', () => {
  it('judges each desk by its own objectives', () => {
    expect(linesOf(recipeOf([])).some(({ id }) => id.startsWith('directorate'))).toBe(false);
    expect(linesOf(seatRecipe('modelAnswer')).every(({ id }) => id.startsWith('directorate'))).toBe(true);
  });

  it('counts what the author calls defensible, with the reason', () => {
    const [preserve, enquire, request] = debrief.modelAnswer;
    const other = must(request, 'request');
    const draft = { ...must(other.choice?.draft, 'draft'), basis: 'bilateral' };
    const recipe = recipeOf([must(preserve, ''), must(enquire, ''), { ...other, choice: { draft } }]);
    expect(one(recipe, 'right-basis')).toMatchObject({ verdict: 'met' });
    expect(one(recipe, 'right-basis').defensible).toContain('by itself');
  });

  it('owes the reference to a preservation that was asked for, whether or not its confirmation has come', () => {
    const [preserve, , request] = debrief.modelAnswer;
    const other = must(request, 'request');
    const draft = must(other.choice?.draft, 'draft');
    const bare = { ...draft, statements: draft.statements.filter((id) => id !== 'preservation-reference') };
    const soon = { ...other, at: minutes(61), choice: { draft: { ...bare, facts: [], identifiers: [] } } };
    const line = one(recipeOf([must(preserve, ''), soon]), 'preserve-then-ask');
    expect(line.verdict).toBe('partly');
    expect(line.findings.map(({ code }) => code)).toEqual(['D07']);
  });

  it('judges nothing that was never reached, and nothing that a trainer took out', () => {
    expect(one(seatRecipeUntouched(), 'directorate-questions')).toMatchObject({
      verdict: 'not-judged',
      unjudged: 'never-reached',
    });
    const annulled = linesOf(recipeOf([]), ['three-clocks']).find(({ id }) => id === 'three-clocks');
    expect(annulled).toMatchObject({ verdict: 'not-judged', unjudged: 'annulled' });
  });

  it('says of a run that was broken off what is still open, and nothing worse', () => {
    const begun = { ...recipeOf([]), until: minutes(60) };
    expect(linesOf(begun).filter(({ unjudged }) => unjudged !== 'still-open' && unjudged !== null)).toEqual([]);
    expect(one(begun, 'three-clocks')).toMatchObject({ verdict: 'not-judged', unjudged: 'still-open' });
  });

  it('changes nothing that it reads', () => {
    const recipe = recipeOf(mistake);
    const before = JSON.stringify([recipe, debrief.objectives]);
    expect(assess(plan, debrief.objectives, recipe)).toEqual(assess(plan, debrief.objectives, recipe));
    expect(JSON.stringify([recipe, debrief.objectives])).toBe(before);
  });
});

/** Nobody has written to that desk yet. */
const seatRecipeUntouched = (): Recipe => ({ ...seatRecipe('modelAnswer'), decisions: [], until: minutes(10) });

describe('what a trainee’s screen loads before the end', () => {
  it('holds aims in words, and neither conditions nor explanations', () => {
    const shown = JSON.stringify([plan, card]);
    for (const { explanation } of debrief.objectives) expect(shown).not.toContain(explanation.slice(0, 40));
    expect(plan.objectives.map((aim) => Object.keys(aim))).toEqual(plan.objectives.map(() => ['id', 'text']));
    expect(card.objectives).toEqual(plan.objectives);
    expect(plan.objectives).toHaveLength(5);
    expect(debrief.objectives.length).toBeGreaterThan(5);
  });
});
