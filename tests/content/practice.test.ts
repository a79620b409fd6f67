import { describe, expect, test } from 'vitest';
import { practiceLimits, practiceModel } from '#content/compile-practice.ts';
import { CHANCE_IDS, STAGE_SIDES } from '#content/practice-ids.ts';
import { quantileDays } from '#domain/duration-model.ts';
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

  test('the priority lane, the slow season and the age of data are those of the timing model', () => {
    expect(model.priority.channel).toBe('electronic');
    expect(model.priority.stages['request.queueing']).toBe(0.35);
    expect(model.priority.stages['request.producing.content']).toBe(0.5);
    expect(model.priority.stages['request.reviewing.content']).toBeUndefined();
    expect(model.season).toMatchObject({ months: [7, 8], progress: 0.6 });
    expect(model.ages.tip).toMatchObject({ median: 5, p90: 24 });
    expect(model.ages.investigation).toMatchObject({ median: 62, p90: 190 });
    // Eighty in a hundred tips are at most a fortnight old, 67 and 89 in a hundred files at most three and six months.
    const within = (age: { median: number; p90: number }, days: number) =>
      Array.from({ length: 1000 }, (_, i) => quantileDays(age, (i + 0.5) / 1000)).filter((old) => old <= days).length /
      1000;
    expect(within(model.ages.tip, 14)).toBeCloseTo(0.8, 1);
    expect(within(model.ages.investigation, 91)).toBeCloseTo(0.67, 1);
    expect(within(model.ages.investigation, 182)).toBeCloseTo(0.89, 1);
  });

  const distributions = [...Object.values(model.stages), ...Object.values(model.channels)].flatMap(({ id, byTier }) =>
    Object.entries(byTier).map(([tier, days]) => [`${id} ${tier}`, days] as const),
  );
  const ages = Object.entries(model.ages).map(([id, age]) => [`age ${id}`, age] as const);

  test.each([...distributions, ...ages])('%s meets its median and 90th percentile and never turns back', (_, days) => {
    expect(quantileDays(days, 0.5) / days.median).toBeCloseTo(1, 6);
    expect(quantileDays(days, 0.9) / days.p90).toBeCloseTo(1, 3);
    let before = 0;
    for (let i = 0; i < 1000; i += 1) {
      const now = quantileDays(days, i / 1000);
      expect(now).toBeGreaterThan(before);
      before = now;
    }
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

  test('what settings change, how long data live and how old they are names a figure each', () => {
    const { priority, urgentCopy, season, presets, ages, retention } = model;
    const figures: Figure[] = [priority, urgentCopy, season, ...Object.values(presets), ...Object.values(ages)]
      .map(({ figure }) => figure)
      .concat(Object.values(retention).flatMap(({ examples }) => examples.map(({ figure }) => figure)));
    for (const figure of figures) expect(figure.source.length).toBeGreaterThan(10);
    expect([priority.figure, season.figure, ...Object.values(presets).map(({ figure }) => figure)]).toEqual(
      expect.arrayContaining([expect.objectContaining({ confidence: 'assumed' })]),
    );
    expect(Object.values(retention).some(({ examples }) => examples.length === 0)).toBe(false);
  });

  test('conditions, lanes and instruments hold what the timing model says', () => {
    const { chances, urgentCopy, instruments, friction, acceptedLanguage, refusals } = model;
    const raised = (id: string) =>
      Object.entries(chances[id]?.raised ?? {}).map(([shown, { at0, figure }]) => [shown, at0, figure.confidence]);
    expect(raised('request.dual-criminality')).toEqual([['not-harmonised', 0.15, 'assumed']]);
    expect(raised('request.expression')).toEqual([['speech', 0.3, 'assumed']]);
    expect(raised('request.essential-interests')).toEqual([['touches-the-state', 0.1, 'assumed']]);
    expect(raised('request.postponement')).toEqual([['own-case', 0.15, 'assumed']]);
    expect(urgentCopy.stages).toMatchObject({ 'request.queueing': 0.25, 'request.ordering': 0.6 });
    expect(instruments.budapest?.announcedQueueFactor).toBe(0.9);
    expect(instruments.uncc?.fadesOverYears).toBe(5);
    expect(acceptedLanguage.factor).toBe(0.5);
    const none = { requesting: 0, requested: 0 };
    expect(friction.byProcedure).toMatchObject({ preservation: none, police: none, emergency: none });
    expect(Object.values(refusals.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('a value that only one tier borrows says so for this tier', () => {
    expect(model.stages['police.answering']?.tierFigures?.X?.confidence).toBe('assumed');
    expect(model.stages['police.answering']?.figure.confidence).toBe('fitted');
  });
});
