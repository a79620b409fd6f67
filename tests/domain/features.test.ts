import { describe, expect, it } from 'vitest';
import { FEATURE_GROUPS, FEATURES, type FeatureId } from '#domain/features.data.ts';
import type { FeatureCell } from '#domain/features.ts';
import { differs, featureCell } from '#domain/features.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { INSTRUMENTS } from '#support/instruments.ts';

const uncc = must(INSTRUMENTS.uncc, 'no uncc');
const comity = must(INSTRUMENTS.comity, 'no comity');
const ids = Object.keys(FEATURES) as FeatureId[];

const without = (instrument: Instrument, kind: string): Instrument => ({
  ...instrument,
  procedures: instrument.procedures.filter((offer) => offer.kind !== kind),
});

describe('a feature of the comparison', () => {
  it('is answered from the file: articles, with words where a number would mislead', () => {
    expect(featureCell(uncc, 'preservation-length')).toEqual({
      kind: 'articles',
      articles: ['42(8)'],
      words: 'at least 60 days',
      checked: 'recalled',
    });
    expect(featureCell(uncc, 'dual-criminality')).toMatchObject({
      articles: ['40(8)'],
      words: 'the requested State may refuse for want of it',
    });
  });

  it('takes the weakest mark of the places that answer', () => {
    const sure = { ...uncc, rules: { reasons: { article: '1', says: 'Reasons.', checked: 'text' } } } as Instrument;
    expect(featureCell(sure, 'reasons')).toMatchObject({ checked: 'text' });
    expect(featureCell(uncc, 'refusal-list')).toMatchObject({ checked: 'unsure' });
  });

  it('tells silence with the sentence of the file, and nothing where the file has none', () => {
    expect(featureCell(comity, 'reasons')).toEqual({
      kind: 'silent',
      sentence: 'No reasons are owed.',
      checked: 'recalled',
    });
    expect(featureCell(comity, 'traffic-disclosure')).toEqual({ kind: 'none' });
    expect(featureCell(without(uncc, 'emergency'), 'emergency-data')).toEqual({ kind: 'none' });
  });

  it('answers in words where there is no article to cite', () => {
    expect(featureCell(comity, 'any-offence').kind).toBe('words');
    expect(featureCell(comity, 'counterparty')).toMatchObject({ kind: 'words', words: 'court of the other State' });
    expect(featureCell(comity, 'compulsory')).toMatchObject({ kind: 'words', words: 'no' });
  });

  it('has a label and a group, once each', () => {
    const labels = ids.map((id) => FEATURES[id].label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(ids.map((id) => FEATURES[id].group))).toEqual(new Set(Object.keys(FEATURE_GROUPS)));
  });

  it('is answered by somebody, or it would be no row', () => {
    const mute = ids.filter((id) =>
      Object.values(INSTRUMENTS).every((instrument) => ['none', 'silent'].includes(featureCell(instrument, id).kind)),
    );
    expect(mute).toEqual([]);
  });
});

describe('a difference', () => {
  const articles = (numbers: string, words: string | null): FeatureCell => ({
    kind: 'articles',
    articles: [numbers],
    words,
    checked: 'text',
  });

  it('is an answer that another lacks, or other words; never another number', () => {
    expect(differs([articles('29', null), articles('42', null)])).toBe(false);
    expect(differs([articles('29', null), { kind: 'none' }])).toBe(true);
    expect(differs([articles('45', 'a duty to endeavour only'), articles('33', null)])).toBe(true);
    expect(differs([{ kind: 'none' }, { kind: 'silent', sentence: 'Nothing.', checked: 'text' }])).toBe(false);
    expect(differs([{ kind: 'words', words: 'no', checked: 'text' }, articles('9', 'no')])).toBe(false);
  });
});
