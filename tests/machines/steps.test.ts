import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [ChartId, string, readonly string[], World, string];

const steps: readonly Row[] = [
  ['preservation-notice', 'warns only with cause', ['decide.warn'], {}, 'idle'],
  [
    'preservation-notice',
    'P05 and the requester decides',
    ['decide.warn', 'decide.call-off'],
    { found: ['preservation-would-fail-or-harm'] },
    'called-off',
  ],
  [
    'secrecy',
    'T23 is the requester’s choice where the text says so',
    ['decide.report-no-secrecy'],
    { found: ['requester-decides'] },
    'choice-left',
  ],
  ['secrecy', 'T23 is only told under the UN conventions', ['decide.report-no-secrecy'], {}, 'informed'],
  ['progress', 'T18 is asked and told', ['decide.ask-progress', 'dwell.reporting'], {}, 'idle'],
  ['other-use', 'T21 waits for consent', ['decide.ask-other-use'], {}, 'use-pending'],
  [
    'other-use',
    'T21 needs notice only for what clears a person',
    ['decide.ask-other-use'],
    { found: ['exculpatory'] },
    'noticing',
  ],
  ['originals', 'T20 are kept where no text wants them back', ['decide.want-return'], {}, 'with-requester'],
  [
    'originals',
    'T20 go back where one does',
    ['decide.want-return', 'decide.return-originals', 'dwell.returning'],
    { found: ['return-owed'] },
    'returned',
  ],
  ['referral', 'T04 passes on', ['decide.refer', 'dwell.referring'], {}, 'referred'],
  [
    'confirmation',
    'is owed where declared',
    ['decide.want-confirmation', 'decide.confirm', 'dwell.confirming'],
    { found: ['confirmation-owed'] },
    'confirmed',
  ],
  ['confirmation', 'and otherwise not', ['decide.want-confirmation'], {}, 'idle'],
];

describe('steps beside any request', () => {
  it.each(steps)('%s: %s', (chart, _, way, world, stage) => {
    expect(play(chart, way, world).stage).toBe(stage);
  });

  it('progress is told and silence is told apart', () => {
    const way = ['decide.ask-progress', 'dwell.reporting'];
    expect(play('progress', way).announced.at(-1)).toBe('progress-reported');
    expect(play('progress', way, { drawn: ['progress-unanswered'] }).announced.at(-1)).toBe('progress-unanswered');
  });
});
