import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrumentSchema } from '#content/schemas/instrument.ts';
import { must } from '#domain/result.ts';
import { LAW_KILLERS } from '#support/law-killers.ts';
import { shippedWorld } from '#support/shipped.ts';
import { type LawMutant, lawMutants } from '../../tools/law-mutants.ts';
import type { Data } from '../../tools/law-slips.ts';
import { allLawMutants, faultsOfTheLaw, judge } from '../../tools/mutate-law.ts';
import { codeReport, lawReport, type StrykerResult } from '../../tools/write-mutation.ts';

const world = shippedWorld();
const fileOf = (id: 'budapest' | 'uncc'): Data =>
  must(world.instruments.get(id), `no file for ${id}`).value as unknown as Data;
const budapest = lawMutants('budapest', fileOf('budapest'));
/** Wherever in its list the entry stands. */
const mutantThat = (says: string): LawMutant =>
  must(
    budapest.find((one) => one.says.replace(/ \d+ /g, ' ') === says),
    `no mutant that says: ${says}`,
  );

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const SAMPLE = 60;

describe('slips in the law', () => {
  it('keep the form: a file that no program would read is no slip', () => {
    const broken = budapest.filter(({ file }) => !instrumentSchema.safeParse(file).success);
    expect(broken.map(({ says }) => says)).toEqual([]);
  });

  it('change one thing each, and never the same thing in the same way twice', () => {
    const texts = budapest.map(({ file }) => JSON.stringify(file));
    expect(texts).not.toContain(JSON.stringify(fileOf('budapest')));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    ['a clock', 'clocks (preservation-hold) duration: P60D → P61D'],
    ['a paragraph', 'clocks (preservation-hold) article: 29(7) → 29(8)'],
    ['a displacement', 'procedures (request) yields: true → false'],
  ])('are noticed: %s', (_what, says) => {
    const [verdict] = judge(world, [mutantThat(says)], LAW_KILLERS);
    expect(verdict?.killer).not.toBeNull();
  });

  it('are not noticed where nothing of the law is changed', () => {
    const { file } = mutantThat('clocks (preservation-hold) duration: P60D → P61D');
    const sameLaw = { ...(fileOf('budapest') as object), title: 'The same convention under another title' };
    const equivalent: LawMutant = { instrument: 'budapest', slip: 'title', says: 'another title', file: sameLaw };
    const verdicts = judge(world, [equivalent, { ...equivalent, file }], LAW_KILLERS);
    expect(verdicts.map(({ killer }) => killer === null)).toEqual([true, false]);
    const { score, markdown } = lawReport(verdicts);
    expect(score).toBe(50);
    expect(markdown).toContain('- budapest: another title');
  });

  it('are not noticed by nobody: without a check every mutant is left', () => {
    expect(judge(world, budapest.slice(0, 5), []).map(({ killer }) => killer)).toEqual(Array(5).fill(null));
  });

  it(`are mostly noticed: ${SAMPLE} of them, seed ${SEED}`, () => {
    expect([...faultsOfTheLaw(world, LAW_KILLERS).values()].flat()).toEqual([]);
    const sample = fc.sample(fc.constantFrom(...allLawMutants(world)), { seed: SEED, numRuns: SAMPLE });
    expect(lawReport(judge(world, sample, LAW_KILLERS)).score, `SEED=${SEED} repeats it`).toBeGreaterThan(60);
  });
});

describe('the report on changed programs', () => {
  const place = { start: { line: 1, column: 7 }, end: { line: 1, column: 11 } };
  const mutant = { mutatorName: 'BooleanLiteral', location: place, replacement: 'false' };
  const result: StrykerResult = {
    files: {
      'src/a.ts': {
        source: 'const yes = true;',
        mutants: [
          { ...mutant, status: 'Killed' },
          { ...mutant, status: 'Timeout' },
          { ...mutant, status: 'Survived' },
          { ...mutant, status: 'NoCoverage' },
          { ...mutant, status: 'CompileError' },
        ],
      },
    },
  };

  it('counts what was killed or hung as noticed, and leaves out what could not run', () => {
    const { score, total, markdown } = codeReport(result);
    expect([score, total]).toEqual([50, 4]);
    expect(markdown).toContain('| `src/a.ts` | 4 | 2 | 50 % |');
    expect(markdown).toContain('line 1: `yes ` → `false`\n');
    expect(markdown).toContain('(no test runs it)');
  });
});
