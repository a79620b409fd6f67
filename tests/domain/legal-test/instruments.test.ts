import { describe, expect, it } from 'vitest';
import { DEFECTS } from '#domain/defects.data.ts';
import type { Defect } from '#domain/defects.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { INSTRUMENT_IDS, type InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { CASE_MILESTONES, MILESTONES } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import { INSTRUMENTS } from '#support/instruments.ts';

const all = Object.values(INSTRUMENTS);
const of = (id: InstrumentId): Instrument => must(INSTRUMENTS[id], `no file for ${id}`);

/** Rules that a chart of a formal request or a preservation may rest on. */
const CHARTED = [...new Set(Object.values(CASE_MILESTONES).map(({ rule }) => rule))].filter(
  (rule) => rule !== 'police',
);

describe('instrument files', () => {
  it('are there for every instrument', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...INSTRUMENT_IDS].sort());
  });

  it.each(['uncc', 'budapest', 'bilateral', 'comity', 'untoc', 'uncac', 'regional'] as const)(
    '%s answers every rule a milestone rests on',
    (id) => {
      expect(CHARTED.filter((rule) => !of(id).rules[rule])).toEqual([]);
    },
  );

  it('never cite as read what was only recalled: of the UN Convention just Article 65(1) was read', () => {
    const uncc = of('uncc');
    const cited = [...Object.values(uncc.rules), ...Object.values(uncc.contents).flat()];
    const marked = [...cited, ...uncc.grounds, ...uncc.clocks, ...uncc.procedures, uncc.scope];
    expect(marked.filter(({ checked }) => checked === 'text').map(({ article }) => article)).toEqual(['65(1)']);
    expect(of('uncc').status).toMatchObject({ form: 'treaty', since: null, checked: 'text' });
  });

  it('claim no text for a treaty that does not exist', () => {
    for (const treaty of [of('bilateral'), of('regional')]) {
      const cited = [...Object.values(treaty.rules), ...Object.values(treaty.contents).flat(), ...treaty.grounds];
      expect(cited.filter(({ checked }) => checked === 'text')).toEqual([]);
      expect(treaty.title).toContain('fictional');
    }
  });

  it.each(all.map((one) => [one.id, one] as const))('%s contradicts itself nowhere', (_id, one) => {
    for (const kind of ['request', 'preservation'] as const) {
      const fields = (one.contents[kind] ?? []).map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.length > 0).toBe(one.procedures.some((procedure) => procedure.kind === kind));
    }
    expect(
      Object.values(one.contents)
        .flat()
        .filter((row) => row.need === 'good-practice' && row.article !== null),
    ).toEqual([]);
    // `12(5)` is told by a rule on `12(5)-(6)`, and a letter by the rule on its paragraph.
    const told = Object.values(one.rules).flatMap(({ article }) => article?.split('-')[0] ?? []);
    const tells = (article: string) => told.some((by) => article === by || article.startsWith(`${by}(`));
    const untold = one.clocks.filter(({ article }) => !tells(article.split('-')[0] ?? ''));
    expect(untold.map(({ article }) => article)).toEqual([]);
    const extension = one.rules['preservation-extension']?.article ?? null;
    const hold = one.clocks.find(({ id }) => id === 'preservation-hold');
    expect(Boolean(hold?.renewable)).toBe(extension !== null);
    // A text can have one ground in two paragraphs; it does not list the same paragraph twice for one procedure.
    const listed = one.grounds.flatMap(({ code, article, appliesTo }) =>
      appliesTo.map((kind) => `${code} ${article} ${kind}`),
    );
    expect(new Set(listed).size).toBe(listed.length);
    // An own ongoing case only postpones. It bars one thing: the direct order to a provider (Second Protocol 7(5)(c)(i)).
    expect(one.grounds.flatMap(({ code, appliesTo }) => (code === 'R16' ? appliesTo : []))).toEqual(
      one.id === 'budapest-2' ? ['direct-order'] : [],
    );
  });

  it('let no milestone of a refusal rest on a list that may not hold its ground', () => {
    // Dual criminality (40(8)) and discrimination (40(22)) are outside 40(21); want of contents is outside 29(5) and 42(6).
    const refusals = ['request-refused', 'preservation-refused', 'emergency-declined', 'request-returned'] as const;
    expect(refusals.map((type) => MILESTONES[type].rule)).not.toContain('refusal');
    expect(refusals.map((type) => MILESTONES[type].rule)).not.toContain('preservation-refusal');
  });

  it('hold the corrections of the second reading', () => {
    // UNCC 40(31) is about copies of records, not return of originals; courtesy owes no reasons.
    expect(of('uncc').rules.return?.article).toBeNull();
    expect(of('comity').rules.reasons?.article).toBeNull();
    // BUD 27: discrimination, double jeopardy, privilege and data protection only through own law.
    const via = of('budapest').grounds.filter(({ kind }) => kind === 'via');
    expect(via.map(({ code }) => code)).toEqual(['R03', 'R04', 'R05', 'R09', 'R10', 'R11', 'R13', 'R14', 'R15', 'R21']);
    expect(via.flatMap(({ appliesTo }) => appliesTo)).not.toContain('preservation');
    // UNCC 40(8), de minimis: may differ from its model.
    expect(of('uncc').grounds.find(({ code }) => code === 'R06')?.checked).toBe('unsure');
    // What a text bars is no ground in its file, unless it bars it for its own offences or for some data only.
    for (const { bars, grounds } of all) {
      const listed = grounds.map(({ code }) => code);
      const barred = bars.filter(({ ownOffences, data }) => !ownOffences && !data).map(({ code }) => code);
      expect(barred.filter((code) => listed.includes(code))).toEqual([]);
    }
  });
});

describe('registers', () => {
  const defects = Object.entries(DEFECTS) as [string, Defect][];
  const sentences = defects.flatMap(([code, one]) =>
    [one, ...Object.values(one.variants)].flatMap(({ wrong, fix }) => [[code, wrong] as const, [code, fix] as const]),
  );

  it('run from 01 without a gap', () => {
    const numbered = (letter: string, length: number) =>
      Array.from({ length }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
    expect(Object.keys(DEFECTS)).toEqual(numbered('D', 27));
    expect(Object.keys(GROUNDS)).toEqual(numbered('R', 22));
  });

  it.each(sentences)('%s says one plain sentence: %s', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.length).toBeLessThan(140);
    // No names, no figures: a translation is keyed by the sentence.
    expect(sentence).not.toMatch(/\d|Aldermark|Kestrel/);
  });

  it('has a rule in at least one instrument for every defect', () => {
    const known = new Set(all.flatMap(({ rules }) => Object.keys(rules)));
    expect(defects.filter(([, { rule }]) => !known.has(rule))).toEqual([]);
  });
});
