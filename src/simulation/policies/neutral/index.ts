/** The neutral policies: one decision table for all roles that no person plays. */
import type { PolicyRow } from '../rows.ts';
import { PROSECUTOR } from './prosecutor.ts';
import { REQUESTED_AUTHORITY } from './requested-authority.ts';
import { CONTACT_POINT, REQUESTED_JUDGE } from './requested-side.ts';

export const NEUTRAL_ROWS: readonly PolicyRow[] = [
  ...PROSECUTOR,
  ...CONTACT_POINT,
  ...REQUESTED_AUTHORITY,
  ...REQUESTED_JUDGE,
];
