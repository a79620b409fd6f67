import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { STATEMENT_FIELDS } from '#simulation/policies/drafting.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played } from '#support/slow-plan.ts';

const PREPARE = { 'preservation.freezing': 1 };
const day = (run: CaseRun, type: MilestoneType): number | null => {
  const mark = run.marks.find((one) => one.type === type);
  return mark ? Math.floor(mark.at / 1440) : null;
};
const outcome = (run: CaseRun, item: string) => run.itemOutcomes?.[item];

describe('the treaty’s hold', () => {
  const filedOn = (drafting: number, transit: number) => {
    const plan = exactPlan({ ...PREPARE, 'request.drafting': drafting, channel: transit });
    return played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 0, 'decide.request', 'budapest-through-bilateral'),
    ]);
  };

  it('is kept by a request received on day 60', () => {
    const run = filedOn(50, 10);
    expect(day(run, 'hold-kept')).toBe(60);
    expect(outcome(run, 'logs')).toBe('obtained');
  });

  it('lapses where the request was sent in time but received on day 62', () => {
    const run = filedOn(50, 12);
    expect(day(run, 'request-sent')).toBe(50);
    expect(day(run, 'hold-lapsed')).toBe(61);
    expect(day(run, 'request-received')).toBe(62);
    expect(run.itemOutcomes).toEqual({ logs: 'lost', mailbox: 'obtained' });
  });

  it('that lapses gives the data back to the provider’s own retention: lost only where that has ended', () => {
    const base = anyPlan();
    const items = base.items.map((item) => (item.id === 'logs' ? { ...item, retention: days(365) } : item));
    const plan = exactPlan({ ...PREPARE, 'request.drafting': 70 }, {}, { items });
    const run = played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 0, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect(day(run, 'hold-lapsed')).toBe(61);
    expect(outcome(run, 'logs')).toBe('obtained');
  });

  it('lasts until the decision and no longer, however long that takes', () => {
    const plan = exactPlan({ ...PREPARE, 'request.queueing': 400 });
    const run = played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 5, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect(run.outcome).toBe('obtained');
    expect(day(run, 'hold-taken-over')).toBe(405);
  });

  it('ends with a refusal, in the same minute', () => {
    const plan = exactPlan({ ...PREPARE, 'request.queueing': 30 }, { 'request.essential-interests': 1 });
    const run = played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 2, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect(run.outcome).toBe('refused');
    expect(day(run, 'hold-released')).toBe(day(run, 'request-refused'));
  });

  it('stands down for a request that was there first', () => {
    const plan = exactPlan({ ...PREPARE, 'request.queueing': 100 });
    const run = played(plan, [
      decided(plan, 0, 'decide.request', 'budapest-through-bilateral'),
      decided(plan, 3, 'decide.preserve', 'preservation-budapest'),
    ]);
    expect(day(run, 'hold-kept')).toBe(4);
    expect(run.outcome).toBe('obtained');
  });
});

describe('after acceptance', () => {
  const decisions = (plan: ReturnType<typeof anyPlan>) => [
    decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
    decided(plan, 2, 'decide.request', 'budapest-through-bilateral'),
  ];

  it('the executing State’s own order holds for ninety days at most and is renewed', () => {
    const plan = exactPlan({ ...PREPARE, 'request.ordering': 200 }, { 'preservation.renewal-missed': 0 });
    const run = played(plan, decisions(plan));
    expect(run.marks.filter((mark) => mark.type === 'order-renewed')).toHaveLength(2);
    expect(outcome(run, 'logs')).toBe('obtained');
  });

  it('and where nobody renews it, the data are lost although the request was granted', () => {
    const plan = exactPlan({ ...PREPARE, 'request.ordering': 200 }, { 'preservation.renewal-missed': 1 });
    const run = played(plan, decisions(plan));
    expect(day(run, 'order-lapsed')).toBe(92);
    expect(run.itemOutcomes).toEqual({ logs: 'lost', mailbox: 'obtained' });
  });
});

describe('an own order that is short', () => {
  it('is renewed as often as it takes, and not for ever in one minute', () => {
    const plan = exactPlan({ ...PREPARE, 'request.ordering': 12 }, { 'preservation.renewal-missed': 0 });
    const short = Object.entries(plan.instruments).map(([id, one]) => {
      const clocks = one.clocks.map((clock) =>
        clock.id === 'domestic-order' ? { ...clock, duration: days(4) } : clock,
      );
      return [id, { ...one, clocks }];
    });
    const run = played({ ...plan, instruments: Object.fromEntries(short) }, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 2, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect(outcome(run, 'logs')).toBe('obtained');
    expect(run.marks.filter((mark) => mark.type === 'order-renewed').length).toBeGreaterThan(2);
  });
});

describe('a letter after the hold has ended', () => {
  it('need not quote it', () => {
    const plan = exactPlan(PREPARE);
    const statements = STATEMENT_FIELDS.filter((field) => field !== 'preservation-reference');
    const asked = (onDay: number) =>
      played(plan, [
        decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
        decided(plan, onDay, 'decide.request', 'budapest-through-bilateral', { statements }),
      ])
        .marks.filter((mark) => mark.type === 'supplement-asked')
        .flatMap((mark) => mark.findings.map(({ code }) => code));
    expect(asked(60)).toEqual(['D07']);
    expect(asked(70)).toEqual([]);
  });
});

describe('a second hold', () => {
  it('does not change since when an item is preserved', () => {
    const plan = exactPlan({ ...PREPARE, 'request.ordering': 50 });
    const run = played(
      plan,
      [
        decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
        decided(plan, 20, 'decide.request', 'budapest-through-bilateral'),
      ],
      30,
    );
    expect(run.items.map(({ state, since }) => [state, since])).toEqual([
      ['frozen', days(1)],
      ['frozen', days(1)],
    ]);
  });
});

describe('an extension', () => {
  const stages = { ...PREPARE, 'preservation.extension': 3, 'request.drafting': 100 };
  const ask = (plan: ReturnType<typeof anyPlan>, basis: string, extendOn: number) => [
    decided(plan, 0, 'decide.preserve', basis),
    decided(
      plan,
      0,
      'decide.request',
      basis === 'preservation-uncc' ? 'uncc-through-bilateral' : 'budapest-through-bilateral',
    ),
    decided(plan, extendOn, 'decide.extend'),
  ];

  it('asked in time and granted adds a full period', () => {
    const plan = exactPlan(stages, { 'preservation.extension-refused': 0, 'preservation.executed': 1 });
    const run = played(plan, ask(plan, 'preservation-uncc', 47));
    expect(day(run, 'extension-granted')).toBe(50);
    expect(day(run, 'hold-kept')).toBe(100);
    expect(outcome(run, 'logs')).toBe('obtained');
  });

  it('refused leaves the hold to end as it would have', () => {
    const plan = exactPlan(stages, { 'preservation.extension-refused': 1, 'preservation.executed': 1 });
    const run = played(plan, ask(plan, 'preservation-uncc', 47));
    expect([day(run, 'extension-refused'), day(run, 'hold-lapsed')]).toEqual([50, 61]);
  });

  it('answered after the hold has ended comes too late', () => {
    const plan = exactPlan(stages, { 'preservation.extension-refused': 0, 'preservation.executed': 1 });
    const run = played(plan, ask(plan, 'preservation-uncc', 59));
    expect([day(run, 'extension-granted'), day(run, 'hold-lapsed')]).toEqual([null, 61]);
  });

  it('does not exist under the Budapest Convention', () => {
    const plan = exactPlan(stages, { 'preservation.executed': 1 });
    const run = played(plan, ask(plan, 'preservation-budapest', 47));
    expect(run.rejected?.reason).toContain('was not open');
  });
});

describe('the last minute', () => {
  const plan = exactPlan({ ...PREPARE, 'request.drafting': 100 }, { 'preservation.executed': 1 });
  const until = days(61);
  const extendAt = (at: number) =>
    played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-uncc'),
      { ...decided(plan, 0, 'decide.extend'), at: minutes(at) },
    ]);

  it('is in time: a decision on it is taken before the deadline of that minute', () => {
    expect(extendAt(until).rejected).toBeNull();
  });

  it('and one minute later is too late', () => {
    expect(extendAt(until + 1).rejected?.reason).toContain('was not open');
  });

  it('a request received on it keeps the hold', () => {
    const onTime = exactPlan({ ...PREPARE, 'request.drafting': 61 });
    const run = played(onTime, [
      decided(onTime, 0, 'decide.preserve', 'preservation-budapest'),
      decided(onTime, 0, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect([day(run, 'hold-kept'), day(run, 'hold-lapsed')]).toEqual([61, null]);
  });
});
