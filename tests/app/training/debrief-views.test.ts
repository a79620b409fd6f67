import { describe, expect, it } from 'vitest';
import { decisionRows } from '#app/training/model/decision-rows.ts';
import { findingsOfDecision, safeguardsOf } from '#app/training/model/safeguards.ts';
import { sideOf, timelineOf } from '#app/training/model/timeline.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief, recipeOf, mistake } = await nightShift();
const good = replay(plan, recipeOf(debrief.modelAnswer));
const bad = replay(plan, recipeOf(mistake));

describe('rights and safeguards', () => {
  const verdicts = (run: typeof good) =>
    Object.fromEntries(safeguardsOf(plan, run).map(({ safeguard, verdict }) => [safeguard, verdict]));

  it('are kept by the model answer', () => {
    expect(verdicts(good)).toEqual({ secrecy: 'kept', proportionality: 'kept', use: 'kept', persons: 'kept' });
  });

  it('are not by the classic mistake, which also cries danger', () => {
    const found = verdicts(bad);
    expect(found).toMatchObject({ proportionality: 'open', use: 'open', emergency: 'open' });
    expect(found.secrecy).not.toBe('kept');
    const lines = safeguardsOf(plan, bad);
    expect(lines.find(({ safeguard }) => safeguard === 'proportionality')?.findings.map(({ code }) => code)).toContain(
      'D09',
    );
  });

  it('have nothing to say where nothing was sent', () => {
    expect(safeguardsOf(plan, replay(plan, recipeOf([])))).toEqual([]);
  });
});

describe('the findings of a decision', () => {
  it('are read with the case file as it stood on its day', () => {
    const silent = debrief.modelAnswer.map((decision) => {
      const { draft } = decision.choice ?? {};
      if (decision.type !== 'decide.request' || !draft) return decision;
      const statements = draft.statements.filter((field) => field !== 'preservation-reference');
      return { ...decision, choice: { draft: { ...draft, statements } } };
    });
    const codes = (decisions: typeof silent, index: number) => {
      const run = replay(plan, recipeOf(decisions));
      const decision = must(run.decisions.filter(({ by }) => by === 'person')[index], 'a decision');
      return findingsOfDecision(plan, run, decision).map(({ code }) => code);
    };
    // Data were preserved by then, so the request should have said so; without preservation there is nothing to quote.
    expect(codes(silent, 2)).toContain('D07');
    expect(codes(silent.slice(1), 1)).not.toContain('D07');
  });
});

describe('the rows of own decisions', () => {
  it('carry day, basis, article and note, in order', () => {
    const recipe = { ...recipeOf(mistake), notes: { '0': 'In a hurry.' } };
    const rows = decisionRows(plan, recipe, bad, 'prosecutor');
    expect(rows.map(({ decision }) => decision.type)).toEqual(mistake.map(({ type }) => type));
    expect(rows[0]).toMatchObject({ index: 0, note: 'In a hurry.', basis: { id: 'uncc-alone' } });
    expect(rows[0]?.citation?.article).toBe('44');
    expect(rows[0]?.findings.length).toBeGreaterThan(3);
  });
});

describe('the timeline', () => {
  const timeline = timelineOf(plan, good);

  it('lays every lane on one axis from day 0 to the end', () => {
    expect(timeline.length).toBe(good.now);
    expect(timeline.lanes.map(({ id }) => id)).toEqual([
      'request',
      'preservation',
      'domestic-order',
      'police',
      'evidence.sign-in-logs',
      'evidence.mailbox',
    ]);
    for (const { start, length } of timeline.lanes.flatMap(({ bars }) => bars)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('ends an item’s lane with what became of it', () => {
    const logs = timeline.lanes.find(({ item }) => item === 'sign-in-logs');
    expect(logs?.bars.at(-1)).toMatchObject({ state: 'disclosed', to: good.now });
    const lost = timelineOf(plan, replay(plan, recipeOf([]))).lanes.find(({ item }) => item === 'sign-in-logs');
    expect(lost?.bars.at(-1)?.state).toBe('deleted');
  });

  it('knows own courts from the other State’s', () => {
    expect(sideOf({ holder: 'court', stage: 'issuing-court' })).toBe('requesting');
    expect(sideOf({ holder: 'court', stage: 'ordering' })).toBe('requested');
    expect(sideOf({ holder: 'nobody', stage: 'idle' })).toBeNull();
  });

  it('adds up who had the formal request longest', () => {
    const spans = good.spans.filter(({ procedure, holder }) => procedure === 'request' && holder !== 'nobody');
    const totals = new Map<string, number>();
    for (const { holder, from, to } of spans) totals.set(holder, (totals.get(holder) ?? 0) + (to ?? good.now) - from);
    expect(timeline.longest?.minutes).toBe(Math.max(...totals.values()));
  });
});
