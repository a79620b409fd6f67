/** Places and costs of an assessment as lines of text. */
import type { Recipe } from '#domain/recipe.ts';
import type { DecisionCostLine } from '#simulation/assess/costs.ts';
import type { Place } from '#simulation/assess/place.ts';
import type { ShareRange } from '#simulation/assess/wilson.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const rangeOf = ({ low, high }: ShareRange): string => `${percent(low)} to ${percent(high)}`;

export function placeText(place: Place | null): string {
  if (!place) return '\nThis run followed no route that was simulated.\n';
  const { route, runs, answered, earlier, refused, silent, reasons } = place;
  const lines = [
    `\nRoute ${route}: ${percent(earlier / runs)} of ${runs} simulated runs were answered earlier; ${runs - answered} had no answer.`,
    `  refused: ${rangeOf(refused)}; no answer received: ${rangeOf(silent)} (95 %)`,
    ...reasons.map(({ type, here, middle }) => `  ${type}: ${here} here, ${middle} in the middle run`),
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ decisions }: Recipe, line: DecisionCostLine): string {
  const type = line.index === null ? null : decisions[line.index]?.type;
  const who = type ? `decision ${(line.index ?? 0) + 1} ${type.slice('decide.'.length)}` : 'a decision not taken';
  const mean = line.paired?.days;
  const days = mean ? `; ${mean.mean.toFixed(1)} on average (${mean.low?.toFixed(1)} to ${mean.high?.toFixed(1)})` : '';
  return `  ${who} [${line.same ? 'as the model answer' : line.compared}]: ${line.story.days.toFixed(1)} days in this run${days}`;
}

/** Days that a decision cost are positive, and those that it saved negative. */
export const costsText = (recipe: Recipe, costs: readonly DecisionCostLine[]): string =>
  `\nDays that each decision cost, against the model answer, with the same luck\n${costs.map((one) => lineOf(recipe, one)).join('\n')}\n`;
