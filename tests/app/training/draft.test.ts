import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedField } from '#app/training/desk/use-follow-change.ts';
import { basesFor } from '#app/training/model/bases.ts';
import { CHOSEN_FIELDS, fieldsFor, groupedFields } from '#app/training/model/desk-fields.ts';
import { formerDraft, neutralDraft, readDraft } from '#app/training/model/draft.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { newRecipe, withDecision } from '#simulation/recipes.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';

const plan = anyPlan();
const request = basesFor(plan, 'request');

describe('the bases', () => {
  it('stand in the order of adoption, lawful or not, the one alone before the one through a treaty', () => {
    expect(request.map(({ id }) => id)).toEqual([
      'bilateral',
      'budapest-alone',
      'budapest-through-bilateral',
      'uncc-alone',
      'uncc-through-bilateral',
      'comity',
    ]);
    expect(request.some(({ whatIf }) => whatIf)).toBe(true);
  });
});

describe('the form', () => {
  it.each([...request, ...basesFor(plan, 'preservation')])(
    'under $id asks for what the governing article lists, each field once',
    (basis) => {
      const fields = fieldsFor(plan, basis);
      const list =
        plan.instruments[basis.governing]?.contents[basis.procedure === 'request' ? 'request' : 'preservation'];
      const asked = (list ?? []).filter(({ field }) => field !== 'legal-basis');
      for (const { field, article } of asked) {
        expect(fields.find((one) => one.field === field)?.citation?.article ?? null).toBe(article);
      }
      expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
      expect(groupedFields(fields).flatMap((group) => group.fields)).toHaveLength(fields.length);
      expect(
        CHOSEN_FIELDS.filter((field) => field === 'assistance' && !fields.some((one) => one.field === field)),
      ).toEqual([]);
    },
  );
});

describe('a draft', () => {
  it('begins neutral', () => {
    const draft = neutralDraft(plan, 'bilateral');
    expect(draft).toMatchObject({ facts: [], identifiers: [], asked: [], statements: [], period: null, purpose: null });
    expect([draft.urgency, draft.confidentiality]).toEqual(['none', 'none']);
  });

  it('comes back from the desk as it was', () => {
    const draft = completeDraft(plan, 'bilateral');
    expect(readDraft(plan, 'request', JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('loses what the plan does not know', () => {
    const broken = { ...completeDraft(plan, 'bilateral'), facts: ['attack', 'nonsense'], period: 'never', urgency: 7 };
    expect(readDraft(plan, 'request', broken)).toMatchObject({ facts: ['attack'], period: null, urgency: 'none' });
  });

  it('is none where its basis is for another procedure', () => {
    expect(readDraft(plan, 'preservation', completeDraft(plan, 'bilateral'))).toBeNull();
  });

  it('never breaks on what lies on the desk', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const draft = readDraft(plan, 'request', value);
        expect(draft === null || request.some(({ id }) => id === draft.basis)).toBe(true);
      }),
    );
  });

  it('corrects the one sent last in the same procedure, and a first one corrects none', () => {
    const sent = completeDraft(plan, 'bilateral');
    const decision: Decision = {
      at: minutes(0),
      role: 'prosecutor',
      request: 'request',
      type: 'decide.request',
      choice: { draft: sent },
    };
    const recipe = withDecision(newRecipe(plan, 'x'.repeat(64)), decision);
    expect(formerDraft(recipe, 'decide.answer-supplement')).toEqual(sent);
    expect(formerDraft(recipe, 'decide.clarify')).toBeNull();
    expect(formerDraft(recipe, 'decide.request')).toBeNull();
  });
});

describe('the letter beside the form', () => {
  it('follows the field that was changed', () => {
    const before = neutralDraft(plan, 'bilateral');
    expect(changedField(before, before)).toBeNull();
    expect(changedField(before, { ...before, period: 'night' })).toBe('period');
    expect(changedField(before, { ...before, asked: [{ item: 'logs', category: 'traffic' }] })).toBe('assistance');
    expect(changedField(before, { ...before, statements: ['signature'] })).toBe('signature');
    expect(changedField({ ...before, statements: ['signature'] }, before)).toBeNull();
  });
});
