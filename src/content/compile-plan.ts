/** Law, practice and case, resolved into one plan. Pure; the lint has seen that every reference exists. */
import { type CasePlan, type Fact, type FactWeight, PLAN_FORMAT } from '#domain/case-plan.ts';
import { type Minutes, parseDuration } from '#domain/case-time.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { findRoutes } from '#domain/route-finder.ts';
import type { Checked } from './check-form.ts';
import { practiceLimits, practiceModel } from './compile-practice.ts';
import { momentToMinutes } from './moments.ts';
import type { InstrumentFile } from './schemas/instrument.ts';
import type { ScenarioFile } from './schemas/scenario.ts';
import { withoutUndefined } from './without-undefined.ts';
import type { World } from './world.ts';

function durationOf(text: string): Minutes {
  const parsed = parseDuration(text);
  return must(parsed.ok ? parsed.value : null, `not a duration: ${text}`);
}

export function momentOf(text: string, opensAt: string): Minutes {
  const parsed = momentToMinutes(text, opensAt);
  return must(parsed.ok ? parsed.value : null, `not a moment of the case: ${text}`);
}

const instrumentOf = (file: InstrumentFile): Instrument => ({
  ...file,
  rules: withoutUndefined(file.rules),
  clocks: file.clocks.map((clock) => ({ ...clock, duration: durationOf(clock.duration) })),
});

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
  };
}

/** Throws where a lint rule about the case or the world has not been kept. */
export function compilePlan(scenario: Checked<ScenarioFile>, world: World, briefing: string): CasePlan {
  const file = scenario.value;
  const { opensAt } = file;
  const stateOf = (id: string) => must(world.jurisdictions.get(id), `no State "${id}"`).value;
  const provider = must(world.providers.get(file.provider), `no provider "${file.provider}"`).value;
  const instruments: Partial<Record<InstrumentId, Instrument>> = {};
  for (const id of file.instruments) {
    instruments[id] = instrumentOf(must(world.instruments.get(id), `no instrument "${id}"`).value);
  }
  const terms = {
    asAt: file.asAt,
    supposes: file.supposes,
    lifeAtRisk: file.lifeAtRisk,
    requesting: stateOf(file.requesting),
    requested: stateOf(file.requested),
    offence: file.offence,
    items: file.items.map((item) => itemOf(item, world)),
    instruments,
  };
  const { routes, bases } = findRoutes({ ...terms, bilateralInForce: file.bilateralInForce });
  return {
    ...terms,
    format: PLAN_FORMAT,
    scenario: file.id,
    version: file.version,
    title: file.title,
    summary: file.summary,
    objectives: file.objectives,
    opensAt,
    seed: file.seed,
    horizon: momentOf(file.horizon, opensAt),
    provider: {
      id: provider.id,
      name: provider.name,
      legalEntity: provider.legalEntity,
      jurisdiction: provider.jurisdiction,
      notifiesUser: provider.notifiesUser,
    },
    briefing,
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
