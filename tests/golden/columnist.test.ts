/** What the case is about, beyond its transcripts (`shelf.test.ts`): which items come, and which grounds are tried. */
import { describe, expect, it } from 'vitest';
import { deskOf } from '#support/desk-play.ts';

describe('The prosecutor of The columnist', async () => {
  const { model, mistakes } = await deskOf('the-columnist');

  it('asks only about the threat, and its logs come', () => {
    expect(model.run.itemOutcomes).toMatchObject({ 'threat-logs': 'obtained' });
  });

  it('asks for everything that the ministry wants, and is refused all of it', () => {
    expect(mistakes[0]?.run.itemOutcomes).toMatchObject({ 'threat-logs': 'refused' });
  });

  it('asks by a door that gives way to the treaty, and the logs are gone before anybody reads', () => {
    expect(mistakes[1]?.types).toContain('request-returned');
    expect(mistakes[1]?.run.itemOutcomes).toMatchObject({ 'threat-logs': 'lost' });
  });
});

describe('The Directorate in The columnist', async () => {
  const { model, mistakes } = await deskOf('the-columnist', 'directorate');

  it('asks two questions, then gives the logs of the threat and nothing else', () => {
    expect(model.run.itemOutcomes).toEqual({
      'threat-logs': 'obtained',
      'columnist-subscriber': 'refused',
      'columnist-messages': 'refused',
    });
  });

  it('tries a ground that the treaty left out, then grants everything', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse R08']);
    expect(mistakes[0]?.run.itemOutcomes).toMatchObject({ 'columnist-messages': 'obtained' });
  });

  it('refuses everything on a ground that the treaty has, and the threat with it', () => {
    expect(mistakes[1]?.tried).toEqual([]);
    expect(mistakes[1]?.run.itemOutcomes).toMatchObject({ 'threat-logs': 'refused' });
  });
});

describe('The own central authority of The columnist', async () => {
  const { model, mistakes } = await deskOf('the-columnist', 'office');

  it('gives the draft back once, sends it mended, and no question comes from Kestrel', () => {
    expect(model.types).toContain('draft-returned');
    expect(model.types).not.toContain('supplement-asked');
  });

  it('signs what it gets, and Kestrel asks what could have been asked at home', () => {
    expect(mistakes[0]?.types).toContain('supplement-asked');
    expect(mistakes[0]?.verdicts).toEqual({
      'office-days': 'met',
      'office-read-first': 'not-met',
      'office-safeguard': 'not-met',
      'office-threat': 'met',
    });
  });

  it('sends nothing: no letter of a journalist is opened, and nobody follows the threat', () => {
    expect(mistakes[1]?.verdicts).toMatchObject({ 'office-safeguard': 'met', 'office-threat': 'not-met' });
    expect(mistakes[1]?.run.outcome).toBe('neverSent');
  });
});

describe('The judge of The columnist', async () => {
  const { model, mistakes } = await deskOf('the-columnist', 'chamber');

  it('orders the logs of the threat, and no letters of a journalist', () => {
    expect(model.run.itemOutcomes).toEqual({
      'threat-logs': 'obtained',
      'columnist-subscriber': 'refused',
      'columnist-messages': 'refused',
    });
  });

  it('tries a ground that the treaty has not, then orders everything', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse-order R08']);
    expect(mistakes[0]?.run.itemOutcomes?.['columnist-messages']).toBe('partial');
    expect(Object.values(mistakes[0]?.verdicts ?? {})).not.toContain('met');
  });

  it('makes no order because of one part, and the logs of the threat stay where they are', () => {
    expect(mistakes[1]?.tried).toEqual([]);
    expect(mistakes[1]?.run.itemOutcomes?.['threat-logs']).toBe('refused');
  });
});
