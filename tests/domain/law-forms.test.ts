import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '#support/instruments.ts';
import { KNOWN_INSTRUMENTS, lawFormFaults } from '#support/law-forms.ts';

describe('what a request must carry, and what a text reaches', () => {
  it('is known of every instrument', () => {
    expect([...KNOWN_INSTRUMENTS].sort()).toEqual(Object.keys(INSTRUMENTS).sort());
  });

  it.each(Object.values(INSTRUMENTS).map((one) => [one.id, one] as const))('%s', (_id, instrument) => {
    expect(lawFormFaults(instrument)).toEqual([]);
  });
});
