import { describe, expect, it } from 'vitest';
import { MILESTONES } from '#domain/milestones.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { ROOT, textOf } from '#support/source-files.ts';
import { putBetween } from '../../tools/between-marks.ts';
import { chartsDocument, withRegisters } from '../../tools/write-charts.ts';
import { coverageDocument } from '../../tools/write-coverage.ts';
import { figureTables, withFigures } from '../../tools/write-figures.ts';

describe('parts of the documents that are made from code and content', () => {
  it('docs/charts.md is what `npm run charts` writes', () => {
    expect(textOf('docs/charts.md')).toBe(chartsDocument());
  });

  it('the procedures and milestones of docs/glossary.md are what `npm run charts` writes', () => {
    const glossary = textOf('docs/glossary.md');
    expect(glossary).toBe(withRegisters(glossary));
  });

  it('the figures of docs/model.md are what `npm run figures` writes', async () => {
    const model = textOf('docs/model.md');
    expect(model).toBe(withFigures(model, await figureTables(ROOT)));
  });
});

describe('the coverage of the shelf', () => {
  it('docs/coverage.md is what `npm run coverage` writes', async () => {
    expect(textOf('docs/coverage.md')).toBe(await coverageDocument(ROOT));
  });
});

describe('the outline of the charts', () => {
  const outline = chartsDocument();

  it('holds every stage with its label, and every ending', () => {
    for (const { stages } of Object.values(chartTables())) {
      for (const { id, meta } of stages)
        expect(outline).toContain(meta ? `\`${id}\` **${meta.label}**` : `\`${id}\` ends`);
    }
  });

  it('tells every way out of every stage, on its own line or for all that share it', () => {
    for (const { stages } of Object.values(chartTables())) {
      for (const { on } of stages.flatMap((stage) => [...stage.after, ...stage.on]))
        expect(outline).toContain(`\`${on}\``);
    }
  });

  it('holds every milestone but that of an inject, which no chart announces', () => {
    const missing = Object.entries(MILESTONES).filter(([, { label }]) => !outline.includes(`“${label}”`));
    expect(missing.map(([type]) => type)).toEqual(['inject-happened']);
  });
});

describe('the marks around a made part', () => {
  const text = 'before\n<!-- x: made by a tool, do not edit -->\nold\n<!-- x: end -->\nafter\n';

  it('keep what stands around it', () => {
    expect(putBetween(text, 'x', 'new')).toMatch(/^before\n[\s\S]*\n\nnew\n\n<!-- x: end -->\nafter\n$/);
    expect(putBetween(putBetween(text, 'x', 'new'), 'x', 'new')).toBe(putBetween(text, 'x', 'new'));
  });

  it('must be there', () => {
    expect(() => putBetween('nothing', 'x', 'new')).toThrow('has no marks');
  });
});
