/** An instrument's standing between the two States in words, with the article that decides. */
import type { Citation } from '#domain/citation.ts';
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { isOrganisedCrime, type Standing, standing, type Terms } from '#domain/legal-test/standing.ts';
import { bindsSince, isParty } from '#domain/status.ts';

export interface Closed {
  readonly reason: string;
  readonly citation: Citation;
}

const article = ({ article }: Citation): string => (article === null ? '' : ` (Article ${article})`);

function words(terms: Terms, instrument: Instrument, why: Exclude<Standing, { usable: true }>['why']): Closed {
  const name = `the ${instrument.shortTitle}`;
  switch (why) {
    case 'unknown':
    case 'not-party': {
      const outside = [terms.requesting, terms.requested].filter((state) => !isParty(state, instrument.id, terms.asAt));
      const who = outside.map((state) => state.name).join(' and ');
      const verb = outside.length > 1 ? 'are not parties' : 'is not a party';
      return { reason: `${who} ${verb} to ${name}.`, citation: citeRule(instrument, 'entry-into-force') };
    }
    case 'not-in-force': {
      const citation = citeRule(instrument, 'entry-into-force');
      if (instrument.kind === 'bilateral') {
        const pair = `${terms.requesting.name} and ${terms.requested.name}`;
        return { reason: `No treaty on mutual legal assistance is in force between ${pair}.`, citation };
      }
      const date = `on ${terms.asAt}, and the scenario does not suppose that it is`;
      return { reason: `${capital(name)} is not in force ${date}${article(citation)}.`, citation };
    }
    case 'not-yet': {
      const supposition = terms.supposes.find((one) => one.instrument === instrument.id);
      const late = [terms.requesting, terms.requested].flatMap((state) => {
        const since = bindsSince(state, instrument, supposition?.since ?? terms.asAt) ?? terms.asAt;
        return since > terms.asAt ? [`${state.name} only from ${since}`] : [];
      });
      const citation = { instrument: instrument.id, ...joiningOf(instrument) };
      return { reason: `${capital(name)} binds ${late.join(' and ')}${article(citation)}.`, citation };
    }
    case 'out-of-scope': {
      const citation = citeRule(instrument, 'scope');
      if (instrument.scope.organisedCrimeOnly && !isOrganisedCrime(terms.offence)) {
        const lacks = 'covers only offences that are transnational and involve an organised criminal group';
        return { reason: `${capital(name)} ${lacks}${article(citation)}.`, citation };
      }
      const years = instrument.scope.seriousCrimeYears;
      const reach = years === null ? `${name} covers no other` : `its maximum penalty is below ${years} years`;
      const reason = `The offence is none that ${name} defines, and ${reach}`;
      return { reason: `${reason}${article(citation)}.`, citation };
    }
  }
}

const joiningOf = ({ joining, rules }: Instrument): Omit<Citation, 'instrument'> => ({
  article: joining?.article ?? rules['entry-into-force']?.article ?? null,
  checked: joining?.checked ?? 'unsure',
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Null where the instrument can be used. */
export function closedBecause(terms: Terms, instrument: Instrument): Closed | null {
  const state = standing(terms, instrument.id);
  return state.usable ? null : words(terms, instrument, state.why);
}

/** Added to the reason of a route that rests on a supposition and does not say so yet. */
export const SUPPOSED = 'The scenario supposes that the instrument is in force.';

/** `[id]` where the instrument counts only because the scenario supposes that it is in force. */
export function supposed(terms: Terms, id: InstrumentId): readonly InstrumentId[] {
  const state = standing(terms, id);
  return state.usable && state.supposed ? [id] : [];
}

/** The article under which an instrument offers a procedure; null where it offers none. */
export function procedureCitation(instrument: Instrument, kind: ProcedureKind): Citation | null {
  const found =
    instrument.procedures.find((procedure) => procedure.kind === kind) ??
    instrument.procedures.find((procedure) => kind === 'request' && procedure.kind === 'letters-rogatory');
  return found ? { instrument: instrument.id, article: found.article, checked: found.checked } : null;
}
