/**
 * What follows from one circumstance under one instrument for one procedure. Grounds attach to a request and its facts: the
 * same circumstance can be a ground under one text, be reached through an umbrella clause in another, be barred by a third,
 * and mean nothing where a list is exhaustive (discrimination at preservation: UNCC 42(6), and nothing in Budapest 29(5)).
 */
import type { Circumstance } from '#domain/circumstances.ts';
import type { Citation } from '#domain/citation.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { citeRule } from '../cite.ts';
import { dutyIn, isFormal } from '../duties.ts';
import { bites, citeGround, type GroundCell, groundCell } from '../ground-citation.ts';
import { GROUND_OF } from './register.ts';

/** What the requested State is, and what the requester has promised. */
export interface Circumstances {
  readonly requested: Pick<Jurisdiction, 'declarations' | 'dataProtection'>;
  /** The request carries an assurance on rights (and against the death penalty). */
  readonly assured: boolean;
  /** It promises to use the data for the named case only. */
  readonly useLimited: boolean;
  /** The offence is one that the instrument itself defines. Absent: it is not, or there is no case. */
  readonly ownOffence?: boolean;
}

export interface Consequence {
  readonly follows:
    | 'refuse'
    | 'may-refuse'
    | 'condition'
    | 'partial'
    | 'postpone'
    /** No ground, and no priority either. */
    | 'ordinary-queue'
    | 'nothing';
  /** The cell of the table of grounds; `none` for a circumstance that speaks to no ground. */
  readonly cell: GroundCell;
  /** Key of the declaration that the ground needs, and whether the requested State has filed it; null: it needs none. */
  readonly declaration: { readonly key: string; readonly filed: boolean } | null;
  /** Where it stands: the ground, the bar or the rule; null where the text has nothing on it. */
  readonly citation: Citation | null;
}

/** Whether a door of this kind hands data over; a hold hands over nothing. */
const discloses = ({ procedures, kind }: Instrument, procedure: ProcedureKind): boolean =>
  procedures.some((offer) => offer.kind === procedure && offer.data.length > 0) ||
  (kind === 'courtesy' && procedure === 'request');

interface Question extends Circumstances {
  readonly instrument: Instrument;
  readonly procedure: ProcedureKind;
  readonly cell: GroundCell;
}

type Answer = Pick<Consequence, 'follows' | 'citation'>;
const NOTHING: Answer = { follows: 'nothing', citation: null };

function barOf({ instrument, cell }: Question): Citation | null {
  if (cell.kind !== 'barred') return null;
  const { article, checked } = cell.bar;
  return { instrument: instrument.id, article, checked };
}

/** The ground as it stands: must or may where the text reaches it, any reason under courtesy, otherwise nothing. */
function asGround(question: Question, code: NonNullable<(typeof GROUND_OF)[Circumstance]>): Answer {
  const { instrument, procedure, cell, requested } = question;
  if (cell.kind === 'barred') return { follows: 'nothing', citation: barOf(question) };
  const citation = citeGround(instrument, procedure, code);
  if (cell.kind === 'none') return citation ? { follows: 'may-refuse', citation } : NOTHING;
  if (!bites(cell.ground, instrument, requested)) return { follows: 'nothing', citation };
  return { follows: cell.ground.mode === 'must' ? 'refuse' : 'may-refuse', citation };
}

/** An assurance settles it, so a condition is set where none is given; nothing is handed over by a hold. */
function deathPenalty({ instrument, procedure, assured }: Question): Answer {
  if (assured || !discloses(instrument, procedure)) return NOTHING;
  return {
    follows: 'condition',
    citation: citeGround(instrument, procedure, 'R14') ?? citeRule(instrument, 'safeguards'),
  };
}

/** Conditions come first; a refusal only where a State without a way round its bar is promised no limit of use. */
function personalData(question: Question): Answer {
  const { instrument, procedure, requested, useLimited } = question;
  if (!discloses(instrument, procedure)) return NOTHING;
  const ground = asGround(question, 'R15');
  const own = citeRule(instrument, 'data-protection');
  const conditions = own.article === null ? dutyIn(instrument, procedure, 'conditions').citation : own;
  const cured = conditions !== null && (!requested.dataProtection.adequacyBar || useLimited);
  if (ground.follows !== 'nothing' && !cured) return ground;
  return conditions === null ? NOTHING : { follows: 'condition', citation: conditions };
}

/** A text that lists it as a ground means it; otherwise help waits, where the text or practice lets it wait. */
function ownCase(question: Question): Answer {
  const listed = asGround(question, 'R16');
  if (question.cell.kind !== 'none') return listed;
  const { citation } = dutyIn(question.instrument, question.procedure, 'postponement');
  return citation ? { follows: 'postpone', citation } : NOTHING;
}

/** A small case is a ground where the text lists it; elsewhere it has no priority, and that is practice. */
function minorMatter(question: Question): Answer {
  const listed = asGround(question, 'R06');
  if (listed.follows !== 'nothing' || !isFormal(question.procedure)) return listed;
  return { follows: 'ordinary-queue', citation: citeRule(question.instrument, 'practice') };
}

function disproportionate({ instrument, procedure }: Question): Answer {
  return discloses(instrument, procedure)
    ? { follows: 'partial', citation: citeRule(instrument, 'safeguards') }
    : NOTHING;
}

/** Practice and no ground: whoever can read the data needs nobody's help. */
function publicData({ instrument, procedure }: Question): Answer {
  return isFormal(procedure) ? { follows: 'ordinary-queue', citation: citeRule(instrument, 'practice') } : NOTHING;
}

function answerTo(question: Question, circumstance: Circumstance): Answer {
  switch (circumstance) {
    case 'death-penalty':
      return deathPenalty(question);
    case 'personal-data':
      return personalData(question);
    case 'own-case':
      return ownCase(question);
    case 'minor-matter':
      return minorMatter(question);
    case 'disproportionate':
      return disproportionate(question);
    case 'public-data':
      return publicData(question);
    // No State refuses on it: a provider objects, and a court of the issuing State decides (EU e-Evidence 17).
    case 'foreign-law':
      return NOTHING;
    default:
      return asGround(question, GROUND_OF[circumstance]);
  }
}

/** Pure; the same for the library, which has no case, and for a request as drafted. */
export function whatFollows(
  instrument: Instrument,
  procedure: ProcedureKind,
  circumstance: Circumstance,
  known: Circumstances,
): Consequence {
  const code = GROUND_OF[circumstance];
  const cell: GroundCell = code ? groundCell(instrument, procedure, code, known.ownOffence) : { kind: 'none' };
  const needs = 'ground' in cell ? cell.ground.needs : undefined;
  const declaration =
    needs === undefined || !('ground' in cell)
      ? null
      : { key: needs, filed: bites(cell.ground, instrument, known.requested) };
  return { ...answerTo({ ...known, instrument, procedure, cell }, circumstance), cell, declaration };
}
