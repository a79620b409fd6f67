/** Who decides where a person's own decision has no place under other luck: a policy, unless the person keeps silent there. */
import type { CaseRun } from '#domain/case-run.ts';
import type { Role } from '#domain/ids.ts';
import type { LiveActor } from '../case-system.ts';
import { NEUTRAL_ROWS } from '../policies/neutral/index.ts';
import type { Policy } from '../policies/policy.ts';
import { rowPolicy } from '../policies/row-policy.ts';
import { scriptPolicy } from '../policies/script-policy.ts';

/** Answers what the prosecutor is asked, mends what was asked about, and asks for nothing by itself. */
const ANSWERING = scriptPolicy({ script: [] });

const policyOf = (role: Role): Policy => (role === 'prosecutor' ? ANSWERING : rowPolicy(NEUTRAL_ROWS, role, null));

export const placeOfStage = (procedure: string, stage: string): string => `${procedure}/${stage}`;

/** Stages that ran out while a person was asked something: nobody else answers there in the person's place. */
export function leftSilent(run: CaseRun, asked: ReadonlySet<string>): ReadonlySet<string> {
  const left = run.spans.filter(
    ({ procedure, to }) =>
      to !== null && !run.decisions.some((one) => one.by === 'person' && one.request === procedure && one.at === to),
  );
  return new Set(left.map(({ procedure, stage }) => placeOfStage(procedure, stage)).filter((one) => asked.has(one)));
}

/** @param expected whether the person's own decision will come at this stage */
export function standIn(role: Role, silent: ReadonlySet<string>, expected: (live: LiveActor) => boolean): Policy {
  const policy = policyOf(role);
  return (view) =>
    expected(view.live) || silent.has(placeOfStage(view.live.id, view.live.stage.id)) ? null : policy(view);
}
