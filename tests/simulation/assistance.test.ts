import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { openMemory, requestedTier, requestingTier } from '#simulation/case-memory.ts';
import { anyPlan } from '#support/plans.ts';

const raised = {
  programme: 'training',
  title: 'Training of the central authority',
  side: 'requesting',
  at: minutes(100),
  tier: 'H',
} as const;
const at = (now: number, settings = DEFAULT_SETTINGS) =>
  openMemory(anyPlan({ assistance: [raised] }), luckOf(1, 0), settings, false, () => minutes(now));

describe('technical assistance', () => {
  it('changes nothing before its time has run', () => {
    expect(requestingTier(at(99))).toBe('M');
  });

  it('counts for every stage that is entered from then on', () => {
    expect(requestingTier(at(100))).toBe('H');
    expect(requestingTier(at(5_000))).toBe('H');
  });

  it('helps the side it is for, and no other', () => {
    expect(requestedTier(at(5_000))).toBe('X');
  });

  it('gives way to what a slider sets', () => {
    expect(requestingTier(at(5_000, { ...DEFAULT_SETTINGS, requestingTier: 'L' }))).toBe('L');
  });
});
