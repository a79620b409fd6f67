/** The comparison tables: how an instrument's file answers one cell, against what the table says. */

import type { FeatureId } from '#domain/features.data.ts';
import { exemplarCell, type FeatureCell, featureCell } from '#domain/features.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Exemplar, Ground, GroundCode, Instrument } from '#domain/instrument.ts';
import { groundCell } from '#domain/legal-test/ground-citation.ts';
import type { RuleKey } from '#domain/rules.ts';
import { setKey } from './article-set.ts';
import type { Column, LongCell } from './law-tables-file.ts';

const answer = (kind: string, articles: readonly string[]): string => [kind, setKey(articles)].join(' ').trim();

const exemplarOf = (instrument: Instrument, id: string): Exemplar | undefined =>
  instrument.exemplars.find((one) => one.id === id);

const groundsFor = (instrument: Instrument, procedure: ProcedureKind, code: GroundCode): readonly Ground[] =>
  instrument.grounds.filter((one) => one.code === code && one.appliesTo.includes(procedure));

/** How the file answers a ground, in the short form of the tables. */
function groundAnswer(instrument: Instrument, { procedure = 'request', exemplar }: Column, code: GroundCode): string {
  if (exemplar) {
    const article = exemplarOf(instrument, exemplar)?.grounds[code];
    return article === undefined ? 'none' : answer('explicit', [article]);
  }
  const cell = groundCell(instrument, procedure, code);
  switch (cell.kind) {
    case 'none':
      return 'none';
    case 'barred':
      return answer(cell.bar.onlyAlone ? 'barred-alone' : 'barred', [cell.bar.article]);
    default: {
      const grounds = groundsFor(instrument, procedure, code);
      const kinds = new Set([cell.kind, ...grounds.map(({ kind }) => kind)]);
      const own = instrument.bars.filter((bar) => bar.code === code && bar.ownOffences);
      return answer(
        [[...kinds].join(' and '), ...own.map(({ onlyAlone }) => `own-barred${onlyAlone ? '-alone' : ''}`)].join('+'),
        [...grounds, ...own].map(({ article }) => article),
      );
    }
  }
}

const ruleArticle = (instrument: Instrument, { exemplar }: Column, key: RuleKey): string | null | undefined =>
  exemplar ? exemplarOf(instrument, exemplar)?.rules[key] : instrument.rules[key]?.article;

export function groundFault(instrument: Instrument, column: Column, code: GroundCode, cell: LongCell): string | null {
  const [kind = '', ...rest] = cell.is.split(' ');
  const found = groundAnswer(instrument, column, code);
  if (kind === 'rule') {
    const [key, ...articles] = rest;
    const at = ruleArticle(instrument, column, key as RuleKey);
    if (found !== 'none') return `expected no ground but the rule “${key}”, the file says ${found}`;
    return setKey([at ?? 'nothing']) === setKey([articles.join(' ')])
      ? null
      : `expected the rule “${key}” at ${articles.join(' ')}, the file says ${at ?? 'nothing'}`;
  }
  const expected = kind === 'none' ? 'none' : answer(kind, [rest.join(' ')]);
  if (found !== expected) return `expected ${expected}, the file says ${found}`;
  if (column.exemplar || !/^(explicit|via)\b/.test(kind)) return null;
  const grounds = groundsFor(instrument, column.procedure ?? 'request', code);
  const mode = cell.mode ?? 'may';
  if (grounds.some((one) => one.mode !== mode))
    return `expected a ground that ${mode} be used, the file says otherwise`;
  return grounds.some(({ needs }) => needs !== cell.needs)
    ? `expected it to need ${cell.needs ?? 'no declaration'}, the file says ${grounds.map(({ needs }) => needs ?? 'none').join(', ')}`
    : null;
}

const cellText = (cell: FeatureCell): string => {
  if (cell.kind === 'none') return 'nothing';
  if (cell.kind === 'silent') return 'that the text is silent';
  return cell.kind === 'articles' ? setKey(cell.articles) : `“${cell.words}”`;
};

export function featureFault(
  instrument: Instrument,
  { exemplar }: Column,
  id: FeatureId,
  expected: LongCell,
): string | null {
  const real = exemplar === undefined ? undefined : exemplarOf(instrument, exemplar);
  const cell: FeatureCell =
    exemplar === undefined ? featureCell(instrument, id) : real ? exemplarCell(real, id) : { kind: 'none' };
  if (expected.is === 'none')
    return cell.kind === 'none' || cell.kind === 'silent' ? null : `expected nothing, the file says ${cellText(cell)}`;
  const words = cell.kind === 'articles' || cell.kind === 'words' ? cell.words : null;
  if (expected.words !== undefined && expected.words !== words)
    return `expected “${expected.words}”, the file says “${words ?? 'nothing'}”`;
  if (expected.is === 'words')
    return expected.words !== undefined || cell.kind === 'words' || cell.kind === 'silent'
      ? null
      : `expected an answer in words, the file says ${cellText(cell)}`;
  return cell.kind === 'articles' && setKey(cell.articles) === setKey([expected.is])
    ? null
    : `expected ${setKey([expected.is])}, the file says ${cellText(cell)}`;
}
