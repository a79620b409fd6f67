/**
 * A case built from a short form instead of a case file. It has States, an offence, data and a provider, and nothing to read:
 * no facts, identifiers, periods or purposes. So no draft can be judged, and drafting quality acts on the rates of the
 * practice model directly (docs/model.md, "Built cases"). No YAML here: the page builds cases with it.
 */

import { type CasePlan, PLAN_FORMAT, type Supposition } from '#domain/case-plan.ts';
import { days, type Minutes, minutes, parseDuration } from '#domain/case-time.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { DataCategory, InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { onSide } from '#domain/jurisdiction.ts';
import type { LawRegister, ProviderInRegister } from '#domain/law-register.ts';
import type { AgeId, PracticeModel } from '#domain/practice.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';
import { findRoutes } from '#domain/route-finder.ts';
import { asConcluded, type PairTreaty, treatyBetween } from '#domain/world-law.ts';
import type { CaseKit } from './case-kit.ts';
import { formProblems } from './form-of-case.ts';
import { shortened } from './quote.ts';

export interface CaseForm {
  /** Ids of the law register. */
  readonly from: string;
  readonly to: string;
  readonly offence: string;
  readonly provider: string;
  /** One item of evidence for each; at least one. */
  readonly data: readonly DataCategory[];
  /** ISO day at which the law is read, and on which the case opens. */
  readonly asAt: string;
  readonly supposes: readonly Supposition[];
  /** Days before the case opens, or a distribution from which each run draws. */
  readonly age: number | AgeId;
  /**
   * Id of a retention class for traffic data, counted with its longest time; absent: the provider's own rules. Classes of other
   * data begin when an account ends or a user deletes, so they set no day.
   */
  readonly kept?: string;
  readonly lifeAtRisk: boolean;
  /** uint32. */
  readonly seed: number;
  /** After so many days the case is closed whatever happens. */
  readonly horizonDays: number;
}

const TITLES: Readonly<Record<DataCategory, string>> = {
  subscriber: 'Subscriber data',
  traffic: 'Traffic data',
  content: 'Content data',
};

/** Classes that a form may choose: those counted from the day on which the data were collected. */
export const retentionClasses = ({ retention }: PracticeModel) =>
  Object.entries(retention).flatMap(([id, one]) => (one.after === 'collection' ? [{ id, ...one }] : []));

function retentionOf(
  { keeps }: ProviderInRegister,
  category: DataCategory,
  kept: CaseForm['kept'],
  practice: PracticeModel,
): Minutes | null {
  const chosen = category === 'traffic' && kept !== undefined ? practice.retention[kept] : undefined;
  if (chosen) return days(chosen.to);
  const text = keeps[category];
  if (text === null) return null;
  const parsed = parseDuration(text);
  return must(parsed.ok ? parsed.value : null, `"${text}" is no duration`);
}

/** An item without a retention of the provider's own lives until its user deletes it. */
function itemOf(
  provider: ProviderInRegister,
  category: DataCategory,
  { age, kept }: CaseForm,
  practice: PracticeModel,
): EvidenceItem {
  const { ages } = practice;
  const retention = retentionOf(provider, category, kept, practice);
  return {
    id: category,
    title: TITLES[category],
    category,
    provider: provider.id,
    age: typeof age === 'number' ? days(age) : minutes(0),
    ...(typeof age === 'number' ? {} : { ageModel: { median: ages[age].median, p90: ages[age].p90 } }),
    retention,
    deletion: retention === null ? provider.deletion : null,
  };
}

/** Every instrument of the register, as these two States have concluded it where it is a treaty of two. */
function instrumentsBetween(law: LawRegister, from: string, to: string): CasePlan['instruments'] {
  const concluded = (generic: Instrument): Instrument => {
    if (generic.id !== 'bilateral' && generic.id !== 'cloud-act') return generic;
    const treaty = treatyBetween(law.treaties, generic.id, from, to);
    return treaty ? asConcluded(generic, treaty) : generic;
  };
  return Object.fromEntries(law.instruments.map((one): [InstrumentId, Instrument] => [one.id, concluded(one)]));
}

const inForceOn = (treaty: PairTreaty | undefined, asAt: string): boolean =>
  treaty !== undefined && treaty.inForce !== null && treaty.inForce <= asAt;

/** The plan, or what is wrong with the form: one plain sentence each. Pure; never throws for a form of these types. */
export function buildCase(kit: CaseKit, form: CaseForm): Result<CasePlan, readonly string[]> {
  const { law } = kit;
  const classes = retentionClasses(kit.practice).map(({ id }) => id);
  const unknownClass =
    form.kept === undefined || classes.includes(form.kept)
      ? []
      : [`No class of retention is called "${shortened(form.kept)}". Known: ${classes.join(', ')}.`];
  const problems = [...formProblems(law, form), ...unknownClass];
  if (problems.length > 0) return fail(problems);
  const named = <One extends { readonly id: string }>(list: readonly One[], id: string): One =>
    must(
      list.find((one) => one.id === id),
      `the register has no "${id}"`,
    );
  const requesting = onSide(named(law.jurisdictions, form.from), 'requesting');
  const requested = onSide(named(law.jurisdictions, form.to), 'requested');
  const provider = named(law.providers, form.provider);
  const offence = named(law.offences, form.offence);
  const { foreignRequests, emergencyTeam, verifiesCaller, representative } = provider;
  const policy = { foreignRequests, emergencyTeam, verifiesCaller, representative };
  const terms = {
    asAt: form.asAt,
    supposes: form.supposes,
    lifeAtRisk: form.lifeAtRisk,
    requesting,
    requested,
    offence: {
      id: offence.id,
      title: offence.title,
      provision: `Criminal law of ${requesting.name}`,
      maxPenaltyYears: requesting.penalties[offence.id] ?? 0,
      punishableInRequested: requested.penalties[offence.id] !== undefined,
      corresponds: offence.corresponds,
      features: offence.features,
    },
    items: form.data.map((category) => itemOf(provider, category, form, kit.practice)),
    instruments: instrumentsBetween(law, form.from, form.to),
  };
  const bilateral = treatyBetween(law.treaties, 'bilateral', form.from, form.to);
  const bilateralInForce =
    inForceOn(bilateral, form.asAt) || form.supposes.some(({ instrument }) => instrument === 'bilateral');
  const { routes, bases } = findRoutes({ ...terms, provider: { policy }, bilateralInForce, policeRoute: true });
  const wanted = form.data.map((category) => TITLES[category].toLowerCase()).join(', ');
  return ok({
    ...terms,
    format: PLAN_FORMAT,
    scenario: 'built-case',
    version: 1,
    title: `${requesting.name} asks ${requested.name}: ${offence.title}`,
    summary: `${requesting.name} needs ${wanted} that ${provider.name} holds in ${requested.name}.`,
    objectives: [],
    opensAt: `${form.asAt}T09:00Z`,
    seed: form.seed,
    horizon: days(form.horizonDays),
    provider: {
      id: provider.id,
      name: provider.name,
      legalEntity: provider.legalEntity,
      jurisdiction: provider.jurisdiction,
      notifiesUser: provider.notifiesUser,
      policy,
    },
    briefing: '',
    circumstances: [],
    assistance: [],
    injects: [],
    seats: [],
    people: [],
    facts: [],
    identifiers: [],
    periods: [],
    purposes: [],
    languages: [...new Set([...requesting.languages, ...requested.languages, ...requested.acceptedLanguages])],
    bases,
    routes,
    practice: kit.practice,
    limits: kit.limits,
  });
}
