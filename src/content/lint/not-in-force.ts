import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S016';

export const notInForce: Rule<CaseInput> = {
  code: CODE,
  title: 'An instrument that is not in force on the date of the case is supposed to be, in so many words.',
  check: ({ scenario, world }) => {
    const { instruments, supposes, asAt, bilateralInForce } = scenario.value;
    return instruments.flatMap((id, index) => {
      const status = world.instruments.get(id)?.value.status;
      if (!status || (id === 'bilateral' && !bilateralInForce)) return [];
      const inForce = status.inForce && (status.since === null || status.since <= asAt);
      if (inForce || supposes.some(({ instrument }) => instrument === id)) return [];
      const since = status.since === null ? 'has not entered into force' : `enters into force only on ${status.since}`;
      const message = `“${id}” ${since}, and the law is read as at ${asAt}.`;
      const fix = `Add an entry for ${id} under “supposes:” that says so to the reader, or remove it.`;
      return [problemIn(scenario, ['instruments', index], CODE, message, fix)];
    });
  },
};
