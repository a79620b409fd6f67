import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S024';

/** The grounds on which an authority can always fall back: not in conformity, essential interests, own law. */
const FALL_BACK = ['R01', 'R02', 'R03'];
const CLOCKS = ['preservation-hold', 'domestic-order'] as const;

export const thinInstrument: Rule<World> = {
  code: CODE,
  title: 'An instrument holds what its procedures need: practice and grounds for a request, clocks for a preservation.',
  check: ({ instruments, practice }) =>
    [...instruments.values()].flatMap((file) => {
      const { id, kind: family, procedures, grounds, clocks } = file.value;
      const isFormal = (kind: string) => kind === 'request' || kind === 'letters-rogatory';
      const at = (kind: string) =>
        procedures.findIndex((procedure) => (kind === 'request' ? isFormal(procedure.kind) : procedure.kind === kind));
      const say = (kind: string, message: string, fix: string) =>
        problemIn(file, ['procedures', at(kind), 'kind'], CODE, message, fix);
      // A scheme that owes nothing sets no period either; no case can rely on it for a hold.
      const owesHold = procedures.some(({ kind, duty }) => kind === 'preservation' && duty !== 'discretion');
      const requests = at('request') !== -1;
      const known = practice.some(({ value }) => Object.hasOwn(value.instruments ?? {}, id));
      // Courtesy owes nothing, so it needs no ground to refuse.
      const refusable =
        family === 'courtesy' ||
        grounds.some(({ code, appliesTo }) => FALL_BACK.includes(code) && appliesTo.includes('request'));
      return [
        ...(requests && !known
          ? [
              say(
                'request',
                `The practice model has no entry for “${id}”.`,
                'Add one under “instruments:” in world/practice.',
              ),
            ]
          : []),
        ...(requests && !refusable
          ? [
              say(
                'request',
                'No ground R01, R02 or R03 applies to a request.',
                'Add at least one of them under “grounds:”.',
              ),
            ]
          : []),
        ...CLOCKS.filter((clock) => owesHold && clocks.every((one) => one.id !== clock)).map((clock) =>
          say('preservation', `The clock “${clock}” is missing.`, 'Add it under “clocks:”.'),
        ),
      ];
    }),
};
