/** From the facilitator's part of a scenario to what loads when a run ends. Throws where the lint has not been kept. */
import type { CasePlan } from '#domain/case-plan.ts';
import { must } from '#domain/result.ts';
import { decisionsOf } from './compile-decisions.ts';
import { objectivesOf } from './compile-objectives.ts';
import { placeOfLaw } from './places-of-law.ts';
import type { Answers, Debrief, LawPointer } from './scenario-pack.ts';
import type { AnswersInFile, LawPointerInFile } from './schemas/facilitator.ts';
import type { ScenarioFile } from './schemas/scenario.ts';
import type { World } from './world.ts';

function pointerOf(pointer: LawPointerInFile, plan: CasePlan, world: World): LawPointer {
  const file = must(world.instruments.get(pointer.instrument), `no instrument "${pointer.instrument}"`).value;
  // The treaty of two States has a name of its own in a case.
  const { shortTitle, title, status } = plan.instruments[pointer.instrument] ?? file;
  return {
    citation: must(placeOfLaw(file, pointer), `no such place in "${pointer.instrument}"`),
    shortTitle,
    title,
    status: status.note,
    says: pointer.rule ? (file.rules[pointer.rule]?.says ?? null) : null,
    why: pointer.why,
  };
}

export function debriefOf(
  { facilitator, opensAt, objectives, check }: ScenarioFile,
  plan: CasePlan,
  world: World,
): Debrief {
  const { text, warn, plans, discussion, lawPointers, comparison, standing, seats } = facilitator;
  const answersOf = ({ modelAnswer, classicMistakes }: AnswersInFile): Answers => ({
    modelAnswer: decisionsOf(modelAnswer, opensAt),
    classicMistakes: classicMistakes.map(({ title, decisions }) => ({
      title,
      decisions: decisionsOf(decisions, opensAt),
    })),
  });
  return {
    facilitator: text,
    warn,
    plans,
    ...answersOf(facilitator),
    discussion,
    lawPointers: lawPointers.map((one) => pointerOf(one, plan, world)),
    comparison,
    standing: standing ?? null,
    ...(check && check.length > 0 ? { claims: check } : {}),
    objectives: objectivesOf(objectives, world),
    seats: Object.fromEntries(Object.entries(seats ?? {}).map(([id, answers]) => [id, answersOf(answers)])),
  };
}
