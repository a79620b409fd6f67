import { describe, expect, it } from 'vitest';
import { exactLength } from '#app/comparison/exact-length.ts';
import { atLeg, drawnRoutes, laneViews, legLastDay, letterOf } from '#app/comparison/lane-view.ts';
import { legDays, legRuns } from '#app/comparison/leg-days.ts';
import { seriesOf, spread } from '#app/comparison/overview-view.ts';
import { placedStages } from '#app/comparison/typical-run.ts';
import type { Words } from '#app/comparison/words.ts';
import { days, minutes } from '#domain/case-time.ts';
import { anyPlan } from '#support/plans.ts';
import { answeredResult, silentResult, stage } from './results.ts';

const plan = anyPlan();
const [lane, silent] = laneViews(plan, drawnRoutes(plan), [answeredResult('comity'), silentResult('bilateral')]);
if (!lane || !silent) throw new Error('the plan draws fewer routes than this test needs');

describe('a lane at one leg', () => {
  it('has the days of that leg and only stages of those who have the file then', () => {
    const shown = atLeg(lane, 'requestedSide');
    expect(shown.days?.p50).toBe(120);
    expect(shown.segments.map(({ holder }) => holder)).toEqual(['requested-authority', 'court', 'provider']);
    expect(shown.segments.at(-1)?.to).toBeCloseTo(120);
    expect(shown.hold).toBeNull();
  });
  it('is the lane itself for the whole way, and waits without results', () => {
    expect(atLeg(lane, 'whole')).toBe(lane);
    const [waiting] = laneViews(plan, drawnRoutes(plan), []);
    expect(waiting && atLeg(waiting, 'sentToReceived')).toBe(waiting);
  });
  it('says nothing of a leg that no run completed', () => {
    expect(atLeg(silent, 'issueToReceipt')).toMatchObject({ days: null, answered: 0, segments: [] });
    expect(legRuns(silentResult('x'), 'issueToReceipt')).toBe(0);
    expect(legLastDay([atLeg(silent, 'issueToReceipt')])).toBe(30);
  });
  it('draws no figure that is no number', () => {
    const broken = answeredResult('x', { days: { p10: 1, p50: Number.NaN, p90: 3, mean: 2 } });
    expect(legDays(broken, 'whole')).toBeNull();
    expect(legDays(answeredResult('x', { days: { p10: 9, p50: 5, p90: 8, mean: 6 } }), 'whole')).toBeNull();
    expect(placedStages(broken)).toEqual([]);
  });
  it('leaves out what runs beside the way', () => {
    const hold = { ...stage('frozen', 'requested-authority', 60), procedure: 'preservation' as const, shareOfMean: 0 };
    const result = answeredResult('x');
    const placed = placedStages({ ...result, stages: [hold, ...result.stages] });
    expect(placed.map((one) => one.stage.stage)).not.toContain('frozen');
  });
});

it('letters go on after Z, and stay with their route while others are left out', () => {
  expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB']);
  const all = new Map(laneViews(plan, drawnRoutes(plan), []).map(({ route, letter }) => [route.id, letter]));
  for (const { route, letter } of laneViews(plan, drawnRoutes(plan, false), [])) expect(letter).toBe(all.get(route.id));
});

describe('letters at the ends of lines', () => {
  it('stand apart, in the order of the lines, inside the drawing', () => {
    const placed = spread([50, 50, 52, 99], 10, 0, 100);
    expect(placed).toEqual([50, 60, 70, 99]);
    const low = spread([100, 100, 100], 10, 0, 100);
    expect([...low].sort((a, b) => a - b)).toEqual([80, 90, 100]);
  });
  it('share the room where it is short', () => {
    const placed = [
      ...spread(
        Array.from({ length: 11 }, () => 5),
        20,
        0,
        100,
      ),
    ].sort((a, b) => a - b);
    expect(placed[0]).toBeCloseTo(0);
    expect(placed.at(-1)).toBeCloseTo(100);
  });
});

it('lines of one request share a colour; with preservation unbroken, without broken, a what-if dotted', () => {
  const strokes = Object.fromEntries(
    seriesOf(laneViews(plan, drawnRoutes(plan), [])).map(({ lane: one, colour, stroke }) => [
      one.route.id,
      `${colour} ${stroke}`,
    ]),
  );
  expect(strokes['budapest-preserved']).toMatch(/solid$/);
  expect(strokes.budapest).toMatch(/dashed$/);
  expect(strokes['budapest-preserved']?.[0]).toBe(strokes.budapest?.[0]);
  expect(strokes['budapest-alone']).toMatch(/dotted$/);
});

it('says the lengths that a text sets as the text does', () => {
  const words = { t: (id: string, values: object) => `${id} ${JSON.stringify(values)}` } as unknown as Words;
  expect(exactLength(days(60), words)).toBe('format.days {"count":60}');
  expect(exactLength(minutes(8 * 60), words)).toBe('format.hours {"count":8}');
});
