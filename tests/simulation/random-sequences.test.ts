/** Whatever a person does at any desk of any case that ships: no crash, no standstill, and time never runs backwards. */
import { expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { DRAFTED, type DraftedType, isDrafted } from '#domain/drafted.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import { emergencyDoor } from '#domain/legal-test/index.ts';
import { DECISION_ROLES, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { CASE_MACHINES, type CaseChartId } from '#machines/index.ts';
import { actorsIn } from '#simulation/case-actors.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { playAtRandom } from '#simulation/prove/random-game.ts';
import { replay } from '#simulation/replay.ts';
import { deep } from '#support/counts.ts';
import { expectLawful, expectSame } from '#support/laws.ts';
import { type ShippedDesk, shippedDesks } from '#support/shipped-cases.ts';

const desks = await shippedDesks();
/** For each case, shared among its desks; about a hundredth in `npm test`, which has minutes for everything, and not for this alone. */
const SEQUENCES = deep ? 10_000 : 200;
const sequencesAt = ({ plan }: ShippedDesk): number => Math.ceil(SEQUENCES / (plan.seats.length + 1));
/** Milliseconds for one desk; a loaded machine needs minutes for ten thousand. */
const PATIENCE = deep ? 1_800_000 : 60_000;

/** The earlier part of a game is shown as it was, whatever was decided later. */
function expectPastShown({ plan }: ShippedDesk, recipe: Recipe, number: number): void {
  const { decisions } = recipe;
  const cut = number % (decisions.length + 1);
  const at = decisions[cut]?.at;
  if (at === undefined) return;
  const cards = (recipe.cards ?? []).filter(({ after }) => after <= cut);
  const before = replay(plan, { ...recipe, decisions: decisions.slice(0, cut), cards, until: minutes(at) });
  const whole = replay(plan, recipe);
  expectSame(whole.marks.slice(0, before.marks.length), before.marks);
}

const carries = (type: DraftedType, procedure: CaseProcedure): boolean =>
  DRAFTED[type].some((one) => one === procedure);

/** Nobody claims an emergency whose door is closed, and so nobody answers one. */
const OF_EMERGENCIES: readonly DecisionType[] = [
  'decide.claim-emergency',
  'decide.supply-data',
  'decide.decline-emergency',
  'decide.restrict-use', // of data that an urgent order has brought already
];
/** No desk sends a provisional measure apart (`order-law.ts`). */
const NEVER: readonly DecisionType[] = ['decide.grant-measure', 'decide.refuse-measure'];

/** Types of decisions that the charts of the case have for that desk. */
const offeredAt = ({ plan, role }: ShippedDesk): readonly DecisionType[] => {
  const seat = plan.seats.find(({ role: own }) => own === role);
  // At another desk the author's script says which letters there are; the executing State's own order follows a preservation.
  const sent = (id: CaseChartId) =>
    !seat || id === 'domestic-order' || seat.script.some(({ request }) => request === id);
  const charts = (Object.keys(CASE_MACHINES) as CaseChartId[]).filter(
    (id) => id === 'case' || (actorsIn(plan).some((one) => one === id) && sent(id)),
  );
  const on = charts.flatMap((id) => chartTables()[id].stages.flatMap((stage) => stage.on.map((one) => one.on)));
  const types = [...new Set(on)].filter(
    (type): type is DecisionType => DECISION_ROLES[type as DecisionType] === role && !NEVER.some((one) => one === type),
  );
  // A letter needs a basis that carries it; without one the form is not offered.
  const written = types.filter(
    (type) => !isDrafted(type) || plan.bases.some(({ procedure }) => carries(type, procedure)),
  );
  return written.filter((type) => !OF_EMERGENCIES.includes(type) || emergencyDoor(plan).open);
};

const told = (decisions: readonly Decision[]): string => JSON.stringify(decisions, null, 1);

it.each(desks.map((desk) => [sequencesAt(desk), desk.name, desk] as const))(
  '%d sequences: %s',
  (sequences, name, desk) => {
    const seen = new Set<string>();
    for (let number = 1; number <= sequences; number += 1) {
      const game = (() => {
        try {
          return playAtRandom(desk, number);
        } catch (cause) {
          throw new Error(`${name}: sequence ${number} broke off`, { cause });
        }
      })();
      const { recipe, recorder, ended, times } = game;
      try {
        expect(ended, 'the case ends').toBe(true);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const run = expectLawful(desk.plan, recipe);
        expect(run.ended).toBe(true);
        expectSame(run.marks, recorder.marks);
        if (number % 4 === 0) expectPastShown(desk, recipe, number);
        for (const { type } of recipe.decisions) seen.add(type);
      } catch (cause) {
        throw new Error(`${name}: sequence ${number}, seed ${recipe.seed}:\n${told(recipe.decisions)}`, { cause });
      }
    }
    // A law about sequences proves little if hardly anything that the charts offer is ever decided in them.
    const offered = offeredAt(desk);
    expect(seen.size, `never: ${offered.filter((type) => !seen.has(type)).join()}`).toBeGreaterThanOrEqual(
      offered.length * (deep ? 0.8 : 0.5),
    );
  },
  PATIENCE,
);
