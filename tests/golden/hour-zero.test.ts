/** What the case is about, beyond its transcripts (`shelf.test.ts`): the doors, noon on Sunday, and what is left for a court. */
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { deskOf, playedAt } from '#support/desk-play.ts';

describe('The prosecutor of Hour zero', async () => {
  const { desk, model, mistakes } = await deskOf('hour-zero');
  const { plan } = desk;

  it('opens both doors of the emergency before noon on Sunday, holds the data, and has evidence by a formal request', () => {
    const noon = minutes((Date.parse('2027-05-16T17:00Z') - Date.parse(plan.opensAt)) / 60_000);
    expect(must(model.at('disclosure-made'), 'the provider disclosed')).toBeLessThan(noon);
    expect(must(model.at('emergency-answered'), 'the contact point answered')).toBeLessThan(noon);
    expect(model.at('data-frozen')).not.toBeNull();
    expect(model.at('evidence-received')).not.toBeNull();
    expect(model.lines).toHaveLength(8);
  });

  it('shows no danger with a rumour: both doors stay shut, and nothing was preserved', () => {
    expect(mistakes[0]?.at('disclosure-declined')).not.toBeNull();
    expect(mistakes[0]?.at('emergency-declined')).not.toBeNull();
    expect(mistakes[0]?.run.itemOutcomes).toEqual({ 'access-logs': 'withdrawn', renter: 'withdrawn' });
    expect(new Set(Object.values(mistakes[0]?.verdicts ?? {}))).toEqual(new Set(['not-met']));
  });

  it('averts the danger and closes the file: nothing is held, and no evidence comes', () => {
    expect(mistakes[1]?.at('emergency-answered')).not.toBeNull();
    expect(mistakes[1]?.at('data-frozen')).toBeNull();
    expect(mistakes[1]?.at('evidence-received')).toBeNull();
    expect(mistakes[1]?.verdicts).toMatchObject({ 'first-hour': 'met', 'evidence-after': 'not-met' });
  });

  it('counts the contact point alone as much as both doors, and a danger that was still there when it was claimed', () => {
    const the = (type: Decision['type']) => must(desk.modelAnswer.find((one) => one.type === type), type);
    const [claim, preserve, request] = [the('decide.claim-emergency'), the('decide.preserve'), the('decide.request')];
    const draft = { ...must(request.choice?.draft, 'the letter'), urgency: 'danger-to-life' as const };
    const hasty = { ...request, choice: { draft: { ...draft, facts: draft.facts.filter((id) => id !== 'upload-time') } } };
    const line = (decisions: readonly Decision[], id: string) =>
      playedAt(desk, decisions).lines.find((one) => one.id === id);
    expect(line([claim, preserve, request], 'right-door')?.defensible).toContain('alone');
    expect(line([claim, preserve, { ...hasty, at: minutes(20) }], 'danger-over')?.defensible).toContain('still running');
    expect(line([claim, preserve, hasty], 'danger-over')?.verdict).toBe('not-met');
  });
});

describe('The Department in Hour zero', async () => {
  const { model, mistakes } = await deskOf('hour-zero', 'department');

  it('asks one question, and the request can be granted', () => {
    expect(model.at('evidence-received')).not.toBeNull();
    expect(model.lines).toHaveLength(5);
  });

  it('tries a ground that the Convention has not, then refuses without a question', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse R08']);
    expect(mistakes[0]?.at('supplement-asked')).toBeNull();
    expect(mistakes[0]?.at('request-refused')).not.toBeNull();
    expect(new Set(Object.values(mistakes[0]?.verdicts ?? {}))).toEqual(new Set(['not-met']));
  });

  it('grants the letter as it stands: no ground is misused, and earlier customers are opened', () => {
    expect(mistakes[1]?.at('supplement-asked')).toBeNull();
    expect(mistakes[1]?.verdicts).toMatchObject({ 'department-ground': 'met', 'department-customers': 'not-met' });
  });
});

describe('The contact point of Hour zero', async () => {
  const { model, mistakes } = await deskOf('hour-zero', 'contact-centre');

  it('answers the emergency at once, asks one question, holds the data, and holds them longer', () => {
    for (const type of ['emergency-answered', 'data-frozen', 'extension-granted', 'hold-kept'] as const) {
      expect(model.types).toContain(type);
    }
  });

  it('declines the emergency, tries a ground of no list, refuses, and the data are gone', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse-preservation R06']);
    expect(mistakes[0]?.run.outcome).toBe('lost');
    expect(Object.values(mistakes[0]?.verdicts ?? {})).not.toContain('met');
  });

  it('declines after noon on Sunday, and holds the data too briefly: the request finds nothing', () => {
    expect(mistakes[1]?.at('emergency-declined')).toBeGreaterThan(41 * 60 + 50);
    expect(mistakes[1]?.types).toContain('data-frozen');
    expect(mistakes[1]?.types).not.toContain('hold-kept');
    expect(mistakes[1]?.verdicts).toMatchObject({ 'centre-danger': 'not-met', 'centre-keeps': 'partly' });
    expect(mistakes[1]?.run.outcome).toBe('lost');
  });
});
