import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { drawnRoutes, laneViews } from '#app/comparison/lane-view.ts';
import { en } from '#app/comparison/messages.en.ts';
import { aliveSentence, daySentence, laneSentence, lanesSentence, readoutSentence } from '#app/comparison/sentences.ts';
import { useWords } from '#app/comparison/words.ts';
import { RoomMessages, ShellMessages } from '#app/i18n/provider.tsx';
import type { RouteResult } from '#domain/simulation-result.ts';
import { anyPlan } from '#support/plans.ts';
import { answeredResult, point, silentResult } from './results.ts';

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <ShellMessages>
    <RoomMessages messages={en}>{children}</RoomMessages>
  </ShellMessages>
);
const words = () => renderHook(useWords, { wrapper }).result.current;
const lanes = (...results: readonly RouteResult[]) => {
  const plan = anyPlan();
  return laneViews(plan, drawnRoutes(plan).slice(0, 2), results);
};

it('days are said with a second unit once they are many', () => {
  const { days, about, dayAbout } = words();
  expect([0.3, 1, 20.4, 21, 214, 800].map(days)).toEqual([
    ...['under 1 day', '1 day', '20 days', '21 days (3 weeks)', '214 days (7 months)', '800 days (2.2 years)'],
  ]);
  expect([about(0), about(400), dayAbout(9), dayAbout(365)]).toEqual([
    ...['under 1 day', '13 months', 'day 9', 'day 365 (12 months)'],
  ]);
});

describe('the sentence of all lanes', () => {
  it('waits for the first runs', () => {
    expect(lanesSentence(lanes(), 'whole', words())).toBe('The first runs are being simulated.');
  });
  it('gives the range of medians and of evidence', () => {
    const slow = answeredResult('bilateral', { days: { p10: 300, p50: 500, p90: 900, mean: 550 }, someEvidence: 0.3 });
    expect(lanesSentence(lanes(answeredResult('comity'), slow), 'whole', words())).toBe(
      '2 of 2 routes led to an answer; the median time to it is between 200 days (7 months) and 500 days (17 months). ' +
        'All the evidence came in 50% of the runs of a route, at least one item in between 30% and 60%.',
    );
  });
  it('says when some routes, or all, were never answered', () => {
    const some = lanesSentence(lanes(silentResult('comity'), answeredResult('bilateral')), 'whole', words());
    expect(some).toContain('1 of 2 routes led to an answer; the median time to it is 200 days (7 months).');
    const none = lanesSentence(lanes(silentResult('comity'), silentResult('bilateral')), 'whole', words());
    expect(none).toContain('No route led to an answer in any run (2 routes).');
  });
});

it('the sentence of a lane has its durations, or says that nobody answered', () => {
  const [answered, silent] = lanes(answeredResult('comity'), silentResult('bilateral'));
  expect(answered && laneSentence(answered, 'whole', words())).toBe(
    'Median 200 days (7 months). Eight of ten answers: 100 days (3 months) to 400 days (13 months). Answered in 90% of runs.',
  );
  expect(silent && laneSentence(silent, 'whole', words())).toBe('No answer in any of 100 runs.');
  expect(lanes().map((lane) => laneSentence(lane, 'whole', words()))[0]).toBe('No run has been simulated yet.');
});

it('the sentence of a curve reads it on the chosen day', () => {
  expect(daySentence(answeredResult('x'), 250, words())).toBe(
    'By day 250: all evidence 30%, part of it 5%, refused 15%, data lost 5%, no answer received 0%, never sent or withdrawn 0%, ' +
      'still open 45%. At least one item is in hand in 35% of the runs.',
  );
  expect(readoutSentence('Some route', answeredResult('x'), 250, words())).toBe(
    'Some route: all evidence 30%, part of it 5%, ended otherwise 20%, still open 45%; at least one item in hand 35%; ' +
      'all data still exist 40%.',
  );
});

it('the sentence of the data says when they are rather gone than there', () => {
  expect(aliveSentence(answeredResult('x'), words())).toContain('falls below one half by day 21.');
  const kept = answeredResult('x', { curve: [point(0), point(90, { allAlive: 0.8 })] });
  expect(aliveSentence(kept, words())).toContain('its lowest value is 80%.');
});
