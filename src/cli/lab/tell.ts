/** The lab's result as JSON and as words. */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { plain } from '../output.ts';
import type { ShardOf } from '../shards.ts';
import { type Aim, labResult } from './result.ts';

const NOTE =
  'Simulated with fitted and assumed figures; not statistics. In the lab data live until they are asked for (unless --retention is given), and office hours, season and holidays are off.';

export const labJson = ({ aim, words }: ShardOf, tally: Tally, at: readonly string[]) => ({
  ...words,
  seed: tally.seed,
  runs: tally.runs,
  runNumbers: tally.ranges,
  ...labResult(tally, aim, at),
  note: NOTE,
});

const AIM_WORDS: Readonly<Record<Aim, string>> = {
  evidence: 'Data in hand',
  hold: 'Data held, and none disclosed,',
  intelligence: 'An answer, which is no evidence,',
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const LEG_WORDS: Readonly<Record<(typeof LEG_IDS)[number], string>> = {
  draftAndOwnAuthority: 'drafting and own authority',
  requestedSide: 'inside the requested State',
  sentToReceived: 'sent to answer received',
  issueToReceipt: 'signed draft to answer received',
  total: 'whole',
};

export function labText({ aim, words }: ShardOf, tally: Tally, at: readonly string[]): string {
  const { outcomes, successShare, legs } = labResult(tally, aim, at);
  const asked = Object.entries(words).flatMap(([name, value]) =>
    value === null || value === false ? [] : [`${name} ${value}`],
  );
  const ends = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map(
    (outcome) => `  ${outcome.padEnd(10)} ${percent(outcomes[outcome])}\n`,
  );
  const days = LEG_IDS.map((leg) => {
    const found = legs[leg];
    if (!found) return `  ${LEG_WORDS[leg]}: no such leg, or no run completed it\n`;
    const reached = at.map((day) => `; within ${day} days ${percent(found.within[day] ?? 0)}`).join('');
    return `  ${LEG_WORDS[leg]}: median ${found.p50} days (P10 ${found.p10}, P90 ${found.p90}, mean ${found.mean}) in ${found.runs} runs${reached}\n`;
  });
  const success = `${AIM_WORDS[aim]} in ${percent(successShare)} of ${tally.runs} runs, seed ${tally.seed}.\n`;
  return plain(`${asked.join(', ')}\n${NOTE}\n${success}${ends.join('')}${days.join('')}`);
}
