/** Law, practice and case, resolved into one plan. Pure; the lint has seen that every reference exists. */
import { type AssistanceInPlan, type CasePlan, type Fact, type FactWeight, PLAN_FORMAT } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { onSide } from '#domain/jurisdiction.ts';
import { must } from '#domain/result.ts';
import { findRoutes } from '#domain/route-finder.ts';
import { asConcluded, treatyBetween } from '#domain/world-law.ts';
import type { Checked } from './check-form.ts';
import { decisionsOf } from './compile-decisions.ts';
import { injectsOf } from './compile-injects.ts';
import { durationOf, instrumentOf } from './compile-instrument.ts';
import { aimsOf } from './compile-objectives.ts';
import { practiceLimits, practiceModel } from './compile-practice.ts';
import { momentOf } from './moments.ts';
import type { ScenarioFile } from './schemas/scenario.ts';
import type { World } from './world.ts';

function knownOf(text: string, opensAt: string): Fact['known'] {
  return text === 'start' || text === 'police' ? { from: text } : { from: 'time', at: momentOf(text, opensAt) };
}

function itemOf(item: ScenarioFile['items'][number], world: World): EvidenceItem {
  const provider = must(world.providers.get(item.provider), `no provider "${item.provider}"`).value;
  const { keeps } = provider.retention[item.category];
  return {
    id: item.id,
    title: item.title,
    category: item.category,
    provider: item.provider,
    age: durationOf(item.age),
    retention: keeps === null ? null : durationOf(keeps),
    deletion: keeps === null ? provider.deletion : null,
    ...(item.circumstances ? { circumstances: item.circumstances } : {}),
  };
}

/** The tier is raised when the programme has run its time. */
function assistanceOf(
  { programme, side, from }: NonNullable<ScenarioFile['assistance']>[number],
  world: World,
  opensAt: string,
): AssistanceInPlan {
  const programmes = [...world.support.values()].flatMap(({ value }) => value.programmes);
  const { title, takes, raises } = must(
    programmes.find(({ id }) => id === programme),
    `no programme "${programme}"`,
  );
  return { programme, title, side, at: minutes(momentOf(from, opensAt) + durationOf(takes)), tier: raises.to };
}

/** Throws where a lint rule about the case or the world has not been kept. */
export function compilePlan(scenario: Checked<ScenarioFile>, world: World, briefing: string): CasePlan {
  const file = scenario.value;
  const { opensAt } = file;
  const stateOf = (id: string) => must(world.jurisdictions.get(id), `no State "${id}"`).value;
  const provider = must(world.providers.get(file.provider), `no provider "${file.provider}"`).value;
  const treaties = [...world.treaties.values()].map(({ value }) => value);
  const instruments: Partial<Record<InstrumentId, Instrument>> = {};
  for (const id of file.instruments) {
    const generic = instrumentOf(must(world.instruments.get(id), `no instrument "${id}"`).value);
    const treaty =
      id === 'bilateral' || id === 'cloud-act'
        ? treatyBetween(treaties, id, file.requesting, file.requested)
        : undefined;
    instruments[id] = treaty ? asConcluded(generic, treaty) : generic;
  }
  const terms = {
    asAt: file.asAt,
    supposes: file.supposes.map(({ since, ...one }) => ({ ...one, since: since ?? null })),
    lifeAtRisk: file.lifeAtRisk,
    requesting: onSide(stateOf(file.requesting), 'requesting'),
    requested: onSide(stateOf(file.requested), 'requested'),
    offence: { ...file.offence, features: file.offence.features ?? [] },
    items: file.items.map((item) => itemOf(item, world)),
    instruments,
  };
  const { foreignRequests, emergencyTeam, verifiesCaller, representative } = provider;
  const policy = { foreignRequests, emergencyTeam, verifiesCaller, representative };
  const { routes, bases } = findRoutes({ ...terms, provider: { policy }, bilateralInForce: file.bilateralInForce });
  return {
    ...terms,
    format: PLAN_FORMAT,
    scenario: file.id,
    version: file.version,
    title: file.title,
    summary: file.summary,
    objectives: aimsOf(file.objectives),
    opensAt,
    seed: file.seed,
    horizon: momentOf(file.horizon, opensAt),
    provider: {
      id: provider.id,
      name: provider.name,
      legalEntity: provider.legalEntity,
      jurisdiction: provider.jurisdiction,
      notifiesUser: provider.notifiesUser,
      policy,
    },
    briefing,
    circumstances: file.circumstances ?? [],
    assistance: (file.assistance ?? []).map((one) => assistanceOf(one, world, opensAt)),
    injects: (file.injects ?? []).flatMap((one) => injectsOf(one, opensAt)),
    seats: (file.seats ?? []).map(({ script, others, ...seat }) => ({
      ...seat,
      ...(others ? { others } : {}),
      script: decisionsOf(script, opensAt),
    })),
    people: file.people,
    facts: file.facts.map((fact) => ({
      ...fact,
      // The schema allows no other weights.
      weighs: fact.weighs as FactWeight[],
      known: knownOf(fact.known, opensAt),
    })),
    identifiers: file.identifiers.map((one) => ({ ...one, known: knownOf(one.known, opensAt) })),
    periods: file.periods,
    purposes: file.purposes,
    languages: file.languages,
    bases,
    routes,
    practice: practiceModel(world),
    limits: practiceLimits(world),
  };
}
