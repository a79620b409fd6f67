/** The contact point that answers an extension, and the judge of the executing State who renews its own order. */
import { days, minutes } from '#domain/case-time.ts';
import { uniform } from '#domain/randomness.ts';
import { chance } from '../ports/drawn.ts';
import { dueAt } from '../ports/limit.ts';
import type { Policy } from './policy.ts';

/** The order is renewed a week before it ends; a short one halfway to its end, or it would be renewed for ever at once. */
const RENEW_BEFORE = days(7);

export const contactPoint: Policy = ({ memory, live, now }) => {
  if (live.stage.id !== 'extension-weighing') return null;
  const visit = live.counts().extension ?? 1;
  const refused =
    uniform(memory.luck, `preservation/extension-refused/${visit}`) <
    chance(memory, 'preservation.extension-refused', 0);
  return { at: now, type: refused ? 'decide.refuse-extension' : 'decide.grant-extension' };
};

export const requestedJudge: Policy = ({ memory, live, now }) => {
  if (live.stage.id !== 'in-force') return null;
  const due = dueAt(memory, 'domestic-order', 'domestic-order', now);
  const before = Math.min(RENEW_BEFORE, Math.floor((due - now) / 2));
  const missed =
    uniform(memory.luck, `domestic-order/renewal-missed/${live.counts().terms ?? 1}`) <
    chance(memory, 'preservation.renewal-missed', 0);
  return missed || due <= now ? null : { at: minutes(due - before), type: 'decide.renew-order' };
};
