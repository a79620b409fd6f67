import { describe, expect, it } from 'vitest';
import { days } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { count } from '#support/counts.ts';
import { anyPlan } from '#support/plans.ts';
import { decidedRun, rowOf } from '#support/row-of.ts';
import { decided, exactPlan } from '#support/slow-plan.ts';

const DAY = 1440;

describe('a row of a run', () => {
  const plan = anyPlan();
  const runs = plan.routes.filter(isPlayable).flatMap((route) =>
    [0.2, null].flatMap((quality) =>
      Array.from({ length: count(50) }, (_, run) => ({
        route: route.id,
        settings: { ...DEFAULT_SETTINGS, quality },
        run,
      })),
    ),
  );

  it('says what its marks and spans say', () => {
    for (const { route, settings, run } of runs) {
      const rehearsal = rehearse(plan, routeOf(plan, route), settings, 7, run);
      const { marks, spans } = rehearsal.system.recorder;
      const row = rowOf(plan, route, rehearsal);
      const first = (...types: MilestoneType[]) =>
        Math.min(...marks.filter(({ type }) => types.includes(type)).map(({ at }) => at), Number.POSITIVE_INFINITY);
      const orNever = (at: number) => (Number.isFinite(at) ? at : -1);
      expect(row.outcome).toBe(rehearsal.outcome);
      expect(row.items).toEqual(rehearsal.items);
      expect(row.at('answeredAt')).toBe(rehearsal.answeredAt ?? -1);
      expect(row.at('endedAt')).toBe(marks.at(-1)?.at);
      expect(row.at('firstDeletionAt')).toBe(orNever(first('item-deleted')));
      expect(row.at('frozenAt')).toBe(orNever(first('data-frozen', 'order-served')));
      expect(row.at('lapsedAt')).toBe(orNever(first('hold-lapsed', 'order-lapsed')));
      const some = Object.values(rehearsal.items).some((one) => one === 'obtained' || one === 'partial');
      expect(row.at('inHandAt')).toBe(some ? first('evidence-received', 'emergency-answered') : -1);

      // The stages of a procedure follow one another, so their stays make up its whole time.
      for (const actor of ['request', 'preservation', 'police'] as const) {
        const own = spans.filter((span) => span.procedure === actor && span.holder !== 'nobody');
        const whole = own.reduce((sum, { from, to }) => sum + (to ?? rehearsal.endedAt) - from, 0);
        const stays = row.layout.stages
          .filter((one) => one.actor === actor)
          .map(({ stage }) => row.stay(`${actor}/${stage}`) ?? 0)
          .filter((stay) => stay >= 0);
        expect(stays.reduce((a, b) => a + b, 0)).toBe(whole);
        for (const { stage } of row.layout.stages.filter((one) => one.actor === actor)) {
          expect(row.entry(`${actor}/${stage}`)).toBe(own.find((span) => span.stage === stage)?.from ?? -1);
        }
      }
    }
  });

  it('has the legs that the letters of the request mark', () => {
    let answered = 0;
    for (const { route, settings, run } of runs) {
      const rehearsal = rehearse(plan, routeOf(plan, route), settings, 7, run);
      const { marks, spans } = rehearsal.system.recorder;
      const at = (type: MilestoneType) => marks.find((mark) => mark.type === type)?.at ?? Number.NaN;
      const entered = (stage: string) =>
        spans.find((span) => span.procedure === 'request' && span.stage === stage)?.from;
      const { legs } = rowOf(plan, route, rehearsal);
      const ending = rehearsal.system.actors.get('request')?.stage.id;
      if (ending !== 'executed' && ending !== 'executed-empty') {
        if (rehearsal.system.actors.get('emergency')?.stage.ending === null) {
          expect(Object.values(legs)).toEqual([-1, -1, -1, -1, -1]);
        }
        continue;
      }
      answered += 1;
      const end = ending === 'executed' ? at('evidence-received') : at('no-data-answer');
      const back = ending === 'executed' ? (entered('accepting') ?? Number.NaN) : end;
      expect(legs).toEqual({
        draftAndOwnAuthority: at('request-sent') - (entered('drafting') ?? 0),
        requestedSide: at('answer-sent') - at('request-received'),
        sentToReceived: back - at('request-sent'),
        issueToReceipt: back - at('request-drafted'),
        total: end - (entered('drafting') ?? 0),
      });
    }
    expect(answered).toBeGreaterThan(runs.length / 10);
  });
});

describe('the legs of a request whose stages are known', () => {
  const STAGES = {
    'request.drafting': 10,
    'request.own-authority': 20,
    channel: 3,
    'request.queueing': 40,
    'request.screening': 5,
    'request.allocating': 7,
    'request.ordering': 11,
    'request.serving': 2,
    'request.producing.content': 13,
    'request.reviewing.content': 17,
    'request.accepting': 6,
  };
  const items = anyPlan().items.map((item) => ({ ...item, retention: null, deletion: null }));
  const certain = { 'request.never-sent': 0, 'request.silence': 0, 'request.translation': 0, 'request.supplement': 0 };

  it('are sums of them', () => {
    const plan = exactPlan(STAGES, certain, { items });
    const run = decidedRun(plan, [decided(plan, 4, 'decide.request', 'uncc-through-bilateral')]);
    const row = rowOf(plan, 'uncc', run);
    expect(row.outcome).toBe('obtained');
    expect(row.legs).toEqual({
      draftAndOwnAuthority: 30 * DAY,
      requestedSide: 95 * DAY,
      sentToReceived: 101 * DAY,
      issueToReceipt: 121 * DAY,
      total: 137 * DAY,
    });
    expect(row.at('inHandAt')).toBe(141 * DAY);
    expect(row.stay('request/queueing')).toBe(40 * DAY);
    expect(row.entry('request/queueing')).toBe(37 * DAY);
  });

  it('end with the answer that nothing is left, which needs no review', () => {
    const gone = anyPlan().items.map((item) => ({ ...item, age: days(0), retention: days(60), deletion: null }));
    const plan = exactPlan(STAGES, certain, { items: gone });
    const row = rowOf(plan, 'uncc', decidedRun(plan, [decided(plan, 4, 'decide.request', 'uncc-through-bilateral')]));
    expect(row.outcome).toBe('lost');
    expect(row.legs.total).toBe((137 - 17 - 6) * DAY);
    expect(row.legs.issueToReceipt).toBe((121 - 17) * DAY);
    expect(row.at('inHandAt')).toBe(-1);
  });
});

describe('the cause of a loss', () => {
  const items = (perMonth: number, retention: number | null) =>
    anyPlan().items.map((item) => ({
      ...item,
      age: days(0),
      retention: retention === null ? null : days(retention),
      deletion: item.deletion ? { ...item.deletion, perMonth, alertedFactor: 50 } : null,
    }));
  const SECRET = { confidentiality: 'keep-secret-and-do-not-notify' } as const;
  const LOGS = { ...SECRET, asked: [{ item: 'logs', category: 'traffic' }] } as const;
  const slowFreeze = { 'preservation.freezing': 300 };

  it.each([
    ['retention, where nothing was preserved', 'retention', {}, items(0, 30), null],
    ['a lapse, where the hold ended before the request came', 'lapse', {}, items(0, 30), SECRET],
    ['the retention of what the letter left out', 'retention', {}, items(0, 30), LOGS],
    ['the user, who knows nothing', 'user', {}, items(0.9, 3000), null],
    ['the user, who was told', 'alerted', slowFreeze, items(0.02, null), { confidentiality: 'none' }],
  ] as const)('is %s', (_, cause, stages, all, preserved) => {
    const plan = exactPlan({ 'request.drafting': 400, ...stages }, {}, { items: all });
    const run = decidedRun(plan, [
      ...(preserved ? [decided(plan, 0, 'decide.preserve', 'preservation-budapest', preserved)] : []),
      decided(plan, 1, 'decide.request', 'uncc-through-bilateral', SECRET),
    ]);
    expect(rowOf(plan, 'uncc', run).lossCause).toBe(cause);
  });
});
