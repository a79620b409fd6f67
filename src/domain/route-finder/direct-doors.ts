/**
 * Doors that lead straight to a provider, or to an authority by mutual recognition: open or closed by the same law as in the
 * world's list (`world-routes.ts`), asked once for each category of data that the case wants.
 */
import { DATA_CATEGORIES, type DataCategory, DIRECT_PROCEDURES, type DirectProcedure } from '#domain/ids.ts';
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import type { InstrumentBetween, WorldQuestion } from '#domain/world-routes/question.ts';
import { type Door, doorBetween } from '#domain/world-routes.ts';
import type { RouteParts } from './parts.ts';

export interface DirectDoor {
  readonly kind: DirectProcedure;
  readonly offer: ProcedureOffer;
  /** Categories wanted for which it is open; none where it is closed. A hold serves all that are wanted. */
  readonly serves: readonly DataCategory[];
  /** Of the heaviest category served; where none is, why the heaviest one is not. */
  readonly answer: Door;
}

/** An instrument of pairs binds where the two have concluded it; the plan holds it as they have. */
const concluded = ({ bilateralInForce, supposes }: RouteParts, { id, status }: Instrument): boolean => {
  if (status.form !== 'per-pair') return true;
  if (id === 'bilateral') return bilateralInForce;
  return status.since !== null || supposes.some(({ instrument }) => instrument === id);
};

const wanted = ({ items }: RouteParts): readonly DataCategory[] =>
  [...DATA_CATEGORIES].reverse().filter((category) => items.some((item) => item.category === category));

function doorsOf(parts: RouteParts, instrument: Instrument, kind: DirectProcedure): DirectDoor | null {
  const offers = instrument.procedures.filter((offer) => offer.kind === kind);
  if (offers.length === 0) return null;
  const instruments = Object.values(parts.instruments);
  const all: readonly InstrumentBetween[] = instruments.map((one) => ({
    instrument: one,
    concluded: concluded(parts, one),
  }));
  const { asAt, supposes, requesting, requested, offence, provider, lifeAtRisk } = parts;
  const question = (data: DataCategory | null): WorldQuestion => ({
    ...{ asAt, supposes, requesting, requested, offence, data, instruments },
    treaties: [],
    urgency: lifeAtRisk ? 'danger-to-life' : 'none',
    ...(provider?.policy ? { provider: provider.policy } : {}),
  });
  const answers = wanted(parts).map((category) => {
    const tried = offers.map((offer) => ({
      category,
      offer,
      answer: doorBetween(question(category), all, { instrument, concluded: concluded(parts, instrument) }, offer),
    }));
    return (
      tried.find(({ answer }) => answer.open) ??
      tried.find(({ answer }) => answer.why !== 'category-not-covered') ??
      tried[0]
    );
  });
  const open = answers.flatMap((one) => (one?.answer.open ? [one] : []));
  const shown = open[0] ?? answers[0];
  return shown
    ? { kind, offer: shown.offer, serves: open.map(({ category }) => category), answer: shown.answer }
    : null;
}

/** In the order of the procedures' ids. None for a case that wants no data. */
export const directDoors = (parts: RouteParts, instrument: Instrument): readonly DirectDoor[] =>
  DIRECT_PROCEDURES.flatMap((kind) => doorsOf(parts, instrument, kind) ?? []);
