import { inDays, minutes, parseDuration } from '#domain/case-time.ts';
import { momentToMinutes } from '../moments.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S014';
/** Drafting, own authority and transmission come before the silence begins. */
const BEFORE_SILENCE = 180 * 1440;

export const horizonTooShort: Rule<CaseInput> = {
  code: CODE,
  title: 'The case stays open longer than a request may remain without an answer.',
  check: ({ scenario, world }) => {
    const limit = world.practice.map(({ value }) => value.limits?.['silence-lapse']).find((one) => one !== undefined);
    const silence = limit ? parseDuration(limit.duration) : null;
    const horizon = momentToMinutes(scenario.value.horizon, scenario.value.opensAt);
    if (!silence?.ok || !horizon.ok || horizon.value >= silence.value + BEFORE_SILENCE) return [];
    const least = Math.ceil(inDays(minutes(silence.value + BEFORE_SILENCE)));
    const message = `The case closes after ${Math.floor(inDays(horizon.value))} days, before a request without an answer is given up.`;
    return [problemIn(scenario, ['horizon'], CODE, message, `Write P${least}D or more.`)];
  },
};
