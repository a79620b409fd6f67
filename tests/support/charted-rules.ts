/** Which rules of a text the charts of a procedure rest on: an instrument that offers it numbers each, or says that it is silent. */
import { PROCEDURE_KINDS, type ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import type { RuleKey } from '#domain/rules.ts';
import type { STEPS } from '#domain/steps.data.ts';
import type { ChartId } from '#machines/index.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { stepsOf } from './chart-places.ts';

/** Rules on which the stages and the milestones of a chart rest. */
export function rulesOf(chart: ChartId): readonly RuleKey[] {
  const table = chartTables()[chart];
  const actions = [
    ...table.stages.flatMap(({ entry }) => entry),
    ...stepsOf(table).flatMap(({ branch }) => branch.actions),
  ];
  const milestones = actions.filter(({ type }) => type === 'announce').map(({ params }) => params.milestone);
  return [
    ...new Set([
      ...table.stages.flatMap(({ meta }) => meta?.rule ?? []),
      ...milestones.map((one) => MILESTONES[one as MilestoneType].rule),
    ]),
  ];
}

/** Rules that only one of the procedures on a shared chart meets. */
const ONLY_FOR: Partial<Readonly<Record<RuleKey, ProcedureKind>>> = {
  'letters-rogatory': 'letters-rogatory',
  interception: 'interception',
  'interception-notice': 'interception',
  'open-data': 'open-data',
  'consent-access': 'consent-access',
};

/** Beside which procedures a step can happen. */
export const BESIDE: Readonly<Record<keyof typeof STEPS, readonly ProcedureKind[]>> = {
  referral: ['request'],
  'preservation-notice': ['preservation'],
  secrecy: ['request'],
  progress: ['request'],
  'other-use': ['request'],
  originals: ['request'],
  confirmation: ['emergency'],
};

/** Rules that the charts of one procedure rest on, without the steps beside it. */
export const chartedRules = (kind: ProcedureKind): readonly RuleKey[] =>
  rulesOf(PROCEDURES[kind].chart as ChartId).filter((rule) => (ONLY_FOR[rule] ?? kind) === kind);

const STEP_NAMES = Object.keys(BESIDE) as (keyof typeof BESIDE)[];
const needed = new Map(
  PROCEDURE_KINDS.map((kind) => {
    const beside = STEP_NAMES.filter((step) => BESIDE[step].includes(kind));
    return [kind, [...new Set([...chartedRules(kind), ...beside.flatMap(rulesOf)])]] as const;
  }),
);

/** `request: onward-transfer`: what the file neither numbers nor calls silent. */
export const rulesMissing = ({ procedures, rules }: Instrument): readonly string[] =>
  [...new Set(procedures.map(({ kind }) => kind))].flatMap((kind) =>
    (needed.get(kind) ?? []).filter((rule) => !rules[rule]).map((rule) => `${kind}: ${rule}`),
  );
