/** One case as plain numbers, for another simulator: stage times, shares, holds and retention of one route. Days throughout. */
import type { CasePlan } from '#domain/case-plan.ts';
import { inDays, minutes } from '#domain/case-time.ts';
import { hazardPerDay } from '#domain/duration-model.ts';
import { extensionAvailable } from '#domain/legal-test/index.ts';
import { luckOf } from '#domain/randomness.ts';
import type { Settings } from '#domain/recipe.ts';
import { openMemory } from '#simulation/case-memory.ts';
import { POLICY_CHANCES } from '#simulation/policies/chances.ts';
import { dossierShares } from '#simulation/policies/drafting.ts';
import { basisOn, letterOf } from '#simulation/policies/letters.ts';
import { DIARY_WARNING, fileComplete, RENEW_BEFORE } from '#simulation/policies/moments.ts';
import { shareOf } from '#simulation/ports/drawn.ts';
import { channelMixOf, dwellParts } from '#simulation/ports/dwell.ts';
import { clockMinutes, holdPeriod } from '#simulation/ports/limit.ts';
import { domesticOrderDays } from '#domain/legal-test/index.ts';
import { routeOf } from '#simulation/rehearse.ts';

const PRESERVATION = ['preparing', 'relaying', 'deciding', 'freezing', 'extension'] as const;
const REQUEST = [
  ...['drafting', 'own-authority', 'translating', 'queueing', 'screening', 'query', 'answering', 'postponed'],
  ...['consulting', 'allocating', 'ordering', 'serving', 'producing', 'reviewing', 'accepting'],
];
const GROUNDS = ['insufficient', 'dual-criminality', 'expression', 'essential-interests', 'rights', 'de-minimis'] as const;

/** Throws for a route that does not preserve first and then make a formal request under a treaty. */
export function exportCase(plan: CasePlan, routeId: string, settings: Settings): object {
  const route = routeOf(plan, routeId);
  const memory = openMemory(plan, luckOf(0, 0), settings, route.whatIf, () => minutes(0));
  for (const procedure of ['preservation', 'request'] as const) {
    memory.drafts.set(procedure, letterOf(memory, route, procedure, 'file'));
  }
  const held = basisOn(plan, route, 'preservation');
  const asked = basisOn(plan, route, 'request');
  if (held === null || asked === null) throw new Error(`route "${routeId}" does not preserve first and then ask`);
  const stages = (actor: 'preservation' | 'request', names: readonly string[]) =>
    names.map((stage) => [
      `${actor}.${stage}`,
      dwellParts(memory, actor, stage).map(({ days, factor, revisitFactor, friction }) => ({
        ...{ median: days.median, p90: days.p90, factor, revisitFactor },
        ...{ friction: friction.key, sigma: friction.sigma },
      })),
    ]);
  const mix = channelMixOf(memory);
  return {
    horizonDays: inDays(plan.horizon),
    fileCompleteDays: fileComplete(plan) / 1440,
    items: plan.items.map(({ id, age, retention, deletion }) => ({
      id,
      retentionDays: retention === null ? null : Math.max(0, retention - age) / 1440,
      hazardPerDay: deletion === null ? 0 : hazardPerDay(deletion.perMonth),
    })),
    channels: (Object.keys(mix) as (keyof typeof mix)[]).map((channel) => {
      const days = plan.practice.channels[channel].byTier.any;
      return { share: mix[channel], median: days?.median ?? 0, p90: days?.p90 ?? 0 };
    }),
    stages: Object.fromEntries([...stages('preservation', PRESERVATION), ...stages('request', REQUEST)]),
    shares: {
      ...dossierShares(memory, asked),
      neverSent: shareOf(memory, 'request', 'never-sent'),
      translation: shareOf(memory, 'request', 'translation'),
      silence: shareOf(memory, 'request', 'silence'),
      notExecuted: shareOf(memory, 'preservation', 'not-executed'),
      extensionUnanswered: shareOf(memory, 'preservation', 'extension-unanswered'),
      extensionRefused: POLICY_CHANCES['extension-refused'](memory),
      renewalMissed: POLICY_CHANCES['renewal-missed'](memory),
      orderRenewalMissed: POLICY_CHANCES['order-renewal-missed'](memory),
      supplement: POLICY_CHANCES.supplement(memory),
      supplementAgain: POLICY_CHANCES['supplement-again'](memory),
      postponement: POLICY_CHANCES.postponement(memory),
      conditions: POLICY_CHANCES.conditions(memory),
      partial: POLICY_CHANCES.partial(memory),
      grounds: GROUNDS.map((ground) => POLICY_CHANCES[ground](memory)),
    },
    holdDays: holdPeriod(memory) / 1440,
    extensionAvailable: extensionAvailable(plan, held),
    orderDays: domesticOrderDays(plan, held),
    diaryDays: inDays(DIARY_WARNING),
    renewBeforeDays: inDays(RENEW_BEFORE),
    clarificationDays: inDays(minutes(clockMinutes(memory, 'preservation', 'clarification-wait'))),
    silenceDays: inDays(minutes(clockMinutes(memory, 'request', 'silence-lapse'))),
  };
}
