/**
 * Routes that try a direct procedure first. Where a formal request is open it is the fall-back; the direct door stays closed
 * with its reason where the law, the provider's policy or the facts close it.
 */
import type { Basis } from '#domain/case-plan.ts';
import { type DataCategory, INSTRUMENT_IDS, type ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import type { Route } from '#domain/route.ts';
import { DATA_WORDS, list } from '#domain/world-routes/words.ts';
import { type DirectDoor, directDoors } from './direct-doors.ts';
import type { RouteParts } from './parts.ts';

/** A practice of providers is one procedure and nothing else. */
const basisId = (instrument: Instrument, { kind }: DirectDoor): string =>
  instrument.kind === 'provider' ? kind : `${kind}-${instrument.id}`;
const labelOf = (instrument: Instrument, { kind }: DirectDoor): string =>
  instrument.kind === 'provider' ? PROCEDURES[kind].label : `${instrument.shortTitle}: ${PROCEDURES[kind].label}`;

/** One for each direct procedure that the instrument offers; a closed one stays as a mistake one can make. */
export const directBases = (parts: RouteParts, instrument: Instrument): readonly Basis[] =>
  directDoors(parts, instrument).map((door) => ({
    id: basisId(instrument, door),
    procedure: door.kind,
    instrument: instrument.id,
    through: null,
    governing: instrument.id,
    whatIf: !door.answer.open,
    serves: door.serves,
    label: labelOf(instrument, door),
    citation: { instrument: instrument.id, article: door.offer.article, checked: door.offer.checked },
  }));

/**
 * The formal request that follows a direct procedure which failed: without preservation, under the oldest instrument that
 * binds both; courtesy only where no instrument is left. No choice by speed.
 */
export function fallBackAmong(formal: readonly Route[]): Route | null {
  const open = formal.filter(
    (route) => route.open && route.requestBasis !== null && !route.procedures.includes('preservation'),
  );
  return open.find(({ instrument }) => instrument !== 'comity') ?? open[0] ?? null;
}

function restOf({ items }: RouteParts, { serves }: DirectDoor): readonly DataCategory[] {
  return [...new Set(items.map(({ category }) => category))].filter((category) => !serves.includes(category));
}

function reasonOf(parts: RouteParts, door: DirectDoor, fallBack: Route | null): string {
  const { answer } = door;
  if (!answer.open) return answer.reason;
  const rest = restOf(parts, door);
  const left = rest.length === 0 ? [] : [`It brings no ${list(rest.map((one) => DATA_WORDS[one]))}.`];
  const next = fallBack
    ? `What it does not bring is left to the formal request (${fallBack.label}).`
    : 'No formal request is open behind it.';
  return [answer.reason, ...answer.conditions.map(({ says }) => says), ...left, next].join(' ');
}

/** A hold discloses nothing, so it is no route of its own. */
const bringsData = ({ offer }: DirectDoor): boolean => offer.data.length > 0;

/** One way of using a door: alone, after a hold, or with what the text itself puts behind it. */
interface Way {
  readonly id: string;
  readonly label: string;
  readonly procedures: readonly ProcedureKind[];
}

/**
 * A direct order that is refused or not answered is followed by giving effect to it (SAP 7(7)). A production order can follow
 * a preservation order of the same text, except in an emergency, where the data are there first. Other doors have one way.
 */
function waysOf(
  { lifeAtRisk }: RouteParts,
  instrument: Instrument,
  door: DirectDoor,
  doors: readonly DirectDoor[],
): readonly Way[] {
  const { kind, serves } = door;
  const plain: Way = { id: basisId(instrument, door), label: labelOf(instrument, door), procedures: [kind] };
  const beside = (other: DirectDoor['kind']) =>
    doors.find(
      (one) => one.kind === other && one.answer.open && serves.every((category) => one.serves.includes(category)),
    );
  if (!door.answer.open) return [plain];
  if (kind === 'direct-order' && beside('giving-effect')) {
    const label = `${plain.label}, then giving effect to it`;
    return [{ ...plain, label, procedures: [kind, 'giving-effect'] }];
  }
  if (kind === 'production-order' && !lifeAtRisk && beside('preservation-order')) {
    const label = `${instrument.shortTitle}: ${PROCEDURES['preservation-order'].label}, then ${PROCEDURES[kind].label}`;
    return [{ id: `${plain.id}-preserved`, label, procedures: ['preservation-order', kind] }, plain];
  }
  return [plain];
}

export function directRoutes(parts: RouteParts, instrument: Instrument, fallBack: Route | null): readonly Route[] {
  const doors = directDoors(parts, instrument);
  return doors.filter(bringsData).flatMap((door) => {
    const { open, citation, supposes } = door.answer;
    const then = open ? fallBack : null;
    return waysOf(parts, instrument, door, doors).map(
      ({ id, label, procedures }): Route => ({
        id,
        label: then ? `${label}, then a formal request` : label,
        instrument: instrument.id,
        procedures: then ? [...procedures, 'request'] : procedures,
        open,
        whatIf: false,
        reason: reasonOf(parts, door, then),
        citation,
        preservationBasis: null,
        requestBasis: then?.requestBasis ?? null,
        directBasis: open ? basisId(instrument, door) : null,
        supposes: INSTRUMENT_IDS.filter((one) => supposes.includes(one) || (then?.supposes.includes(one) ?? false)),
      }),
    );
  });
}
