import { describe, expect, it } from 'vitest';
import { assessLine } from '#domain/assessment/assess-line.ts';
import type { Objective } from '#domain/assessment/objective.ts';
import { extend, ledger, never, plan, refuse, request, sent, withdraw } from '#support/ledgers.ts';

describe('an objective', () => {
  const objective = (more: Partial<Objective>): Objective => ({
    id: 'one',
    text: '',
    dimension: 'speed',
    seat: null,
    met: withdraw,
    partly: null,
    defensible: [],
    citation: null,
    explanation: '',
    ...more,
  });
  const line = (more: Partial<Objective>, annulled = false) =>
    assessLine(plan, objective(more), ledger([sent()], never), annulled);

  it.each([
    ['met', { met: request }, { verdict: 'met', unjudged: null, rests: [0], defensible: null }],
    ['not met', {}, { verdict: 'not-met', unjudged: null, rests: [] }],
    ['partly', { partly: request }, { verdict: 'partly', unjudged: null, rests: [0] }],
    [
      'met another way, with the author’s reason',
      { defensible: [{ met: request, reason: 'as good' }] },
      { verdict: 'met', defensible: 'as good', rests: [0] },
    ],
    ['never reached', { met: extend }, { verdict: 'not-judged', unjudged: 'never-reached', rests: [] }],
    ['still open', { met: refuse }, { verdict: 'not-judged', unjudged: 'still-open' }],
    ['half of it never reached', { partly: extend }, { verdict: 'not-judged', unjudged: 'never-reached' }],
  ] as const)('%s', (_, more, expected) => expect(line(more)).toMatchObject(expected));

  it('annulled is not judged, whatever was done', () => {
    expect(line({ met: request }, true)).toMatchObject({ verdict: 'not-judged', unjudged: 'annulled', rests: [] });
  });
});
