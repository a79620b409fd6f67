import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '#domain/case-run.ts';
import { ITEM_STATES } from '#domain/evidence.ts';
import { CHECKED, CONFIDENCES, HOLDERS, PROCEDURE_KINDS, ROLES } from '#domain/ids.ts';
import { isCode, projectFiles, textOf } from '#support/source-files.ts';

const glossary = textOf('docs/glossary.md');
const source = projectFiles('src', 'machines', 'scenarios')
  .filter((path) => isCode(path) || path.endsWith('.yaml'))
  .map(textOf)
  .join('\n');

describe('docs/glossary.md', () => {
  it('names only identifiers that the source has', () => {
    const identifiers = [...glossary.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    expect(identifiers.length).toBeGreaterThan(100);
    expect(identifiers.filter((word) => !new RegExp(`\\b${word}\\b`).test(source))).toEqual([]);
  });

  it.each([
    ['holder', HOLDERS],
    ['role', ROLES],
    ['outcome', OUTCOMES],
    ['state of an item', ITEM_STATES],
    ['procedure', PROCEDURE_KINDS],
    ['kind of check', CHECKED],
    ['kind of figure', CONFIDENCES],
  ] as const)('explains every %s', (_, words) => {
    expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
  });
});
