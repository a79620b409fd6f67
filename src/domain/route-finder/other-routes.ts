/** Routes without a convention: courtesy, the treaty alone, and the emergency door. */
import type { Instrument } from '#domain/instrument.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { emergencyDoorOn } from '#domain/legal-test/emergency-door.ts';
import type { Route } from '#domain/route.ts';
import type { RouteParts } from './parts.ts';
import { closedBecause, procedureCitation, SUPPOSED, supposed } from './standing-words.ts';

const request = (instrument: Instrument, open: boolean, reason: string): Route => ({
  id: instrument.id,
  label: instrument.shortTitle,
  instrument: instrument.id,
  procedures: ['request'],
  open,
  whatIf: false,
  reason,
  citation: procedureCitation(instrument, 'request'),
  preservationBasis: null,
  requestBasis: instrument.id,
  directBasis: null,
  supposes: [],
});

/** The route one might wish for, and why it does not exist: nobody owes preservation here. */
const neverPreserved = (route: Route, instrument: Instrument, reason: string): Route => ({
  ...route,
  id: `${route.id}-preserved`,
  label: `${route.label}: preservation, then request`,
  procedures: ['preservation', 'request'],
  open: false,
  reason,
  citation: citeRule(instrument, 'preservation'),
});

export function comityRoutes(instrument: Instrument): readonly Route[] {
  const route = request(instrument, true, 'Always available, never owed: no treaty is used, and help is a courtesy.');
  return [route, neverPreserved(route, instrument, 'No treaty is used, so nobody owes preservation.')];
}

export function bilateralRoutes(parts: RouteParts, instrument: Instrument): readonly Route[] {
  const shut = closedBecause(parts, instrument);
  const binds = `The treaty binds both States (Article ${citeRule(instrument, 'scope').article}); it holds no data until the request is executed.`;
  const open = request(instrument, shut === null, shut?.reason ?? binds);
  const route = shut ? { ...open, citation: shut.citation } : open;
  return [
    route,
    neverPreserved(route, instrument, shut?.reason ?? 'The treaty has no preservation clause of its own.'),
  ];
}

/** None where the case does not carry the UN Convention. */
export function emergencyRoute(parts: RouteParts): readonly Route[] {
  const uncc = parts.instruments.uncc;
  if (!uncc) return [];
  const door = emergencyDoorOn(parts, parts.lifeAtRisk);
  const shut = closedBecause(parts, uncc);
  const supposes = supposed(parts, uncc.id);
  const supposition = door.open && supposes.length > 0 ? ` ${SUPPOSED}` : '';
  return [
    {
      id: 'emergency',
      label: `${uncc.shortTitle}: emergency door of the 24/7 network`,
      instrument: uncc.id,
      procedures: ['emergency'],
      open: door.open,
      whatIf: false,
      reason: shut?.reason ?? `${door.reason}${supposition}`,
      citation: shut?.citation ?? door.citation,
      preservationBasis: null,
      requestBasis: null,
      directBasis: null,
      supposes,
    },
  ];
}

/** Intelligence, not evidence: nothing that comes this way is ever in hand. None unless it is wished for. */
export function policeRoutes({ policeRoute }: RouteParts, instrument: Instrument): readonly Route[] {
  const citation = procedureCitation(instrument, 'police');
  if (!policeRoute || !citation) return [];
  return [
    {
      id: `police-${instrument.id}`,
      label: `${instrument.shortTitle}: enquiry alone`,
      instrument: instrument.id,
      procedures: ['police'],
      open: true,
      whatIf: false,
      reason: 'Police may ask police at any time; an answer points the way and is usually no evidence for a court.',
      citation,
      preservationBasis: null,
      requestBasis: null,
      directBasis: null,
      supposes: [],
    },
  ];
}
