/** What the runs of a scenario's route came to, as JSON and as words. */
import { OUTCOMES } from '#domain/case-run.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { plain } from './output.ts';
import type { ShardOf } from './shards.ts';

export const simulationJson = (words: ShardOf['words'], result: RouteResult) => {
  const { route, runs, seed, outcomes, items, days, answered } = result;
  const { evidenceLost, lossCauses, someEvidence, legs, hold } = result;
  return {
    ...{ scenario: words.scenario, route, runs, seed, outcomes, items, days, answered },
    ...{ evidenceLost, lossCauses, someEvidence, legs, hold },
  };
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

export function simulationText({ title }: ShardOf['words'], result: RouteResult): string {
  const { route, runs, seed, days, answered, outcomes, evidenceLost } = result;
  const answer = days
    ? `Answered in ${answered} of ${runs} runs: median ${days.p50} days (P10 ${days.p10}, P90 ${days.p90}, mean ${days.mean}).`
    : `No answer in any of ${runs} runs.`;
  const lines = OUTCOMES.map((outcome) => `  ${outcome.padEnd(10)} ${percent(outcomes[outcome])}`);
  return plain(
    `${title}, route ${route}, seed ${seed}. Simulated with fitted and assumed figures; not statistics.\n${answer}\n${lines.join('\n')}\nSome evidence was lost in ${percent(evidenceLost)} of runs.\n`,
  );
}
