import { describe, expect, test } from 'vitest';
import { practiceLimits, practiceModel } from '#content/compile-practice.ts';
import { CHANCE_IDS, STAGE_SIDES } from '#content/practice-ids.ts';
import type { Figure } from '#domain/practice.ts';
import { shippedWorld } from '#support/shipped.ts';

const model = practiceModel(shippedWorld());
const limits = practiceLimits(shippedWorld());

describe('the shipped practice model', () => {
  test('holds every stage and chance, each under its own id', () => {
    expect(Object.keys(model.stages).sort()).toEqual(Object.keys(STAGE_SIDES).sort());
    expect(Object.keys(model.chances).sort()).toEqual([...CHANCE_IDS].sort());
    for (const [id, entry] of [...Object.entries(model.stages), ...Object.entries(model.chances)]) {
      expect(entry.id).toBe(id);
    }
  });

  test('the sides of the stages are those the friction belongs to', () => {
    for (const [id, stage] of Object.entries(model.stages)) expect(stage.side).toBe(STAGE_SIDES[id]);
    expect(model.friction).toMatchObject({ requesting: 0.3, requested: 0.38 });
  });

  test('values of the timing model', () => {
    const { stages, chances, instruments } = model;
    expect(stages['request.queueing']?.byTier).toEqual({
      H: { median: 7, p90: 22 },
      M: { median: 22, p90: 75 },
      L: { median: 50, p90: 165 },
      X: { median: 48, p90: 150 },
    });
    expect(stages['request.screening']?.revisitFactor).toBe(0.6);
    expect(stages['request.ordering']?.revisitFactor).toBe(1);
    expect(stages['request.producing.content']?.byTier.L).toEqual({ median: 35.2, p90: 96 });
    expect(chances['request.supplement']).toMatchObject({ at0: 0.6, slope: -0.45, byTier: null });
    expect(chances['request.silence']?.byTier).toEqual({ H: 0.02, M: 0.08, L: 0.2, X: 0.05 });
    expect(instruments.uncc).toMatchObject({ screeningFactor: 1.1, supplementAdd: 0.05 });
    expect(instruments.comity?.channelMix).toEqual({ electronic: 0, post: 0, diplomatic: 1 });
    expect(limits['silence-lapse'].minutes).toBe(1095 * 1440);
    expect(limits['supplement-wait'].minutes).toBe(180 * 1440);
  });

  test('slower tiers are never quicker, stage by stage', () => {
    for (const { id, byTier } of Object.values(model.stages)) {
      const medians = (['H', 'M', 'L'] as const).flatMap((tier) => byTier[tier]?.median ?? []);
      expect({ id, medians }).toEqual({ id, medians: [...medians].sort((a, b) => a - b) });
    }
  });

  test('no figure of ours calls itself published or laid down by law', () => {
    const figures: Figure[] = [
      ...[...Object.values(model.stages), ...Object.values(model.channels)].flatMap((stage) => [
        stage.figure,
        ...Object.values(stage.tierFigures ?? {}),
      ]),
      ...Object.values(model.chances).map(({ figure }) => figure),
      ...Object.values(model.instruments).map(({ figure }) => figure),
      ...Object.values(limits).map(({ figure }) => figure),
      model.friction.figure,
    ];
    for (const figure of figures) expect(['fitted', 'assumed']).toContain(figure.confidence);
    expect(figures.length).toBeGreaterThan(60);
  });

  test('a value that only one tier borrows says so for this tier', () => {
    expect(model.stages['police.answering']?.tierFigures?.X?.confidence).toBe('assumed');
    expect(model.stages['police.answering']?.figure.confidence).toBe('fitted');
  });
});
