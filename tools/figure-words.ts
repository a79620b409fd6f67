/** How the tables of docs/model.md call the stages, chances and limits of the practice model. */
import type { CHANCE_IDS } from '#content/practice-ids.ts';
import type { LimitId } from '#domain/case-plan.ts';
import type { ChanceCondition } from '#domain/practice.ts';

export type ChanceId = (typeof CHANCE_IDS)[number];

export const CHANCES: Readonly<Record<ChanceId, string>> = {
  'request.supplement': 'The requested State asks for more information',
  'request.supplement.content-add': '… added where content is asked for',
  'request.supplement-second': 'A second round, given a first',
  'request.translation': 'A translation is needed',
  'request.never-sent': 'The own central authority never sends the request (by tier of the requesting side)',
  'request.silence': 'No answer at all (by tier of the requested side)',
  'request.insufficient.content': 'Refused for want of facts: content',
  'request.insufficient.content-probable-cause': 'Refused for want of facts: content, State with a search standard',
  'request.insufficient.other': 'Refused for want of facts: traffic and subscriber data',
  'request.dual-criminality': 'Refused for want of dual criminality',
  'request.expression': 'Refused for freedom of expression',
  'request.essential-interests': 'Refused for sovereignty, security or public order',
  'request.rights': 'Concern for fundamental rights; mostly ends in assurances',
  'request.de-minimis': 'Refused as a matter of minimal nature',
  'request.conditions': 'Granted under conditions',
  'request.partial': 'Granted only in part',
  'request.postponement': 'Postponed for an own case',
  'rogatory.translation': 'A translation is needed: letters rogatory',
  'rogatory.supplement-add': 'Added to the chance of a question: letters rogatory',
  'preservation.executed': 'The contact point acts on a preservation request, or answers one for extension',
  'preservation.renewal-missed': 'An extension or a renewal is forgotten',
  'preservation.extension-refused': 'An extension that is answered is refused',
  'police.answered': 'A police enquiry is answered',
  'emergency.accepted': 'The contact point accepts an emergency request',
  'voluntary-request.silence': 'A provider never answers a voluntary request',
  'voluntary-request.provider-declines': 'A provider that answers declines a voluntary request',
  'emergency-disclosure.call-back-fails': 'The call back to verify who asks fails',
  'emergency-disclosure.not-persuaded': 'The provider is not persuaded of the danger',
  'agreement-order.review-refused': 'The independent review stops an order under an executive agreement',
  'agreement-order.provider-objects': 'The provider asks back or objects to an order under an executive agreement',
  'agreement-order.not-applicable': 'The partner State declares the agreement not applicable to the order',
  'investigation-order.translation': 'An investigation order needs a translation',
  'investigation-order.validation-refused': 'An investigation order is not validated',
  'investigation-order.supplement': 'The executing authority asks for more',
  'investigation-order.refused': 'Recognition of an investigation order is refused',
  'investigation-order.postponement': 'An investigation order is postponed',
  'investigation-order.remedy-sought': 'Somebody seeks a remedy before the transfer',
  'investigation-order.remedy-granted': '… and succeeds',
  'production-order.translation': 'A certificate needs a translation',
  'production-order.validation-refused': 'A production order is not validated',
  'production-order.production-late': 'The provider does not produce in time',
  'production-order.urgent.production-late': '… in an emergency',
  'production-order.production-withheld': 'A provider that is late does not produce at all',
  'production-order.reasons-accepted': 'The reasons of a provider that does not produce are accepted',
  'production-order.still-refused': 'A provider pays the fine rather than comply',
  'production-order.order-lifted': 'A court lifts an order that conflicts with another State’s law',
  'production-order.cleared-early': 'A notified authority says before its time ends that it raises no ground',
  'production-order.ground-raised': 'A notified authority raises a ground',
  'preservation-order.cannot-preserve': 'The provider cannot preserve',
  'direct-order.provider-refused': 'A provider refuses a direct order',
  'direct-order.forbidden': 'The State of the provider forbids the disclosure',
  'giving-effect.supplement': 'The requested State asks for more before it gives effect to an order',
  'giving-effect.refused': 'The requested State refuses to give effect to an order',
  'giving-effect.postponement': 'Giving effect is postponed',
};

/** What raises a chance, as it stands behind its row. */
export const SHOWN: Readonly<Record<ChanceCondition, string>> = {
  'not-harmonised': '… where no convention defines the offence',
  speech: '… where the offence is one of words',
  'touches-the-state': '… where the offence is political or military, or material of national security is asked for',
  'own-case': '… where the requested State has a case of its own',
};

export const LIMITS: Readonly<Record<LimitId, string>> = {
  'supplement-wait': 'The requested State waits for an answer to its question, or for a request it returned',
  'conditions-wait': 'The requested State waits for an answer to its conditions',
  'silence-lapse': 'The requesting side gives up a request without an answer',
  'clarification-wait': 'The contact point waits for missing information; the requester waits for the contact point',
  'provider-silence': 'The requesting side gives up a voluntary request without an answer',
};

/** Stages of the practice model that are no stage of a chart by that name. */
export const OTHER_LABELS: Readonly<Record<string, string>> = {
  'rogatory.ordering': 'Preparation and court order, for a letter rogatory',
  'rogatory.round': 'Diplomatic way of a question, and again of its answer',
  'rogatory.urgent-copy': 'Urgent copy through the police',
  'direct-hold.placing': 'Provider places a hold on its own portal',
  'production-order.urgent.drafting': 'Order drafted, in an emergency',
  'production-order.urgent.checking': 'Provider reads the certificate, in an emergency',
  'production-order.urgent.producing': 'Provider produces the data within hours',
  'production-order.urgent.overdue': 'Not produced within hours',
  'rogatory.return': 'Way back through courts and ministries, beside the bag',
  'channel.electronic': 'One way, secure electronic channel',
  'channel.post': 'One way, post or courier',
  'channel.diplomatic': 'One way, diplomatic channel',
};

export const GROUPS: readonly (readonly [title: string, prefix: string])[] = [
  ['Expedited preservation', 'preservation.'],
  ['The formal request', 'request.'],
  ['Letters rogatory: what comes on top', 'rogatory.'],
  ['Police channel', 'police.'],
  ['Emergency door', 'emergency.'],
  ['Voluntary request to a provider', 'voluntary-request.'],
  ['Emergency disclosure by a provider', 'emergency-disclosure.'],
  ['Hold by a provider on its own portal', 'direct-hold.'],
  ['Order under an executive agreement', 'agreement-order.'],
  ['European Investigation Order', 'investigation-order.'],
  ['European Production Order', 'production-order.'],
  ['European Preservation Order', 'preservation-order.'],
  ['Direct order under the Second Additional Protocol, Article 7', 'direct-order.'],
  ['Giving effect to an order, Article 8', 'giving-effect.'],
];
