/** What the case is about, beyond its transcripts (`shelf.test.ts`). */
import { describe, expect, it } from 'vitest';
import { deskOf } from '#support/desk-play.ts';

describe('The prosecutor of The night shift', async () => {
  const { model, mistakes } = await deskOf('the-night-shift');

  it('preserves on the first day, asks completely, and receives everything', () => {
    expect(model.run.outcome).toBe('obtained');
    expect(model.types).not.toContain('supplement-asked');
  });

  it('preserves nothing, and the logs are lost', () => {
    expect(mistakes[0]?.types).not.toContain('data-frozen');
    expect(mistakes[0]?.run.itemOutcomes).toMatchObject({ 'sign-in-logs': 'lost' });
  });

  it('waits for a perfect file: the request needs no question, and the logs are lost', () => {
    expect(mistakes[1]?.verdicts).toMatchObject({ 'complete-request': 'met', 'three-clocks': 'not-met' });
    expect(mistakes[1]?.types).not.toContain('supplement-asked');
    expect(mistakes[1]?.run.itemOutcomes).toMatchObject({ 'sign-in-logs': 'lost', mailbox: 'obtained' });
  });
});

describe('The Directorate in The night shift', async () => {
  const { model, mistakes } = await deskOf('the-night-shift', 'directorate');

  it('asks for the three things that are missing, then grants everything', () => {
    expect(model.tried).toEqual([]);
    expect(model.run.outcome).toBe('obtained');
  });

  it('tries bank secrecy, asks about what is there, and refuses everything', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse R12']);
    expect(mistakes[0]?.run.outcome).toBe('refused');
  });

  it('asks late about what is there, and the same answer comes a month later', () => {
    expect(mistakes[1]?.run.outcome).toBe('obtained');
    expect(mistakes[1]?.run.answeredAt ?? 0).toBeGreaterThan((model.run.answeredAt ?? 0) + 30 * 1440);
  });
});
