import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { CASE_MILESTONES } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import type { ChartId } from '#machines/index.ts';
import { chartTables, type Reference } from '#simulation/chart-table.ts';
import { reachableWithout, stepsOf } from '#support/chart-places.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { decided, exactPlan, played } from '#support/slow-plan.ts';

const tables = chartTables();
const actionsIn = (chart: ChartId): readonly Reference[] => [
  ...tables[chart].stages.flatMap(({ entry }) => entry),
  ...stepsOf(tables[chart]).flatMap(({ branch }) => branch.actions),
];
const tells = (actions: readonly Reference[]) =>
  actions.filter(({ type }) => type === 'tell').map(({ params }) => `${params.procedure}: ${params.event}`);
const produces = (actions: readonly Reference[]) => tells(actions).includes('evidence: evidence.produced');
const stageOf = (chart: ChartId, id: string) =>
  must(
    tables[chart].stages.find((stage) => stage.id === id),
    `no stage ${chart}.${id}`,
  );

describe('A: what is preserved is not exposed', () => {
  it.each(['preservation', 'preservation-order', 'domestic-order', 'traffic-disclosure', 'contact-network'] as const)(
    '%s hands over no item',
    (chart) => {
      expect(produces(actionsIn(chart))).toBe(false);
    },
  );

  /** Decisions that open the way to the data; nothing else does. */
  const openings: readonly (readonly [ChartId, readonly string[]])[] = [
    ['request', ['decide.accept', 'decide.accept-in-part', 'decide.accept-conditions']],
    ['giving-effect', ['decide.accept', 'decide.accept-conditions']],
    ['emergency-assistance', ['decide.accept', 'decide.accept-conditions']],
    ['live-collection', ['decide.accept']],
    ['investigation-order', ['decide.recognise']],
    ['emergency', ['decide.claim-emergency']],
    ['direct-order', ['decide.issue-order']],
    ['registration-data', ['decide.ask-registry']],
    ['transborder-access', ['decide.ask-consent']],
  ];

  it.each(openings)('%s produces only after %j', (chart, decisions) => {
    const without = reachableWithout(tables[chart], ({ way }) => decisions.includes(way.on));
    const exposing = stepsOf(tables[chart]).filter(
      ({ stage, branch }) => without.has(stage.id) && produces(branch.actions),
    );
    expect(exposing.map(({ stage }) => stage.id)).toEqual([]);
    for (const one of decisions) expect(stepsOf(tables[chart]).map(({ way }) => way.on)).toContain(one);
  });

  it('before a request is accepted, only the path of P06 may be told', () => {
    expect(tells(actionsIn('traffic-disclosure'))).toEqual([]);
    expect(
      reachableWithout(tables['traffic-disclosure'], ({ way }) => way.on === 'decide.disclose-path'),
    ).not.toContain('disclosed');
  });
});

describe('B: dual criminality is a matter of disclosure', () => {
  it('the chart of a preservation knows no test but the listed grounds, its contents, the user and the extension', () => {
    const tests = stepsOf(tables.preservation).flatMap(({ branch }) => branch.guard ?? []);
    const found = tests.filter(({ type }) => type === 'found').map(({ params }) => params.test);
    const known = ['must-refuse', 'incomplete', 'user-may-be-told', 'extension-available', 'extension-misfiled'];
    expect(new Set(found)).toEqual(new Set(known));
  });

  it('an instrument that lists it for a preservation does so for States that have reserved it, and only for them', () => {
    const listing = Object.values(INSTRUMENTS).filter(({ grounds }) =>
      grounds.some(({ code, appliesTo }) => code === 'R05' && appliesTo.includes('preservation')),
    );
    expect(listing.map(({ id }) => id)).toEqual(expect.arrayContaining(['budapest', 'uncc']));
    for (const { id, procedures, grounds, declarations } of listing) {
      const offers = procedures.filter(({ kind }) => kind === 'preservation');
      expect(
        offers.map(({ dualCriminality }) => dualCriminality),
        id,
      ).toEqual(offers.map(() => 'reservable'));
      for (const { needs } of grounds.filter(
        ({ code, appliesTo }) => code === 'R05' && appliesTo.includes('preservation'),
      )) {
        const reservation = declarations.find(({ key }) => key === needs);
        expect(reservation?.kind, id).toBe('reservation');
      }
    }
  });
});

describe('C: a refusal carries reasons, except by courtesy', () => {
  it('the milestone of a refusal rests on the duty', () => {
    expect(CASE_MILESTONES['request-refused'].rule).toBe('reasons');
  });

  const owed: readonly (readonly [InstrumentId, string | null])[] = [
    ['uncc', '40(25)'],
    ['untoc', '18(23)'],
    ['uncac', '46(23)'],
    ['budapest', '27(7)'],
    ['ecma', '19'],
    ['comity', null],
  ];
  it.each(owed)('%s: %s', (id, article) => {
    expect(must(INSTRUMENTS[id], `no file for ${id}`).rules.reasons?.article).toBe(article);
  });
});

describe('D: postponed is not refused', () => {
  const postponing = (Object.keys(tables) as ChartId[]).filter((chart) =>
    tables[chart].stages.some(({ id }) => id === 'postponed'),
  );

  it('is known to more charts than the formal request', () => {
    expect(postponing).toEqual(expect.arrayContaining(['request', 'giving-effect', 'investigation-order']));
  });

  it.each(postponing)('%s goes on afterwards, runs no clock meanwhile and lets go of no hold', (chart) => {
    const postponed = stageOf(chart, 'postponed');
    expect(postponed.after.filter(({ on }) => on.startsWith('limit.'))).toEqual([]);
    const into = stepsOf(tables[chart]).filter(({ branch }) => branch.target === 'postponed');
    const said = tells([...postponed.entry, ...into.flatMap(({ branch }) => branch.actions)]);
    expect(said.filter((one) => /released|discharged|closed/.test(one))).toEqual([]);
    const next = postponed.after.flatMap(({ branches }) => branches.map(({ target }) => target));
    expect(next.length).toBeGreaterThan(0);
    for (const target of next) expect(stageOf(chart, must(target, 'stays')).ending).toBeNull();
  });

  it('preserved data are still there when a long postponement is over', () => {
    const plan = exactPlan({ 'preservation.freezing': 1, 'request.postponed': 400 }, { 'request.postponement': 1 });
    const run = played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 5, 'decide.request', 'budapest-through-bilateral'),
    ]);
    expect(run.marks.map(({ type }) => type)).toContain('request-postponed');
    expect(run.itemOutcomes).toEqual({ logs: 'obtained', mailbox: 'obtained' });
  });
});

describe('E: a hold that a request keeps lasts until the decision, not until the execution', () => {
  it('in the chart: it has no clock, and ends only by acceptance or by the file’s end', () => {
    const held = stageOf('preservation', 'held-pending-decision');
    expect(held.after).toEqual([]);
    expect(held.on.map(({ on }) => on).sort()).toEqual(['request.accepted', 'request.closed']);
  });

  it('the request tells of its acceptance on deciding, before anything is executed', () => {
    const telling = stepsOf(tables.request).filter(
      ({ branch, way }) =>
        way.on !== 'hold.announced' && tells(branch.actions).includes('preservation: request.accepted'),
    );
    expect(telling.length).toBeGreaterThan(0);
    expect([...new Set(telling.map(({ branch }) => branch.target))]).toEqual(['allocating']);
  });

  const at = (run: CaseRun, type: MilestoneType) => run.marks.find((mark) => mark.type === type)?.at;
  it.each([1, 30, 200])(
    'in a run whose execution takes %s days: it passes on in the minute of the decision',
    (days) => {
      const plan = exactPlan({ 'preservation.freezing': 1, 'request.queueing': 90, 'request.ordering': days });
      const run = played(plan, [
        decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
        decided(plan, 5, 'decide.request', 'budapest-through-bilateral'),
      ]);
      expect(at(run, 'hold-taken-over')).toBeDefined();
      expect(at(run, 'hold-taken-over')).toBe(at(run, 'request-accepted'));
      expect(at(run, 'evidence-received')).toBeGreaterThan(must(at(run, 'hold-taken-over'), 'no hold'));
    },
  );
});
