import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '#support/instruments.ts';
import { SENSE_RULES } from '#support/law-sense.ts';

describe.each(Object.values(INSTRUMENTS).map((one) => [one.id, one] as const))('%s', (_id, instrument) => {
  it.each(SENSE_RULES)('$title', ({ faults }) => {
    expect(faults(instrument)).toEqual([]);
  });
});
