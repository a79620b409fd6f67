/** Two of the three switches of secrecy are one value of the draft; the third is a date of its own. */
import type { Confidentiality } from '#domain/request.ts';

const SWITCHES: Readonly<Record<Confidentiality, readonly string[]>> = {
  none: [],
  'keep-request-secret': ['request'],
  'do-not-notify': ['user'],
  'keep-secret-and-do-not-notify': ['request', 'user'],
};

/** Ids of the switches that are on: `request`, `user`. */
export const switchesOf = (value: Confidentiality): readonly string[] => SWITCHES[value];

export function secrecyOf(on: readonly string[]): Confidentiality {
  const [request, user] = [on.includes('request'), on.includes('user')];
  if (request) return user ? 'keep-secret-and-do-not-notify' : 'keep-request-secret';
  return user ? 'do-not-notify' : 'none';
}
