import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { MACHINES } from '#machines/index.ts';
import { BESIDE, chartedRules, rulesOf } from '#support/charted-rules.ts';
import { INSTRUMENTS } from '#support/instruments.ts';

const offers = Object.values(INSTRUMENTS).flatMap((instrument) =>
  [...new Set(instrument.procedures.map(({ kind }) => kind))].map((kind) => ({ instrument, id: instrument.id, kind })),
);
const steps = offers.flatMap((offer) =>
  (Object.keys(BESIDE) as (keyof typeof BESIDE)[])
    .filter((step) => BESIDE[step].includes(offer.kind))
    .map((step) => ({ ...offer, step })),
);

describe('an instrument numbers, or is silent on, each rule that the charts of its procedures rest on', () => {
  it.each(offers)('$id: $kind', ({ instrument, kind }) => {
    expect(Object.keys(MACHINES)).toContain(PROCEDURES[kind].chart);
    expect(chartedRules(kind).filter((rule) => !instrument.rules[rule])).toEqual([]);
  });

  it.each(steps)('$id: $step', ({ instrument, step }) => {
    expect(rulesOf(step).filter((rule) => !instrument.rules[rule])).toEqual([]);
  });
});
