/** Who writes and reads letters, and how each is named. */
import type { CasePlan } from '#domain/case-plan.ts';

export type Party =
  | 'prosecutor'
  | 'registry'
  | 'own-central'
  | 'own-police'
  | 'own-court'
  | 'own-designated'
  | 'contact-point'
  | 'central'
  | 'foreign-court'
  | 'foreign-ministry'
  | 'police'
  | 'provider'
  | 'establishment';

export interface Correspondence {
  readonly from: Party;
  readonly to: Party;
}
export const between = (from: Party, to: Party): Correspondence => ({ from, to });

/** Outside the requesting State's own offices: whoever has a reference of its own. */
export const isForeign = (party: Party): boolean =>
  !['prosecutor', 'registry', 'own-central', 'own-police', 'own-court', 'own-designated'].includes(party);

export const isProvider = (party: Party): boolean => party === 'provider' || party === 'establishment';

/** The party's own name and its State; null where the name is a word of the room. */
export function partyName(plan: CasePlan, party: Party): { readonly name: string | null; readonly state: string } {
  const { requesting, requested, provider } = plan;
  switch (party) {
    case 'prosecutor':
    case 'registry':
    case 'own-designated':
      return { name: null, state: requesting.name };
    case 'own-central':
      return { name: requesting.centralAuthority, state: requesting.name };
    case 'own-police':
      return { name: requesting.policeUnit, state: requesting.name };
    case 'own-court':
      return { name: requesting.court, state: requesting.name };
    case 'contact-point':
      return { name: requested.contactPoint.name, state: requested.name };
    case 'central':
      return { name: requested.centralAuthority, state: requested.name };
    case 'foreign-court':
      return { name: requested.court, state: requested.name };
    case 'foreign-ministry':
      return { name: null, state: requested.name };
    case 'police':
      return { name: requested.policeUnit, state: requested.name };
    case 'provider':
    case 'establishment':
      return { name: provider.legalEntity, state: requested.name };
  }
}
