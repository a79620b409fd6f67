/** The neutral policies: one decision table for all roles that no person plays. */
import type { PolicyRow } from '../rows.ts';
import { CONTACT_POINT, REQUESTED_JUDGE, REQUESTING_AUTHORITY } from './offices.ts';
import { PROSECUTOR } from './prosecutor.ts';
import { PROTOCOL_ORDERS } from './protocol-orders.ts';
import { PROVIDERS } from './providers.ts';
import { REQUESTED_AUTHORITY } from './requested-authority.ts';
import { UNION_ORDERS } from './union-orders.ts';

export const NEUTRAL_ROWS: readonly PolicyRow[] = [
  ...PROSECUTOR,
  ...REQUESTING_AUTHORITY,
  ...CONTACT_POINT,
  ...REQUESTED_AUTHORITY,
  ...REQUESTED_JUDGE,
  ...PROVIDERS,
  ...UNION_ORDERS,
  ...PROTOCOL_ORDERS,
];
