/** Why a door is open: what binds whom since when, and how far the help is owed. */
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import { type Binding, statesBound } from './binding.ts';
import type { WorldQuestion } from './question.ts';
import { and, capital, inArticle, named } from './words.ts';

function duty({ duty: strength }: ProcedureOffer, { requested }: WorldQuestion): string {
  switch (strength) {
    case 'firm':
      return `${requested.name} owes it`;
    case 'endeavour':
      return `${requested.name} owes no more than an endeavour`;
    case 'own-law':
      return `${requested.name} gives it as far as its own law allows`;
    case 'discretion':
      return 'nobody owes it';
  }
}

/** Without a treaty, help depends on whether the same would be done in return. */
function reciprocity({ requesting, requested }: WorldQuestion, { kind }: Instrument): string {
  if (kind !== 'courtesy') return '';
  const onRecord = requested.reciprocity.includes(requesting.id);
  return onRecord
    ? ` ${requested.name} has reciprocity with ${requesting.name} on record.`
    : ` ${requested.name} has no reciprocity with ${requesting.name} on record, so a promise of it is expected.`;
}

function standing(
  question: WorldQuestion,
  instrument: Instrument,
  offer: ProcedureOffer,
  since: string | null,
): string {
  const name = capital(named(instrument));
  const states = and(statesBound(question, instrument, offer.kind));
  if (instrument.status.form !== 'practice') return `${name} binds ${states}${since === null ? '' : ` since ${since}`}`;
  return instrument.kind === 'scheme'
    ? `${name} binds nobody, and ${states} take part in it`
    : `${name} can be used between any two States`;
}

/** One or two sentences for a door that is open, with or without a condition. */
export function openReason(
  question: WorldQuestion,
  instrument: Instrument,
  offer: ProcedureOffer,
  { since }: Extract<Binding, { binds: true }>,
): string {
  const how = `the offence is within its reach, and ${duty(offer, question)}`;
  return `${standing(question, instrument, offer, since)}; ${how}${inArticle(offer)}.${reciprocity(question, instrument)}`;
}
