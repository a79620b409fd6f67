/** The reproduction table of docs/model.md, computed from the simulator: `npm run reproduction`. */
import type { CaseKit } from '#content/case-kit.ts';
import { compileKitFolder } from '#content/node/read-folder.ts';
import { putBetween, table } from './between-marks.ts';
import {
  type AnchorFigure,
  anchorFigures,
  deletedFigures,
  distance,
  matrixFigures,
  outlivesFigures,
  wholeFigures,
} from './reproduction/figures.ts';
import { OUTLIVES_DAYS, RETENTIONS } from './reproduction/fits.data.ts';
import type { Measure } from './reproduction/measures.ts';

const RUNS = 20_000;

const rounded = (value: number): string => String(value >= 20 ? Math.round(value) : Math.round(value * 10) / 10);
const hundredth = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);
const told = (value: number, unit: Measure['unit']): string =>
  unit === 'share' ? hundredth(value) : `${rounded(value)} ${unit === 'hours' ? 'h' : 'd'}`;

/** Against what was published, where that can be compared; against the fit, always. */
function verdict({ measure, value }: AnchorFigure): string {
  const far = distance(measure, value);
  const near = far <= 1 ? 'near the fit' : 'away from the fit';
  return measure.meets
    ? `${measure.meets(value) ? 'agrees with the source' : 'does not agree with the source'}; ${near}`
    : near;
}

function anchorRow(figure: AnchorFigure, index: number, all: readonly AnchorFigure[]): readonly string[] {
  const { anchor, measure, value } = figure;
  const first = all[index - 1]?.anchor !== anchor;
  return [
    first ? anchor.id : '',
    first ? `${anchor.published} (${anchor.source}, ${anchor.year}; ${anchor.leg})` : '',
    first ? anchor.population : '',
    measure.what,
    told(value, measure.unit),
    told(measure.fit, measure.unit),
    verdict(figure),
  ];
}

const arrow = ([from, to]: readonly string[]): string => `${from}→${to}`;
const list = (values: readonly number[], digits: (value: number) => string): string => values.map(digits).join(' / ');

function parts(kit: CaseKit): readonly string[] {
  const anchors = anchorFigures(kit, RUNS);
  return [
    `Twenty thousand runs for each row, with calendar, season and priority off. “Fit”: this project’s own Monte Carlo of the stage model, by which the figures were chosen. A published range or limit is compared with the share of runs inside it; none of these figures are statistics.`,
    '**Published anchors**',
    table(['No.', 'Published', 'Simulated cases', 'Figure', 'Model', 'Fit', 'Verdict'], anchors.map(anchorRow)),
    '**Formal request, signed draft to receipt** (P10 / median / P90 / mean in days; electronic H→H, diplomatic where one is L, post otherwise)',
    table(
      ['Data', 'From → to', 'Model', 'Fit'],
      matrixFigures(kit, RUNS).map(({ of, value, fit }) => [
        of.data,
        arrow([of.requesting, of.requested]),
        list(value, rounded),
        list(fit, rounded),
      ]),
    ),
    '**Other procedures, the whole way** (P10 / median / P90 in days)',
    table(
      ['Procedure', 'Model', 'Fit'],
      wholeFigures(kit, RUNS).map(({ of, value, fit }) => [of.label, list(value, rounded), list(fit, rounded)]),
    ),
    '**Share already deleted when the data are frozen or produced, by retention in days**',
    table(
      ['Way', 'Data found', ...RETENTIONS.map(String)],
      deletedFigures(kit, RUNS / 4).map(({ of, value, fit }) => [
        of.label,
        of.age,
        ...value.map((share, i) => `${hundredth(share)} (fit ${hundredth(fit[i] ?? 0)})`),
      ]),
    ),
    '**Share of formal requests for content whose order is served later than so many days after drafting began: what a hold must outlive**',
    table(
      ['From → to', ...OUTLIVES_DAYS.map(String)],
      outlivesFigures(kit, RUNS).map(({ of, value, fit }) => [
        arrow(of.tiers),
        ...value.map((share, i) => `${hundredth(share)} (fit ${hundredth(fit[i] ?? 0)})`),
      ]),
    ),
  ];
}

/** The tables. @param root absolute folder of the project. Throws where the world has problems: run `comity check` first. */
export async function reproductionTables(root: string): Promise<string> {
  const kit = await compileKitFolder(root);
  if (!kit.ok) throw new Error(kit.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return parts(kit.value).join('\n\n');
}

/** docs/model.md with its reproduction made anew. */
export const withReproduction = (document: string, tables: string): string =>
  putBetween(document, 'reproduction', tables);
