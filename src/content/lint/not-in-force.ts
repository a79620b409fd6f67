import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S016';

export const notInForce: Rule<CaseInput> = {
  code: CODE,
  title: 'An instrument that is not in force on the date of the case is supposed to be, in so many words.',
  check: ({ scenario, world }) => {
    const { instruments, supposes, asAt, bilateralInForce, requesting, requested } = scenario.value;
    return instruments.flatMap((id, index) => {
      const status = world.instruments.get(id)?.value.status;
      if (!status || (id === 'bilateral' && !bilateralInForce)) return [];
      const { form } = status;
      const treaty = [...world.treaties.values()].find(({ value }) => {
        const { instrument, between } = value;
        return instrument === id && between.includes(requesting) && between.includes(requested);
      });
      const day = form === 'per-pair' ? (treaty?.value.inForce ?? null) : status.since;
      const inForce = form === 'practice' || (day !== null && day <= asAt);
      if (inForce || supposes.some(({ instrument }) => instrument === id)) return [];
      const since = day === null ? 'has not entered into force' : `enters into force only on ${day}`;
      const message = `“${id}” ${since}, and the law is read as at ${asAt}.`;
      const fix = `Add an entry for ${id} under “supposes:” that says so to the reader, or remove it.`;
      return [problemIn(scenario, ['instruments', index], CODE, message, fix)];
    });
  },
};
