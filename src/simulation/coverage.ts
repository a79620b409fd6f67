/**
 * What a set of games exercises: instruments that a letter rests on, procedures and charts that run, grounds that are given or tried,
 * deficiencies that are committed. All of it is read off replays; nothing is claimed by an author.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { INSTRUMENT_IDS, PROCEDURE_KINDS, type Role } from '#domain/ids.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { SEAT_ROLES } from '#domain/seat.ts';
import { type ChartId, MACHINES } from '#machines/index.ts';
import { letterFindings } from './assess/letter-findings.ts';
import { replay } from './replay.ts';

/** One game of the suite. */
export interface CoveredGame {
  readonly scenario: string;
  /** Id of the seat; null: the prosecutor's. */
  readonly desk: string | null;
  readonly role: Role;
  /** `model answer`, `mistake 1`. */
  readonly name: string;
  readonly plan: CasePlan;
  readonly recipe: Recipe;
}

export const COVERAGE_AXES = ['instruments', 'procedures', 'machines', 'grounds', 'deficiencies', 'roles'] as const;
export type CoverageAxis = (typeof COVERAGE_AXES)[number];

/** Everything that could be exercised, in the order of its register. */
export const COVERABLE: Readonly<Record<CoverageAxis, readonly string[]>> = {
  instruments: INSTRUMENT_IDS,
  procedures: PROCEDURE_KINDS,
  machines: Object.keys(MACHINES),
  grounds: Object.keys(GROUNDS),
  deficiencies: Object.keys(DEFECTS),
  roles: ['prosecutor', ...SEAT_ROLES],
};

export interface GameCoverage {
  readonly scenario: string;
  readonly desk: string | null;
  readonly name: string;
  readonly exercises: Readonly<Record<CoverageAxis, ReadonlySet<string>>>;
}

const chartOf = (actor: string): ChartId => (actor.startsWith('evidence.') ? 'evidence' : actor) as ChartId;

/** Instruments and the kind of procedure that a letter rests on; a treaty that carries it counts as well. */
function restsOn(plan: CasePlan, { type, request, choice }: Decision): readonly (readonly [CoverageAxis, string])[] {
  const basis = plan.bases.find(({ id }) => id === choice?.draft?.basis);
  const rogatory = basis?.governing === 'comity' && request === 'request';
  if (basis)
    return [
      ['instruments', basis.instrument],
      ...(basis.through ? [['instruments', basis.through] as const] : []),
      ['procedures', rogatory ? 'letters-rogatory' : basis.procedure],
    ];
  if (type !== 'decide.enquire') return [];
  // A convention that also allows it is not what the enquiry rests on.
  const carriers = Object.values(plan.instruments).filter(({ procedures }) => {
    const kinds = procedures.map(({ kind }) => kind);
    return kinds.includes('police') && !kinds.includes('request');
  });
  return [['procedures', 'police'], ...carriers.map(({ id }) => ['instruments', id] as const)];
}

/** Codes of both registers: what the other side found, what a letter shows, what a desk chose or tried. */
function codesIn(plan: CasePlan, run: CaseRun): readonly string[] {
  const { decisions, marks, attempts } = run;
  const letters = decisions.flatMap(
    (decision, i) =>
      letterFindings(plan, decision, decisions.slice(0, i), marks.slice(0, decision.marksBefore))?.map(
        ({ code }) => code,
      ) ?? [],
  );
  const chosen = [...decisions, ...attempts].flatMap(({ choice }) => choice?.ground ?? []);
  return [...letters, ...chosen, ...marks.flatMap(({ findings }) => findings.map(({ code }) => code))];
}

/** @throws where the recipe could not have happened: such a game exercises nothing */
export function coverageOfGame({ scenario, desk, role, name, plan, recipe }: CoveredGame): GameCoverage {
  const run = replay(plan, recipe);
  if (run.rejected) throw new Error(`${scenario}, ${desk ?? 'prosecutor'}, ${name}: ${run.rejected.reason}`);
  const sets = Object.fromEntries(COVERAGE_AXES.map((axis) => [axis, new Set<string>()])) as Record<
    CoverageAxis,
    Set<string>
  >;
  sets.roles.add(role);
  for (const [axis, id] of run.decisions.flatMap((decision) => restsOn(plan, decision))) sets[axis].add(id);
  // A chart that waits in its first stage until the case ends has not been exercised.
  const begun = new Set<string>();
  for (const { procedure } of run.spans) {
    if (begun.has(procedure)) sets.machines.add(chartOf(procedure));
    begun.add(procedure);
  }
  for (const code of codesIn(plan, run)) sets[code.startsWith('R') ? 'grounds' : 'deficiencies'].add(code);
  return { scenario, desk, name, exercises: sets };
}

/** Of one axis: what no game exercises, in the order of its register. */
export function notExercised(games: readonly GameCoverage[], axis: CoverageAxis): readonly string[] {
  return COVERABLE[axis].filter((id) => !games.some(({ exercises }) => exercises[axis].has(id)));
}
