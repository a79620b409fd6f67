import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseKit } from '#content/case-kit.ts';
import { bundleForNode } from '../../tools/bundle.mjs';
import type * as Reproduction from '../../tools/reproduction/index.ts';
import { withReproduction } from '../../tools/write-reproduction.ts';

const RUNS = 3000;
const root = process.cwd();
const bundle = await bundleForNode(root, {
  name: 'reproduction-test',
  entry: 'tools/reproduction/index.ts',
  sources: ['src/content', 'src/domain', 'src/simulation', 'machines', 'tools'],
});
const made = (await import(pathToFileURL(bundle).href)) as typeof Reproduction;
const { ANCHORS, anchorFigures, deletedFigures, distance, matrixFigures, outlivesFigures, wholeFigures } = made;
let kit: CaseKit;
beforeAll(async () => {
  const read = await made.compileKitFolder(root);
  if (!read.ok) throw new Error('the world does not compile');
  kit = read.value;
});

/** Far from the fit by so large a share, with at least two days or a tenth of a day of room where so little is rounded. */
const far = (value: number, fit: number, share: number): boolean =>
  Math.abs(value - fit) > Math.max(share * fit, fit < 3 ? 0.2 : 1);

describe('the simulator reproduces what the practice model was fitted to', () => {
  it('published anchors, and the fit near them', () => {
    const figures = anchorFigures(kit, RUNS);
    expect(new Set(figures.map(({ anchor }) => anchor.id))).toEqual(new Set(ANCHORS.map(({ id }) => id)));
    const away = figures.filter(({ measure, value }) => distance(measure, value) > 1.3);
    expect(away.map(({ anchor, measure, value }) => `${anchor.id}, ${measure.what}: ${value}`)).toEqual([]);
    // Police between two authorities with few staff takes longer than the published words say, and the table says so.
    const against = figures.filter(({ measure, value }) => measure.meets?.(value) === false);
    expect(against.map(({ anchor }) => anchor.id)).toEqual(['C7 L→L']);
  });

  it('the formal request between all tiers, within a twelfth', () => {
    const away = matrixFigures(kit, RUNS).flatMap(({ of, value, fit }) =>
      value.some((one, i) => far(one, fit[i] ?? 0, 1 / 12)) ? [{ ...of, value, fit }] : [],
    );
    expect(away).toEqual([]);
  });

  it('other procedures: medians within a fifth, tails within three tenths', () => {
    const away = wholeFigures(kit, RUNS).flatMap(({ of, value, fit }) =>
      value.some((one, i) => far(one, fit[i] ?? 0, i === 1 ? 0.2 : 0.3)) ? [{ label: of.label, value, fit }] : [],
    );
    expect(away).toEqual([]);
  });

  it('data already deleted, within six hundredths', () => {
    const some = ({ label }: { readonly label: string }) => /M→|Order/.test(label);
    const away = deletedFigures(kit, RUNS / 3, some).flatMap(({ of, value, fit }) =>
      value.some((one, i) => Math.abs(one - (fit[i] ?? 0)) > 0.06)
        ? [{ label: of.label, age: of.age, value, fit }]
        : [],
    );
    expect(away).toEqual([]);
  });

  it('what a hold must outlive, within four hundredths', () => {
    const away = outlivesFigures(kit, RUNS).flatMap(({ of, value, fit }) =>
      value.some((one, i) => Math.abs(one - (fit[i] ?? 0)) > 0.04) ? [{ ...of, value }] : [],
    );
    expect(away).toEqual([]);
  });
});

describe('docs/model.md', () => {
  const model = readFileSync('docs/model.md', 'utf8');

  it('holds every anchor with its source and year', () => {
    for (const { id, source, year } of ANCHORS) {
      expect(model).toContain(`| ${id} |`);
      expect(model).toContain(`${source}, ${year}`);
    }
  });

  it('takes the tables between its marks, and nothing else', () => {
    const made = withReproduction(model, 'HERE');
    expect(made).toContain('made by a tool, do not edit -->\n\nHERE\n\n<!-- reproduction: end -->');
    expect(withReproduction(made, 'HERE')).toBe(made);
  });
});
