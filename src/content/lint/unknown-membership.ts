import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S025';

export const unknownMembership: Rule<World> = {
  code: CODE,
  title: 'A State has done something only about instruments that have a file, and in a possible order.',
  check: ({ jurisdictions, instruments }) =>
    [...jurisdictions.values()].flatMap((file) =>
      file.value.memberships.flatMap(({ instrument: id, signed, deposited }, index) => {
        const say = (key: string, message: string, fix: string) => [
          problemIn(file, ['memberships', index, key], CODE, message, fix),
        ];
        const instrument = instruments.get(id)?.value;
        if (!instrument)
          return say(
            'instrument',
            `The instrument “${id}” has no file.`,
            'Add one under world/instruments, or remove the membership.',
          );
        if (instrument.status.form === 'per-pair')
          return say(
            'instrument',
            `“${id}” binds two States at a time.`,
            'Write a file under world/treaties for the two States instead.',
          );
        if (file.value.memberships.findIndex((one) => one.instrument === id) !== index)
          return say('instrument', `“${id}” is listed twice.`, 'Keep one of the entries.');
        if (signed !== null && deposited !== null && deposited < signed)
          return say(
            'deposited',
            `The deposit (${deposited}) is before the signature (${signed}).`,
            'Correct one of the dates.',
          );
        const first = signed ?? deposited;
        if (instrument.adopted !== null && first !== null && first < instrument.adopted)
          return say(
            signed === null ? 'deposited' : 'signed',
            `“${id}” was adopted on ${instrument.adopted}, later than this date.`,
            'Write a date on or after the adoption.',
          );
        return [];
      }),
    ),
};
