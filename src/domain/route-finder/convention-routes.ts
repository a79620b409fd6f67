/**
 * Routes of a convention: its preservation and its request, executed through the treaty between the two States where there
 * is one (the fall-back rule), by the convention's own procedure where there is none. With a treaty in force the own
 * procedure is only a what-if, kept for comparison.
 */
import type { ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { standing } from '#domain/legal-test/standing.ts';
import type { Route } from '#domain/route.ts';
import type { RouteParts } from './parts.ts';
import { closedBecause, procedureCitation, SUPPOSED, supposed } from './standing-words.ts';

type State = Pick<Route, 'open' | 'whatIf' | 'reason' | 'citation'>;

const closed = (reason: string, citation: Route['citation']): State => ({
  open: false,
  whatIf: false,
  reason,
  citation,
});

function reasons(
  parts: RouteParts,
  instrument: Instrument,
): { through: State; alone: State; preservedAddition: string } {
  const fallback = citeRule(instrument, 'fallback');
  const citation = procedureCitation(instrument, 'request');
  const name = instrument.shortTitle;
  const shut = closedBecause(parts, instrument);
  const treaty =
    standing(parts, 'bilateral').usable && instrument.yieldsTo.includes('bilateral')
      ? parts.instruments.bilateral
      : undefined;
  const isSupposed = supposed(parts, instrument.id).length > 0;
  const supposition = isSupposed ? ', as the scenario supposes' : '';
  const held = procedureCitation(instrument, 'preservation');
  const preservedAddition = held ? ` The data are preserved under Article ${held.article} first.` : '';
  if (shut)
    return {
      through: closed(shut.reason, shut.citation),
      alone: closed(shut.reason, shut.citation),
      preservedAddition: '',
    };
  if (!treaty) {
    const bound = `The ${name} binds both States${supposition}, and no treaty displaces its own procedure (Article ${fallback.article}).`;
    const none = `No treaty is in force through which the request could go; the own procedure of the ${name} applies.`;
    return {
      through: closed(none, fallback),
      alone: { open: true, whatIf: false, reason: bound, citation },
      preservedAddition,
    };
  }
  const yields = `its own procedure gives way to the treaty (Article ${fallback.article})`;
  return {
    through: {
      open: true,
      whatIf: false,
      reason: `The ${name} binds both States${supposition}; ${yields}, so the request goes through the ${treaty.shortTitle}.`,
      citation,
    },
    alone: {
      open: false,
      whatIf: true,
      reason: `What if only this instrument bound them: as things stand, ${yields}.${isSupposed ? ` ${SUPPOSED}` : ''}`,
      citation: fallback,
    },
    preservedAddition,
  };
}

/** Up to four routes: with and without preservation, through the treaty and alone. Closed ones say why. */
export function conventionRoutes(parts: RouteParts, instrument: Instrument): readonly Route[] {
  const { id, shortTitle } = instrument;
  const { through, alone, preservedAddition } = reasons(parts, instrument);
  const treaty = parts.instruments.bilateral;
  const supposes = supposed(parts, id);
  const preserves = procedureCitation(instrument, 'preservation') !== null;
  const preservedFirst: readonly ProcedureKind[] = ['preservation', 'request'];

  const pair = (base: string, words: string, requestBasis: string, state: State): readonly Route[] => {
    const plain: Route = {
      id: base,
      label: `${shortTitle}: request ${words}`,
      instrument: id,
      procedures: ['request'],
      ...state,
      preservationBasis: null,
      requestBasis,
      directBasis: null,
      supposes,
    };
    if (!preserves) return [plain];
    const preserved: Route = {
      ...plain,
      id: `${base}-preserved`,
      label: `${shortTitle}: preservation, then request ${words}`,
      procedures: preservedFirst,
      reason: state.open || state.whatIf ? `${state.reason}${preservedAddition}` : state.reason,
      preservationBasis: `preservation-${id}`,
    };
    return [preserved, plain];
  };

  return [
    ...(treaty && instrument.yieldsTo.includes('bilateral')
      ? pair(id, `through the ${treaty.shortTitle}`, `${id}-through-bilateral`, through)
      : []),
    ...pair(`${id}-alone`, 'by its own procedure', `${id}-alone`, alone),
  ];
}
