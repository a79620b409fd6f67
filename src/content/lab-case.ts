/** One procedure between two generic States of given tiers: a plan with one route, for measurements without a scenario. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { DataCategory, InstrumentId, Tier } from '#domain/ids.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';
import { isPlayable, type Route } from '#domain/route.ts';
import { buildCase, type CaseForm, retentionClasses } from './built-case.ts';
import type { CaseKit } from './case-kit.ts';
import { LAB_PROCEDURES, type LabProcedure, type LabProcedureKind } from './lab-procedures.ts';
import { LAW_READ_ON, labRegister, OFFENCE, PROVIDER, REQUESTED, REQUESTING, suppositionsFor } from './lab-world.ts';

/** Longer than the wait for a file that is never answered, so that no run is cut. */
const HORIZON_DAYS = 3650;
/** A hold never closes the case by itself; a year is longer than any of its legs. */
const HOLD_HORIZON_DAYS = 365;

export interface LabForm {
  readonly procedure: LabProcedure;
  /** Null: the procedure's first. */
  readonly instrument: InstrumentId | null;
  readonly requesting: Exclude<Tier, 'X'>;
  readonly requested: Tier;
  readonly data: DataCategory;
  readonly probableCause: boolean;
  /** Days, or a retention class of the practice model, of which the longest time is taken; null: the data live until they are asked for. */
  readonly retention: number | string | null;
  readonly age: CaseForm['age'];
}

export interface LabCase {
  readonly plan: CasePlan;
  readonly route: Route;
  readonly aim: 'evidence' | NonNullable<LabProcedureKind['aim']>;
}

/** The route that makes this request and no other; for a procedure that is only ever a part of others, made here. */
function routeFor(plan: CasePlan, { kind }: LabProcedureKind): Route | undefined {
  const own = plan.routes.find(({ procedures }) => procedures.length === 1 && procedures[0] === kind);
  if (own) return own;
  const basis = plan.bases.find(({ procedure }) => procedure === kind);
  if (!basis) return undefined;
  return {
    id: kind,
    label: basis.label,
    instrument: basis.instrument,
    procedures: [kind],
    open: !basis.whatIf,
    whatIf: false,
    reason: basis.label,
    citation: basis.citation,
    preservationBasis: kind === 'preservation' ? basis.id : null,
    requestBasis: null,
    directBasis: kind === 'preservation' ? null : basis.id,
    supposes: [],
  };
}

/**
 * The Second Additional Protocol has no formal request of its own: one with its tools is a request under the Budapest
 * Convention, with the practice that is known of them.
 */
function toolsOf({ practice }: CaseKit, procedure: LabProcedure, id: InstrumentId) {
  const tools = practice.instruments[id];
  if (procedure !== 'mla' || id !== 'budapest-2' || !tools) return { law: id, practice };
  return {
    law: 'budapest' as const,
    practice: { ...practice, instruments: { ...practice.instruments, budapest: tools } },
  };
}

/** Days after collection; a class that is counted from anything else, or that nobody knows, is refused in a sentence. */
function retentionDays({ practice }: CaseKit, { retention }: LabForm): Result<number | null, readonly string[]> {
  if (typeof retention !== 'string') return ok(retention);
  const known = retentionClasses(practice);
  const found = known.find(({ id }) => id === retention);
  if (found) return ok(found.to);
  const names = known.map(({ id }) => id).join(', ');
  return fail([`"${retention}" is no number of days and no retention class. Known: ${names}.`]);
}

/** The plan and its one route, or why there is none: plain sentences. Pure. */
export function labCase(kit: CaseKit, form: LabForm): Result<LabCase, readonly string[]> {
  const kind: LabProcedureKind = LAB_PROCEDURES[form.procedure];
  const [byDefault] = kind.instruments;
  const id = form.instrument ?? must(byDefault, `${form.procedure} has no instrument`);
  const { law, practice } = toolsOf(kit, form.procedure, id);
  const instrument = kit.law.instruments.find((one) => one.id === law);
  const offered = kind.instruments.filter((one) => kit.law.instruments.some((known) => known.id === one));
  if (!instrument || !kind.instruments.includes(id)) {
    return fail([`"${id}" offers no ${form.procedure} that can be simulated. Known: ${offered.join(', ')}.`]);
  }
  const days = retentionDays(kit, form);
  if (!days.ok) return days;
  const built = buildCase(
    { ...kit, law: labRegister(instrument, { ...form, retentionDays: days.value }), practice },
    {
      from: REQUESTING,
      to: REQUESTED,
      offence: OFFENCE,
      provider: PROVIDER,
      data: [form.data],
      asAt: LAW_READ_ON,
      supposes: suppositionsFor(instrument),
      age: form.age,
      lifeAtRisk: kind.lifeAtRisk === true,
      seed: 1,
      horizonDays: kind.aim === 'hold' ? HOLD_HORIZON_DAYS : HORIZON_DAYS,
    },
  );
  if (!built.ok) return built;
  const route = routeFor(built.value, kind);
  if (!route) return fail([`The ${instrument.shortTitle} offers no ${form.procedure} in this version.`]);
  if (!isPlayable(route)) return fail([`This route is closed: ${route.reason}`]);
  return ok({ plan: { ...built.value, routes: [route] }, route, aim: kind.aim ?? 'evidence' });
}
