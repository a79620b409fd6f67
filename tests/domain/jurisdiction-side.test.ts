import { describe, expect, it } from 'vitest';
import { onSide } from '#domain/jurisdiction.ts';
import { must } from '#domain/result.ts';
import { shippedWorld } from '#support/shipped.ts';

const state = (id: string) => must(shippedWorld().jurisdictions.get(id), id).value;

describe('a State on one side of a case', () => {
  it('drafts with its capacity to ask, and answers under the load of what it receives', () => {
    expect(onSide(state('kestrel'), 'requesting').tier).toBe('H');
    expect(onSide(state('kestrel'), 'requested').tier).toBe('X');
  });

  it('has one capacity where its file names one, and no second one travels in the plan', () => {
    expect(onSide(state('belano'), 'requesting').tier).toBe(state('belano').tier);
    expect(onSide(state('kestrel'), 'requested')).not.toHaveProperty('askingTier');
    expect(onSide(state('kestrel'), 'requesting')).not.toHaveProperty('askingTier');
  });
});
