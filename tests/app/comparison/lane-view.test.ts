import { describe, expect, it } from 'vitest';
import { closedRoutes, drawnRoutes, laneGroups, laneViews, sharedLastDay } from '#app/comparison/lane-view.ts';
import { placedStages, typicalRun } from '#app/comparison/typical-run.ts';
import { anyPlan } from '#support/plans.ts';
import { answeredResult, shares, silentResult, stage } from './results.ts';

const plan = anyPlan();

describe('lanes', () => {
  it('follow the order of the plan and leave closed routes out', () => {
    const drawn = drawnRoutes(plan).map((route) => route.id);
    const order = plan.routes.map((route) => route.id);
    expect(drawn).toEqual(order.filter((id) => drawn.includes(id)));
    expect(closedRoutes(plan).map((route) => route.id)).toContain('bilateral-preserved');
    expect([...drawn, ...closedRoutes(plan).map((route) => route.id)].sort()).toEqual([...order].sort());
  });
  it('can leave what-if routes out', () => {
    expect(drawnRoutes(plan, false).some((route) => route.whatIf)).toBe(false);
    expect(drawnRoutes(plan).some((route) => route.whatIf)).toBe(true);
  });
  it('stand together where they rest on the same request', () => {
    const groups = laneGroups(plan, laneViews(plan, drawnRoutes(plan), []));
    const budapest = groups.find((group) => group.id === 'budapest-through-bilateral');
    expect(budapest?.lanes.map((lane) => lane.route.id)).toEqual(['budapest-preserved', 'budapest']);
    expect(budapest?.label).toContain('through the Aldermark–Kestrel treaty');
  });
  it('wait without results, and take no result without runs', () => {
    const none = { ...answeredResult('comity'), runs: 0, answered: 0 };
    for (const lane of laneViews(plan, drawnRoutes(plan), [none])) {
      expect(lane).toMatchObject({ result: null, days: null, answered: 0 });
    }
  });
  it('list ends that happened besides those they always list', () => {
    const result = answeredResult('comity', { outcomes: shares({ neverSent: 1 }) });
    const [lane] = laneViews(plan, drawnRoutes(plan), [result]);
    expect(lane?.outcomes.map(({ outcome }) => outcome)).toEqual([
      ...['obtained', 'partial', 'refused', 'lost', 'silent', 'neverSent'],
    ]);
  });
  it('share an axis that holds every P90 and every curve', () => {
    expect(sharedLastDay([])).toBe(365);
    expect(sharedLastDay(laneViews(plan, drawnRoutes(plan), [answeredResult('comity')]))).toBe(1460);
  });
});

describe('a typical run', () => {
  const result = answeredResult('x');
  it('ends on the median and keeps the proportions of the stages', () => {
    const placed = placedStages(result);
    expect(placed.map(({ stage: { stage: id } }) => id)).not.toContain('supplement');
    expect(placed.at(-1)?.to).toBeCloseTo(200);
    // 160 days of stages for a median of 200: a quarter longer each
    expect(placed[3]).toMatchObject({ from: 62.5, to: 112.5 });
  });
  it('joins stages that one holder has in a row', () => {
    expect(typicalRun(result).map(({ holder }) => holder)).toEqual([
      ...['prosecutor', 'requesting-authority', 'in-transit', 'requested-authority', 'court', 'provider'],
    ]);
    expect(typicalRun(result)[3]).toMatchObject({ from: 62.5, to: 137.5 });
  });
  it('is not drawn where nobody answered or no stage took time', () => {
    expect(typicalRun(silentResult('x'))).toEqual([]);
    expect(typicalRun(answeredResult('x', { stages: [stage('drafting', 'prosecutor', 0)] }))).toEqual([]);
  });
});
