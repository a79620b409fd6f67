// Written by `npm run kernel` from machines/ and src/simulation/policies. Do not edit: change a chart or a policy instead.
/* biome-ignore-all lint: written by a program */
/* biome-ignore-all format: written by a program */
/* biome-ignore-all assist: written by a program */
import { keyIndex } from './pools.ts';
import { anyAlive, bit, fileComplete, ground, horizon, limit, noteAt, retentionEnd, routeAsks, routeFact, stillMissing, untilMinute, userDeletion } from './answers.ts';
import { dossier, dwell } from './draws.ts';
import { alertUser, askAboutMissing, book, bookFirst, deleteItem, deliver, entered, findNext, happens, intend, land, mark, markItem, takeNote, tellItems, tellProduced, tellUser, writeLetter } from './effects.ts';
import { ACT, counters, DEADLINE, NEVER, nextOf, run, stageOf, timers } from './state.ts';

/** Actors that exist once in a case, in the order in which they start. */
export const ACTORS = [
  "case",
  "preservation",
  "request",
  "domestic-order",
  "police",
  "emergency",
  "voluntary-request",
  "emergency-disclosure",
  "agreement-order",
  "investigation-order",
  "production-order",
  "preservation-order",
  "direct-order",
  "giving-effect",
] as const;
/** Stages of all charts: chart and stage. */
export const STAGES = [
  ["evidence","alive"],
  ["evidence","frozen"],
  ["evidence","lapsed"],
  ["evidence","deleted"],
  ["evidence","disclosed"],
  ["case","investigating"],
  ["case","concluded"],
  ["preservation","idle"],
  ["preservation","preparing"],
  ["preservation","relaying"],
  ["preservation","deciding"],
  ["preservation","responding"],
  ["preservation","clarification-asked"],
  ["preservation","clarifying"],
  ["preservation","unanswered"],
  ["preservation","presumed-unanswered"],
  ["preservation","freezing"],
  ["preservation","preserved"],
  ["preservation","extension-asked"],
  ["preservation","extension-unanswered"],
  ["preservation","extension-weighing"],
  ["preservation","held-pending-decision"],
  ["preservation","taken-over"],
  ["preservation","released"],
  ["preservation","lapsed"],
  ["preservation","refused"],
  ["preservation","nothing-left"],
  ["request","idle"],
  ["request","sharing"],
  ["request","drafting"],
  ["request","own-authority"],
  ["request","signing"],
  ["request","returned-to-drafter"],
  ["request","issuing-court"],
  ["request","own-ministry"],
  ["request","translating"],
  ["request","transmitting"],
  ["request","foreign-ministry"],
  ["request","queueing"],
  ["request","returned"],
  ["request","screening"],
  ["request","weighing"],
  ["request","querying"],
  ["request","supplement-asked"],
  ["request","answering"],
  ["request","consulting"],
  ["request","concluding"],
  ["request","conditions-offered"],
  ["request","postponed"],
  ["request","unanswered"],
  ["request","chased"],
  ["request","allocating"],
  ["request","ordering"],
  ["request","judging"],
  ["request","serving"],
  ["request","producing"],
  ["request","reviewing"],
  ["request","appealed"],
  ["request","returning"],
  ["request","returning-empty"],
  ["request","accepting"],
  ["request","replacing"],
  ["request","executed"],
  ["request","executed-empty"],
  ["request","refused"],
  ["request","not-sent"],
  ["request","silent"],
  ["request","closed-unanswered"],
  ["request","withdrawn"],
  ["domestic-order","idle"],
  ["domestic-order","in-force"],
  ["domestic-order","lapsed"],
  ["domestic-order","discharged"],
  ["police","idle"],
  ["police","sending"],
  ["police","answering"],
  ["police","answered"],
  ["police","unanswered"],
  ["emergency","idle"],
  ["emergency","preparing"],
  ["emergency","deciding"],
  ["emergency","supplying"],
  ["emergency","supplied"],
  ["emergency","declined"],
  ["voluntary-request","idle"],
  ["voluntary-request","drafting"],
  ["voluntary-request","considering"],
  ["voluntary-request","question-asked"],
  ["voluntary-request","answering"],
  ["voluntary-request","answering-in-part"],
  ["voluntary-request","unanswered"],
  ["voluntary-request","answered"],
  ["voluntary-request","answered-in-part"],
  ["voluntary-request","no-data"],
  ["voluntary-request","declined"],
  ["voluntary-request","silent"],
  ["emergency-disclosure","idle"],
  ["emergency-disclosure","drafting"],
  ["emergency-disclosure","verifying"],
  ["emergency-disclosure","unverified"],
  ["emergency-disclosure","weighing"],
  ["emergency-disclosure","declined"],
  ["emergency-disclosure","relaying"],
  ["emergency-disclosure","disclosed"],
  ["emergency-disclosure","no-data"],
  ["emergency-disclosure","other-door"],
  ["agreement-order","idle"],
  ["agreement-order","drafting"],
  ["agreement-order","reviewing"],
  ["agreement-order","certifying"],
  ["agreement-order","answering"],
  ["agreement-order","consulting"],
  ["agreement-order","complying"],
  ["agreement-order","minimising"],
  ["agreement-order","minimised"],
  ["agreement-order","no-data"],
  ["agreement-order","not-applicable"],
  ["agreement-order","withdrawn"],
  ["agreement-order","not-issued"],
  ["investigation-order","idle"],
  ["investigation-order","drafting"],
  ["investigation-order","validating"],
  ["investigation-order","translating"],
  ["investigation-order","transmitting"],
  ["investigation-order","provisional-measure"],
  ["investigation-order","acknowledging"],
  ["investigation-order","information-asked"],
  ["investigation-order","completing"],
  ["investigation-order","recognising"],
  ["investigation-order","weighing"],
  ["investigation-order","consulting"],
  ["investigation-order","concluding"],
  ["investigation-order","executing"],
  ["investigation-order","producing"],
  ["investigation-order","postponed"],
  ["investigation-order","transferring"],
  ["investigation-order","transfer-suspended"],
  ["investigation-order","transferred"],
  ["investigation-order","no-data"],
  ["investigation-order","remedied"],
  ["investigation-order","returned"],
  ["investigation-order","refused"],
  ["investigation-order","withdrawn"],
  ["investigation-order","not-issued"],
  ["production-order","idle"],
  ["production-order","drafting"],
  ["production-order","validating"],
  ["production-order","translating"],
  ["production-order","transmitting"],
  ["production-order","checking"],
  ["production-order","clarification-asked"],
  ["production-order","conflict-raised"],
  ["production-order","court-review"],
  ["production-order","reviewing"],
  ["production-order","releasing"],
  ["production-order","producing"],
  ["production-order","producing-urgently"],
  ["production-order","delayed"],
  ["production-order","delayed-urgently"],
  ["production-order","overdue"],
  ["production-order","withheld"],
  ["production-order","enforcing"],
  ["production-order","weighing-enforcement"],
  ["production-order","complying"],
  ["production-order","receiving"],
  ["production-order","validating-late"],
  ["production-order","open-to-objection"],
  ["production-order","received"],
  ["production-order","restricted"],
  ["production-order","deleted"],
  ["production-order","not-validated"],
  ["production-order","no-data"],
  ["production-order","refused"],
  ["production-order","lifted"],
  ["production-order","excused"],
  ["production-order","fined"],
  ["production-order","withdrawn"],
  ["production-order","not-issued"],
  ["preservation-order","idle"],
  ["preservation-order","drafting"],
  ["preservation-order","transmitting"],
  ["preservation-order","checking"],
  ["preservation-order","clarification-asked"],
  ["preservation-order","preserved"],
  ["preservation-order","extended"],
  ["preservation-order","held"],
  ["preservation-order","ended"],
  ["preservation-order","lapsed"],
  ["preservation-order","not-preserved"],
  ["preservation-order","nothing-left"],
  ["preservation-order","withdrawn"],
  ["preservation-order","not-issued"],
  ["direct-order","idle"],
  ["direct-order","issuing"],
  ["direct-order","sending"],
  ["direct-order","notified"],
  ["direct-order","provider-consults"],
  ["direct-order","with-provider"],
  ["direct-order","not-disclosed"],
  ["direct-order","disclosed"],
  ["direct-order","nothing-held"],
  ["direct-order","returned"],
  ["direct-order","forbidden"],
  ["direct-order","handed-on"],
  ["direct-order","requested-instead"],
  ["direct-order","given-up"],
  ["giving-effect","idle"],
  ["giving-effect","preparing"],
  ["giving-effect","transmitting"],
  ["giving-effect","checking"],
  ["giving-effect","supplement-asked"],
  ["giving-effect","answering"],
  ["giving-effect","weighing"],
  ["giving-effect","conditions-offered"],
  ["giving-effect","postponed"],
  ["giving-effect","serving"],
  ["giving-effect","awaiting-subscriber"],
  ["giving-effect","awaiting-traffic"],
  ["giving-effect","compelling"],
  ["giving-effect","returning"],
  ["giving-effect","executed"],
  ["giving-effect","executed-empty"],
  ["giving-effect","closed-unanswered"],
  ["giving-effect","refused"],
] as const;
/** Durations: actor and stage. */
export const DWELLS = [
  ["preservation","preparing"],
  ["preservation","relaying"],
  ["preservation","deciding"],
  ["preservation","clarifying"],
  ["preservation","freezing"],
  ["preservation","extension"],
  ["request","sharing"],
  ["request","drafting"],
  ["request","own-authority"],
  ["request","issuing-court"],
  ["request","own-ministry"],
  ["request","translating"],
  ["request","transmitting"],
  ["request","foreign-ministry"],
  ["request","queueing"],
  ["request","screening"],
  ["request","query"],
  ["request","answering"],
  ["request","consulting"],
  ["request","postponed"],
  ["request","chased"],
  ["request","allocating"],
  ["request","ordering"],
  ["request","serving"],
  ["request","producing"],
  ["request","reviewing"],
  ["request","appealed"],
  ["request","returning"],
  ["request","accepting"],
  ["request","replacing"],
  ["police","sending"],
  ["police","answering"],
  ["emergency","preparing"],
  ["emergency","deciding"],
  ["voluntary-request","drafting"],
  ["voluntary-request","considering"],
  ["voluntary-request","answering"],
  ["emergency-disclosure","drafting"],
  ["emergency-disclosure","verifying"],
  ["emergency-disclosure","weighing"],
  ["emergency-disclosure","relaying"],
  ["agreement-order","drafting"],
  ["agreement-order","reviewing"],
  ["agreement-order","certifying"],
  ["agreement-order","answering"],
  ["agreement-order","complying"],
  ["agreement-order","minimising"],
  ["investigation-order","drafting"],
  ["investigation-order","validating"],
  ["investigation-order","translating"],
  ["investigation-order","transmitting"],
  ["investigation-order","acknowledging"],
  ["investigation-order","completing"],
  ["investigation-order","recognising"],
  ["investigation-order","consulting"],
  ["investigation-order","executing"],
  ["investigation-order","producing"],
  ["investigation-order","postponed"],
  ["investigation-order","transferring"],
  ["investigation-order","remedy"],
  ["production-order","drafting"],
  ["production-order","validating"],
  ["production-order","translating"],
  ["production-order","transmitting"],
  ["production-order","checking"],
  ["production-order","court-review"],
  ["production-order","releasing"],
  ["production-order","producing"],
  ["production-order","overdue"],
  ["production-order","enforcing"],
  ["production-order","complying"],
  ["production-order","receiving"],
  ["production-order","validating-late"],
  ["preservation-order","drafting"],
  ["preservation-order","transmitting"],
  ["preservation-order","checking"],
  ["direct-order","issuing"],
  ["direct-order","sending"],
  ["direct-order","answering"],
  ["giving-effect","preparing"],
  ["giving-effect","transmitting"],
  ["giving-effect","checking"],
  ["giving-effect","answering"],
  ["giving-effect","postponed"],
  ["giving-effect","serving"],
  ["giving-effect","producing"],
  ["giving-effect","compelling"],
  ["giving-effect","returning"],
] as const;
/** Chances: a branch that nobody decides, or a chance of a policy. */
export const SHARES = [
  ["branch","preservation","not-executed"],
  ["branch","preservation","extension-unanswered"],
  ["branch","request","never-sent"],
  ["branch","request","translation"],
  ["branch","request","silence"],
  ["branch","request","chased"],
  ["branch","request","appeal"],
  ["branch","police","police-answered"],
  ["branch","emergency","emergency-declined"],
  ["branch","voluntary-request","silence"],
  ["branch","voluntary-request","provider-declines"],
  ["branch","emergency-disclosure","call-back-fails"],
  ["branch","emergency-disclosure","not-persuaded"],
  ["branch","agreement-order","review-refused"],
  ["branch","agreement-order","provider-objects"],
  ["branch","investigation-order","translation"],
  ["branch","investigation-order","validation-refused"],
  ["branch","investigation-order","remedy-sought"],
  ["branch","investigation-order","remedy-granted"],
  ["branch","production-order","translation"],
  ["branch","production-order","validation-refused"],
  ["branch","production-order","order-lifted"],
  ["branch","production-order","production-late"],
  ["branch","production-order","production-withheld"],
  ["branch","production-order","still-refused"],
  ["branch","preservation-order","cannot-preserve"],
  ["branch","direct-order","provider-refused"],
  ["chance","preservation","renewal-missed"],
  ["chance","preservation","extension-refused"],
  ["chance","request","supplement"],
  ["chance","request","supplement-again"],
  ["chance","request","insufficient"],
  ["chance","request","dual-criminality"],
  ["chance","request","expression"],
  ["chance","request","essential-interests"],
  ["chance","request","rights"],
  ["chance","request","de-minimis"],
  ["chance","request","postponement"],
  ["chance","request","conditions"],
  ["chance","request","partial"],
  ["chance","domestic-order","order-renewal-missed"],
  ["chance","agreement-order","agreement-not-applicable"],
  ["chance","investigation-order","investigation-supplement"],
  ["chance","investigation-order","investigation-refused"],
  ["chance","investigation-order","investigation-postponement"],
  ["chance","production-order","production-ground-raised"],
  ["chance","production-order","production-cleared-early"],
  ["chance","production-order","production-reasons-accepted"],
  ["chance","direct-order","disclosure-forbidden"],
  ["chance","giving-effect","effect-supplement"],
  ["chance","giving-effect","effect-refused"],
  ["chance","giving-effect","effect-postponement"],
] as const;
/** Legal tests of a chart, or tests of a letter by a policy. */
export const BITS = [
  ["found","preservation","must-refuse"],
  ["found","preservation","incomplete"],
  ["found","preservation","user-may-be-told"],
  ["found","preservation","extension-available"],
  ["found","preservation","extension-misfiled"],
  ["found","request","letters-rogatory"],
  ["found","request","return-unread"],
  ["found","request","must-refuse"],
  ["found","request","consultation-owed"],
  ["found","request","only-in-part"],
  ["found","request","user-may-be-told"],
  ["found","emergency","emergency-door"],
  ["found","emergency","emergency-not-shown"],
  ["found","voluntary-request","barred-by-home-law"],
  ["found","voluntary-request","outside-policy"],
  ["found","voluntary-request","incomplete"],
  ["found","voluntary-request","outside-policy-in-part"],
  ["found","voluntary-request","user-may-be-told"],
  ["found","emergency-disclosure","danger-not-shown"],
  ["found","emergency-disclosure","home-authority-only"],
  ["found","agreement-order","agreement-bar"],
  ["found","investigation-order","validation-needed"],
  ["found","investigation-order","provisional-measure"],
  ["found","investigation-order","not-validated"],
  ["found","investigation-order","incomplete"],
  ["found","investigation-order","consultation-owed"],
  ["found","production-order","conditions-missing"],
  ["found","production-order","validated-later"],
  ["found","production-order","judge-needed"],
  ["found","production-order","certificate-incomplete"],
  ["found","production-order","foreign-law-conflict"],
  ["found","production-order","emergency"],
  ["found","production-order","notified"],
  ["found","production-order","data-can-be-split"],
  ["found","production-order","emergency-notified"],
  ["found","preservation-order","conditions-missing"],
  ["found","preservation-order","certificate-incomplete"],
  ["found","direct-order","issuer-not-accepted"],
  ["found","direct-order","notification-owed"],
  ["found","direct-order","provider-must-consult"],
  ["found","direct-order","disclosure-bar"],
  ["found","giving-effect","must-refuse"],
  ["found","giving-effect","direct-order-first"],
  ["found","giving-effect","incomplete"],
  ["found","giving-effect","traffic-wanted"],
  ["letter","preservation","incomplete"],
  ["letter","request","missing"],
  ["letter","request","may-refuse"],
  ["letter","request","postpone"],
  ["letter","request","condition"],
  ["letter","request","partial"],
  ["letter","agreement-order","may-refuse"],
  ["letter","investigation-order","missing"],
  ["letter","investigation-order","may-refuse"],
  ["letter","investigation-order","postpone"],
  ["letter","production-order","may-refuse"],
  ["letter","direct-order","may-refuse"],
  ["letter","giving-effect","may-refuse"],
  ["letter","giving-effect","postpone"],
  ["letter","giving-effect","condition"],
] as const;
/** Clocks: actor and name. */
export const LIMITS = [
  ["preservation","hold-period"],
  ["preservation","clarification-wait"],
  ["request","supplement-wait"],
  ["request","conditions-wait"],
  ["request","silence-lapse"],
  ["domestic-order","domestic-order"],
  ["voluntary-request","supplement-wait"],
  ["voluntary-request","provider-silence"],
  ["investigation-order","provisional-measure"],
  ["investigation-order","acknowledgement"],
  ["investigation-order","recognition"],
  ["investigation-order","recognition-extension"],
  ["investigation-order","execution"],
  ["production-order","clarification"],
  ["production-order","objection"],
  ["production-order","production"],
  ["production-order","production-emergency"],
  ["production-order","enforcement-recognition"],
  ["production-order","validation"],
  ["production-order","objection-emergency"],
  ["preservation-order","clarification"],
  ["preservation-order","preservation-order"],
  ["preservation-order","preservation-order-extension"],
  ["direct-order","provider-window"],
  ["giving-effect","supplement-wait"],
  ["giving-effect","conditions-wait"],
  ["giving-effect","service-on-provider"],
  ["giving-effect","return-subscriber"],
  ["giving-effect","return-traffic"],
] as const;
/** Choices of a ground by a policy. */
export const GROUNDS = [
  ["request","R03"],
  ["request","R01"],
  ["request","first-finding"],
  ["request","R05"],
  ["request","R21"],
  ["request","R02"],
  ["request","R14"],
  ["request","R06"],
  ["investigation-order","first-finding"],
  ["investigation-order","R14"],
  ["production-order","first-finding"],
  ["production-order","R14"],
  ["direct-order","first-finding"],
  ["direct-order","R02"],
  ["giving-effect","first-finding"],
  ["giving-effect","R02"],
] as const;
/** Milestones: actor (`evidence` for every item) and type. */
export const MARKS = [
  ["evidence","item-frozen"],
  ["evidence","item-released"],
  ["evidence","item-deleted"],
  ["evidence","item-disclosed"],
  ["case","horizon-reached"],
  ["case","case-concluded"],
  ["preservation","preservation-sent"],
  ["preservation","preservation-received"],
  ["preservation","preservation-refused"],
  ["preservation","preservation-unanswered"],
  ["preservation","user-alerted"],
  ["preservation","preservation-clarified"],
  ["preservation","clarification-received"],
  ["preservation","preservation-presumed-unanswered"],
  ["preservation","data-frozen"],
  ["preservation","nothing-to-preserve"],
  ["preservation","hold-lapsed"],
  ["preservation","hold-kept"],
  ["preservation","hold-taken-over"],
  ["preservation","extension-asked"],
  ["preservation","extension-unanswered"],
  ["preservation","extension-granted"],
  ["preservation","extension-refused"],
  ["preservation","hold-released"],
  ["preservation","preservation-clarification-asked"],
  ["request","draft-commented"],
  ["request","request-drafted"],
  ["request","request-sent"],
  ["request","request-received"],
  ["request","supplement-sent"],
  ["request","request-accepted-in-part"],
  ["request","request-accepted"],
  ["request","supplement-received"],
  ["request","conditions-accepted"],
  ["request","court-order-made"],
  ["request","order-served"],
  ["request","user-alerted"],
  ["request","data-produced"],
  ["request","no-data-found"],
  ["request","copy-received"],
  ["request","draft-returned"],
  ["request","request-returned"],
  ["request","supplement-asked"],
  ["request","consultation-opened"],
  ["request","conditions-offered"],
  ["request","request-postponed"],
  ["request","request-unanswered"],
  ["request","answer-sent"],
  ["request","evidence-received"],
  ["request","no-data-answer"],
  ["request","request-refused"],
  ["request","request-not-sent"],
  ["request","silence-lapsed"],
  ["request","file-closed-unanswered"],
  ["request","request-withdrawn"],
  ["domestic-order","order-made"],
  ["domestic-order","order-lapsed"],
  ["domestic-order","order-renewed"],
  ["domestic-order","order-ended"],
  ["police","enquiry-sent"],
  ["police","enquiry-answered"],
  ["police","enquiry-unanswered"],
  ["emergency","emergency-claimed"],
  ["emergency","emergency-answered"],
  ["emergency","emergency-declined"],
  ["voluntary-request","voluntary-sent"],
  ["voluntary-request","voluntary-unanswered"],
  ["voluntary-request","voluntary-user-told"],
  ["voluntary-request","voluntary-unclear"],
  ["voluntary-request","voluntary-answered"],
  ["voluntary-request","voluntary-answered-in-part"],
  ["voluntary-request","voluntary-no-data"],
  ["voluntary-request","voluntary-declined"],
  ["voluntary-request","voluntary-silent"],
  ["emergency-disclosure","disclosure-asked"],
  ["emergency-disclosure","disclosure-verified"],
  ["emergency-disclosure","disclosure-unverified"],
  ["emergency-disclosure","disclosure-declined"],
  ["emergency-disclosure","disclosure-made"],
  ["emergency-disclosure","disclosure-no-data"],
  ["emergency-disclosure","disclosure-other-door"],
  ["agreement-order","agreement-reviewed"],
  ["agreement-order","agreement-order-sent"],
  ["agreement-order","agreement-data-produced"],
  ["agreement-order","agreement-order-maintained"],
  ["agreement-order","agreement-objection"],
  ["agreement-order","agreement-data-minimised"],
  ["agreement-order","agreement-no-data"],
  ["agreement-order","agreement-not-applicable"],
  ["agreement-order","agreement-withdrawn"],
  ["agreement-order","agreement-not-issued"],
  ["investigation-order","investigation-sent"],
  ["investigation-order","investigation-received"],
  ["investigation-order","investigation-securing-late"],
  ["investigation-order","investigation-acknowledged"],
  ["investigation-order","investigation-acknowledgement-late"],
  ["investigation-order","investigation-extended"],
  ["investigation-order","investigation-recognition-late"],
  ["investigation-order","investigation-completed"],
  ["investigation-order","investigation-recognised"],
  ["investigation-order","investigation-served"],
  ["investigation-order","investigation-execution-late"],
  ["investigation-order","investigation-produced"],
  ["investigation-order","investigation-information-asked"],
  ["investigation-order","investigation-consultation"],
  ["investigation-order","investigation-postponed"],
  ["investigation-order","investigation-transfer-suspended"],
  ["investigation-order","investigation-transferred"],
  ["investigation-order","investigation-no-data"],
  ["investigation-order","investigation-remedied"],
  ["investigation-order","investigation-returned"],
  ["investigation-order","investigation-refused"],
  ["investigation-order","investigation-withdrawn"],
  ["investigation-order","investigation-not-issued"],
  ["production-order","production-sent"],
  ["production-order","production-preserved"],
  ["production-order","production-notified"],
  ["production-order","production-clarification-late"],
  ["production-order","production-clarified"],
  ["production-order","production-upheld"],
  ["production-order","production-unopposed"],
  ["production-order","production-cleared"],
  ["production-order","production-refused-in-part"],
  ["production-order","production-overdue"],
  ["production-order","production-data-received"],
  ["production-order","production-recognition-late"],
  ["production-order","production-recognised"],
  ["production-order","production-validated"],
  ["production-order","production-clarification-asked"],
  ["production-order","production-conflict-raised"],
  ["production-order","production-withheld"],
  ["production-order","production-enforcement-asked"],
  ["production-order","production-fulfilled"],
  ["production-order","production-use-restricted"],
  ["production-order","production-data-deleted"],
  ["production-order","production-not-validated"],
  ["production-order","production-no-data"],
  ["production-order","production-refused"],
  ["production-order","production-lifted"],
  ["production-order","production-excused"],
  ["production-order","production-fined"],
  ["production-order","production-withdrawn"],
  ["production-order","production-not-issued"],
  ["preservation-order","preservation-order-sent"],
  ["preservation-order","preservation-order-executed"],
  ["preservation-order","preservation-order-clarification-late"],
  ["preservation-order","preservation-order-clarified"],
  ["preservation-order","preservation-order-confirmed"],
  ["preservation-order","preservation-order-unclear"],
  ["preservation-order","preservation-order-ended"],
  ["preservation-order","preservation-order-lapsed"],
  ["preservation-order","preservation-order-impossible"],
  ["preservation-order","preservation-order-empty"],
  ["preservation-order","preservation-order-withdrawn"],
  ["preservation-order","preservation-order-not-issued"],
  ["direct-order","order-notified"],
  ["direct-order","direct-order-sent"],
  ["direct-order","provider-refused"],
  ["direct-order","provider-window-over"],
  ["direct-order","order-data-received"],
  ["direct-order","order-nothing-held"],
  ["direct-order","order-returned"],
  ["direct-order","disclosure-forbidden"],
  ["direct-order","order-handed-on"],
  ["direct-order","order-replaced"],
  ["direct-order","order-given-up"],
  ["giving-effect","effect-asked"],
  ["giving-effect","effect-refused"],
  ["giving-effect","effect-complete"],
  ["giving-effect","effect-accepted"],
  ["giving-effect","effect-served"],
  ["giving-effect","effect-service-late"],
  ["giving-effect","effect-overdue"],
  ["giving-effect","effect-queried"],
  ["giving-effect","effect-conditions-offered"],
  ["giving-effect","effect-postponed"],
  ["giving-effect","effect-given"],
  ["giving-effect","effect-empty"],
  ["giving-effect","file-closed-unanswered"],
] as const;
/** Notes: actor and name. */
export const NOTES = [
  ["request","granted-in-part"],
  ["investigation-order","received"],
  ["investigation-order","recognised"],
  ["production-order","time-started"],
  ["production-order","granted-in-part"],
  ["preservation-order","received"],
  ["direct-order","received"],
  ["giving-effect","information-complete"],
] as const;
const EVIDENCE = 14;
/** Counters of the charts; evidence items count from the last one on. */
export const COUNTERS = 37;
/** What tells an item of an alerted user. */
export const USER_ALERTED = 6;
/** By stage: 1 where policies have anything to look at. */
export const ASKS = Uint8Array.from({ length: 512 }, (_, stage) => ([7, 12, 17, 27, 43, 39, 47, 78, 73, 5, 31, 11, 81, 20, 41, 46, 53, 70, 84, 87, 96, 99, 101, 106, 111, 119, 126, 129, 131, 132, 144, 150, 182, 151, 153, 166, 160, 162, 178, 192, 195, 196, 198, 206, 210, 212, 213].includes(stage) ? 1 : 0));
/** Keys of luck. They are the first that are given numbers, so that code can say the number. */
const KEYS = ["preservation/not-executed", "preservation/extension-unanswered", "request/never-sent", "request/translation", "request/silence", "request/chased", "request/appeal", "police/police-answered", "emergency/emergency-declined", "voluntary-request/silence", "voluntary-request/provider-declines", "emergency-disclosure/call-back-fails", "emergency-disclosure/not-persuaded", "agreement-order/review-refused", "agreement-order/provider-objects", "investigation-order/translation", "investigation-order/validation-refused", "investigation-order/remedy-sought", "investigation-order/remedy-granted", "production-order/translation", "production-order/validation-refused", "production-order/order-lifted", "production-order/production-late", "production-order/production-withheld", "production-order/still-refused", "preservation-order/cannot-preserve", "direct-order/provider-refused", "preservation/renewal-missed", "preservation/extension-refused", "request/thin", "request/slips", "request/slip", "request/supplement", "request/ground-R03", "request/ground-R05", "request/ground-R21", "request/ground-R02", "request/ground-R14", "request/ground-R06", "request/postponement", "request/conditions", "request/partial", "domestic-order/renewal-missed", "agreement-order/not-applicable", "investigation-order/supplement", "investigation-order/refused", "investigation-order/postponement", "production-order/ground-raised", "production-order/cleared-early", "production-order/reasons-accepted", "direct-order/forbidden", "giving-effect/supplement", "giving-effect/refused", "giving-effect/postponement"];
KEYS.forEach((key, i) => {
  if (keyIndex(key) !== i) throw new Error('keys of luck were numbered before those of the kernel');
});
export const CHANNEL_KEY = keyIndex('request/channel', null);

function enter_0(a: number): void { // alive
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  land(a, 0);
  bookFirst(a * 8 + 0, 25 - a, d0, DEADLINE);
  book(a * 8 + 1, 25 - a, d1, DEADLINE);
}
function again_0(a: number, counted: boolean): void {
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  timers[a * 8 + 0] = NEVER;
  timers[a * 8 + 1] = NEVER;
  findNext(a, 25 - a);
  book(a * 8 + 0, 25 - a, d0, DEADLINE);
  book(a * 8 + 1, 25 - a, d1, DEADLINE);
}
function enter_1(a: number): void { // frozen
  land(a, 1);
  timers[a * 8 + 0] = NEVER;
  timers[a * 8 + 1] = NEVER;
  nextOf[25 - a] = NEVER;
}
function enter_2(a: number): void { // lapsed
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  land(a, 2);
  bookFirst(a * 8 + 0, 25 - a, d0, DEADLINE);
  book(a * 8 + 1, 25 - a, d1, DEADLINE);
}
function again_2(a: number, counted: boolean): void {
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  timers[a * 8 + 0] = NEVER;
  timers[a * 8 + 1] = NEVER;
  findNext(a, 25 - a);
  book(a * 8 + 0, 25 - a, d0, DEADLINE);
  book(a * 8 + 1, 25 - a, d1, DEADLINE);
}
function enter_3(a: number): void { // deleted
  markItem(2, a); deleteItem(a, stageOf[a] === 2);
  land(a, 3);
  timers[a * 8 + 0] = NEVER;
  timers[a * 8 + 1] = NEVER;
  nextOf[25 - a] = NEVER;
}
function enter_4(a: number): void { // disclosed
  markItem(3, a);
  land(a, 4);
  timers[a * 8 + 0] = NEVER;
  timers[a * 8 + 1] = NEVER;
  nextOf[25 - a] = NEVER;
}
function on_evidence(a: number, event: number): void {
  switch (stageOf[a]) {
    case 0: switch (event) { // alive
      case 0: // limit.retention
        enter_3(a);
        return;
      case 1: // limit.user-deletion
        enter_3(a);
        return;
      case 4: // hold.placed
        counters[37 + a - EVIDENCE]! += 1;
        markItem(0, a);
        enter_1(a);
        return;
      case 5: // evidence.produced
        enter_4(a);
        return;
      case 6: // user.alerted
        alertUser(a);
        again_0(a, false);
        return;
    } return;
    case 1: switch (event) { // frozen
      case 4: // hold.placed
        counters[37 + a - EVIDENCE]! += 1;
        return;
      case 7: // hold.released
        if (counters[37 + a - EVIDENCE]! < 2) {
          counters[37 + a - EVIDENCE]! += -1;
          markItem(1, a);
          enter_2(a);
          return;
        }
        counters[37 + a - EVIDENCE]! += -1;
        return;
      case 5: // evidence.produced
        enter_4(a);
        return;
      case 6: // user.alerted
        alertUser(a);
        return;
    } return;
    case 2: switch (event) { // lapsed
      case 0: // limit.retention
        enter_3(a);
        return;
      case 1: // limit.user-deletion
        enter_3(a);
        return;
      case 4: // hold.placed
        counters[37 + a - EVIDENCE]! += 1;
        markItem(0, a);
        enter_1(a);
        return;
      case 5: // evidence.produced
        enter_4(a);
        return;
      case 6: // user.alerted
        alertUser(a);
        again_2(a, false);
        return;
    } return;
  }
}
function enter_5(): void { // investigating
  const d0 = untilMinute(horizon());
  land(0, 5);
  timers[4] = NEVER;
  timers[5] = NEVER;
  entered(0);
  bookFirst(0, 12, d0, DEADLINE);
}
function enter_6(): void { // concluded
  mark(5);
  land(0, 6);
  timers[0] = NEVER;
  timers[4] = NEVER;
  timers[5] = NEVER;
  entered(0);
  nextOf[12] = NEVER;
  run.ended = 1;
}
function on_case(event: number): void {
  switch (stageOf[0]) {
    case 5: switch (event) { // investigating
      case 0: // limit.horizon
        mark(4);
        enter_6();
        return;
      case 8: // request.closed
        enter_6();
        return;
      case 9: // emergency.closed
        counters[0]! += 1;
        timers[4] = NEVER;
        timers[5] = NEVER;
        entered(0);
        findNext(0, 12);
        return;
      case 10: // direct.closed
        counters[1]! += 1;
        timers[4] = NEVER;
        timers[5] = NEVER;
        entered(0);
        findNext(0, 12);
        return;
      case 11: // police.closed
        counters[2]! += 1;
        timers[4] = NEVER;
        timers[5] = NEVER;
        entered(0);
        findNext(0, 12);
        return;
      case 12: // decide.close-case
        enter_6();
        return;
    } return;
  }
}
function enter_7(): void { // idle
  land(1, 7);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_8(): void { // preparing
  counters[3]! += 1;
  const d0 = dwell(0, 1, counters[3]! || 1);
  land(1, 8);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
}
function enter_9(): void { // relaying
  counters[4]! += 1;
  const d0 = dwell(1, 1, counters[4]! || 1);
  land(1, 9);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
}
function enter_10(): void { // deciding
  counters[5]! += 1;
  const d0 = dwell(2, 1, counters[5]! || 1);
  land(1, 10);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
}
function enter_11(): void { // responding
  land(1, 11);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_12(): void { // clarification-asked
  mark(24);
  const d0 = limit(1, 1);
  land(1, 12);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, DEADLINE);
}
function enter_13(): void { // clarifying
  counters[6]! += 1;
  const d0 = dwell(3, 1, counters[6]! || 1);
  land(1, 13);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
}
function enter_14(): void { // unanswered
  const d0 = limit(1, 1);
  land(1, 14);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, DEADLINE);
}
function enter_15(): void { // presumed-unanswered
  land(1, 15);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_16(): void { // freezing
  counters[7]! += 1;
  const d0 = dwell(4, 1, counters[7]! || 1);
  land(1, 16);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
}
function enter_17(): void { // preserved
  const d0 = untilMinute(run.hold);
  land(1, 17);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, DEADLINE);
}
function enter_18(): void { // extension-asked
  counters[8]! += 1;
  const d0 = dwell(5, 1, counters[8]! || 1);
  const d1 = untilMinute(run.hold);
  land(1, 18);
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, ACT);
  book(9, 13, d1, DEADLINE);
}
function enter_19(): void { // extension-unanswered
  const d0 = limit(1, 1);
  const d1 = untilMinute(run.hold);
  land(1, 19);
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, DEADLINE);
  book(9, 13, d1, DEADLINE);
}
function enter_20(): void { // extension-weighing
  const d0 = untilMinute(run.hold);
  land(1, 20);
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  bookFirst(8, 13, d0, DEADLINE);
}
function enter_21(): void { // held-pending-decision
  land(1, 21);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_22(): void { // taken-over
  land(1, 22);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_23(): void { // released
  land(1, 23);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_24(): void { // lapsed
  land(1, 24);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_25(): void { // refused
  land(1, 25);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function enter_26(): void { // nothing-left
  land(1, 26);
  timers[8] = NEVER;
  timers[9] = NEVER;
  timers[12] = NEVER;
  timers[13] = NEVER;
  entered(1);
  nextOf[13] = NEVER;
}
function on_preservation(event: number): void {
  switch (stageOf[1]) {
    case 7: switch (event) { // idle
      case 13: // decide.preserve
        if (counters[3]! < 3) {
          enter_8();
          return;
        }
        return;
    } return;
    case 8: switch (event) { // preparing
      case 0: // dwell.preparing
        mark(6);
        enter_9();
        return;
    } return;
    case 9: switch (event) { // relaying
      case 0: // dwell.relaying
        mark(7);
        enter_10();
        return;
    } return;
    case 10: switch (event) { // deciding
      case 0: // dwell.deciding
        if (bit(0, 1)) {
          mark(8);
          enter_25();
          return;
        }
        if (bit(1, 1)) {
          enter_11();
          return;
        }
        if (happens(0, counters[4]! || 1, 0, 1)) {
          mark(9);
          enter_14();
          return;
        }
        enter_11();
        return;
    } return;
    case 11: switch (event) { // responding
      case 14: // decide.ask-clarification
        enter_12();
        return;
      case 15: // decide.order-preservation
        if (bit(2, 1)) {
          mark(10);
          tellUser(6);
          enter_16();
          return;
        }
        enter_16();
        return;
    } return;
    case 12: switch (event) { // clarification-asked
      case 0: // limit.clarification-wait
        mark(8);
        enter_25();
        return;
      case 16: // decide.clarify
        if (counters[6]! < 3) {
          mark(11);
          enter_13();
          return;
        }
        return;
    } return;
    case 13: switch (event) { // clarifying
      case 0: // dwell.clarifying
        mark(12);
        enter_10();
        return;
    } return;
    case 14: switch (event) { // unanswered
      case 0: // limit.clarification-wait
        mark(13);
        enter_15();
        return;
    } return;
    case 16: switch (event) { // freezing
      case 0: // dwell.freezing
        if (anyAlive(1)) {
          run.hold = run.now + limit(0, 1);
          mark(14);
          tellItems(1, 4);
          deliver(2, 17);
          enter_17();
          return;
        }
        mark(15);
        enter_26();
        return;
    } return;
    case 17: switch (event) { // preserved
      case 0: // limit.preservation-hold
        mark(16);
        run.hold = -1;
        tellItems(1, 7);
        enter_24();
        return;
      case 18: // request.received
        mark(17);
        enter_21();
        return;
      case 19: // request.accepted
        mark(18);
        deliver(3, 21);
        tellItems(1, 7);
        enter_22();
        return;
      case 20: // decide.extend
        if (bit(3, 1)) {
          mark(19);
          enter_18();
          return;
        }
        return;
    } return;
    case 18: switch (event) { // extension-asked
      case 0: // dwell.extension
        if (bit(4, 1)) {
          mark(20);
          enter_19();
          return;
        }
        if (happens(1, counters[8]! || 1, 1, 1)) {
          mark(20);
          enter_19();
          return;
        }
        enter_20();
        return;
      case 1: // limit.preservation-hold
        mark(16);
        run.hold = -1;
        tellItems(1, 7);
        enter_24();
        return;
      case 18: // request.received
        mark(17);
        enter_21();
        return;
      case 19: // request.accepted
        mark(18);
        deliver(3, 21);
        tellItems(1, 7);
        enter_22();
        return;
    } return;
    case 19: switch (event) { // extension-unanswered
      case 0: // limit.clarification-wait
        enter_17();
        return;
      case 1: // limit.preservation-hold
        mark(16);
        run.hold = -1;
        tellItems(1, 7);
        enter_24();
        return;
      case 18: // request.received
        mark(17);
        enter_21();
        return;
      case 19: // request.accepted
        mark(18);
        deliver(3, 21);
        tellItems(1, 7);
        enter_22();
        return;
    } return;
    case 20: switch (event) { // extension-weighing
      case 0: // limit.preservation-hold
        mark(16);
        run.hold = -1;
        tellItems(1, 7);
        enter_24();
        return;
      case 22: // decide.grant-extension
        run.hold = (run.hold >= 0 ? run.hold : run.now) + limit(0, 1);
        mark(21);
        enter_17();
        return;
      case 23: // decide.refuse-extension
        mark(22);
        enter_17();
        return;
      case 18: // request.received
        mark(17);
        enter_21();
        return;
      case 19: // request.accepted
        mark(18);
        deliver(3, 21);
        tellItems(1, 7);
        enter_22();
        return;
    } return;
    case 21: switch (event) { // held-pending-decision
      case 19: // request.accepted
        mark(18);
        deliver(3, 21);
        tellItems(1, 7);
        enter_22();
        return;
      case 8: // request.closed
        mark(23);
        run.hold = -1;
        tellItems(1, 7);
        enter_23();
        return;
    } return;
  }
}
function enter_27(): void { // idle
  land(2, 27);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_28(): void { // sharing
  const d0 = dwell(6, 2, 1);
  land(2, 28);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_29(): void { // drafting
  const d0 = dwell(7, 2, 1);
  land(2, 29);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_30(): void { // own-authority
  counters[10]! += 1;
  const d0 = dwell(8, 2, counters[10]! || 1);
  land(2, 30);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_31(): void { // signing
  land(2, 31);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_32(): void { // returned-to-drafter
  mark(40);
  const d0 = limit(2, 2);
  land(2, 32);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, DEADLINE);
}
function enter_33(): void { // issuing-court
  const d0 = dwell(9, 2, 1);
  land(2, 33);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_34(): void { // own-ministry
  const d0 = dwell(10, 2, 1);
  land(2, 34);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_35(): void { // translating
  const d0 = dwell(11, 2, 1);
  land(2, 35);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_36(): void { // transmitting
  const d0 = dwell(12, 2, 1);
  land(2, 36);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_37(): void { // foreign-ministry
  const d0 = dwell(13, 2, 1);
  land(2, 37);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_38(): void { // queueing
  const d0 = dwell(14, 2, 1);
  land(2, 38);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_39(): void { // returned
  mark(41);
  const d0 = limit(2, 2);
  land(2, 39);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, DEADLINE);
}
function enter_40(): void { // screening
  counters[12]! += 1;
  const d0 = dwell(15, 2, counters[12]! || 1);
  land(2, 40);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_41(): void { // weighing
  land(2, 41);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_42(): void { // querying
  counters[15]! += 1;
  const d0 = dwell(16, 2, counters[15]! || 1);
  land(2, 42);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_43(): void { // supplement-asked
  mark(42);
  const d0 = limit(2, 2);
  land(2, 43);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, DEADLINE);
}
function enter_44(): void { // answering
  counters[16]! += 1;
  counters[17]! += 1;
  const d0 = dwell(17, 2, counters[17]! || 1);
  land(2, 44);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_45(): void { // consulting
  mark(43);
  const d0 = dwell(18, 2, 1);
  land(2, 45);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_46(): void { // concluding
  land(2, 46);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_47(): void { // conditions-offered
  mark(44);
  const d0 = limit(3, 2);
  land(2, 47);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, DEADLINE);
}
function enter_48(): void { // postponed
  mark(45);
  const d0 = dwell(19, 2, 1);
  land(2, 48);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_49(): void { // unanswered
  mark(46);
  const d0 = limit(4, 2);
  land(2, 49);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, DEADLINE);
}
function enter_50(): void { // chased
  const d0 = dwell(20, 2, 1);
  land(2, 50);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_51(): void { // allocating
  const d0 = dwell(21, 2, 1);
  land(2, 51);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_52(): void { // ordering
  const d0 = dwell(22, 2, 1);
  land(2, 52);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_53(): void { // judging
  land(2, 53);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_54(): void { // serving
  const d0 = dwell(23, 2, 1);
  land(2, 54);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_55(): void { // producing
  const d0 = dwell(24, 2, 1);
  land(2, 55);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_56(): void { // reviewing
  const d0 = dwell(25, 2, 1);
  land(2, 56);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_57(): void { // appealed
  const d0 = dwell(26, 2, 1);
  land(2, 57);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_58(): void { // returning
  mark(47);
  const d0 = dwell(27, 2, 1);
  land(2, 58);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_59(): void { // returning-empty
  mark(47);
  const d0 = dwell(27, 2, 1);
  land(2, 59);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_60(): void { // accepting
  const d0 = dwell(28, 2, 1);
  land(2, 60);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_61(): void { // replacing
  const d0 = dwell(29, 2, 1);
  land(2, 61);
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  bookFirst(16, 14, d0, ACT);
}
function enter_62(): void { // executed
  mark(48);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 62);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_63(): void { // executed-empty
  mark(49);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 63);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_64(): void { // refused
  mark(50);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 64);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_65(): void { // not-sent
  mark(51);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 65);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_66(): void { // silent
  mark(52);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 66);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_67(): void { // closed-unanswered
  mark(53);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 67);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function enter_68(): void { // withdrawn
  mark(54);
  deliver(1, 8);
  deliver(3, 36);
  deliver(0, 8);
  land(2, 68);
  timers[16] = NEVER;
  timers[20] = NEVER;
  timers[21] = NEVER;
  entered(2);
  nextOf[14] = NEVER;
}
function on_request(event: number): void {
  switch (stageOf[2]) {
    case 27: switch (event) { // idle
      case 24: // decide.request
        enter_29();
        return;
      case 10: // direct.closed
        counters[9]! += 1;
        timers[20] = NEVER;
        timers[21] = NEVER;
        entered(2);
        findNext(2, 14);
        return;
    } return;
    case 28: switch (event) { // sharing
      case 0: // dwell.sharing
        mark(25);
        enter_27();
        return;
      case 10: // direct.closed
        counters[9]! += 1;
        timers[20] = NEVER;
        timers[21] = NEVER;
        entered(2);
        findNext(2, 14);
        return;
    } return;
    case 29: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(26);
        enter_30();
        return;
    } return;
    case 30: switch (event) { // own-authority
      case 0: // dwell.own-authority
        if (happens(2, counters[10]! || 1, 2, 2)) {
          enter_65();
          return;
        }
        enter_31();
        return;
    } return;
    case 31: switch (event) { // signing
      case 25: // decide.transmit
        if (bit(5, 2)) {
          enter_33();
          return;
        }
        if (happens(3, 1, 3, 2)) {
          enter_35();
          return;
        }
        mark(27);
        enter_36();
        return;
    } return;
    case 32: switch (event) { // returned-to-drafter
      case 0: // limit.supplement-wait
        enter_65();
        return;
    } return;
    case 33: switch (event) { // issuing-court
      case 0: // dwell.issuing-court
        enter_34();
        return;
    } return;
    case 34: switch (event) { // own-ministry
      case 0: // dwell.own-ministry
        if (happens(3, 1, 3, 2)) {
          enter_35();
          return;
        }
        mark(27);
        enter_36();
        return;
    } return;
    case 35: switch (event) { // translating
      case 0: // dwell.translating
        mark(27);
        enter_36();
        return;
    } return;
    case 36: switch (event) { // transmitting
      case 0: // dwell.transmitting
        if (bit(5, 2)) {
          enter_37();
          return;
        }
        mark(28);
        deliver(1, 18);
        enter_38();
        return;
    } return;
    case 37: switch (event) { // foreign-ministry
      case 0: // dwell.foreign-ministry
        mark(28);
        deliver(1, 18);
        enter_38();
        return;
    } return;
    case 38: switch (event) { // queueing
      case 0: // dwell.queueing
        if (bit(6, 2)) {
          enter_39();
          return;
        }
        if (happens(4, 1, 4, 2)) {
          enter_49();
          return;
        }
        enter_40();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 39: switch (event) { // returned
      case 0: // limit.supplement-wait
        enter_67();
        return;
      case 26: // decide.answer-supplement
        if (counters[16]! < 3) {
          mark(29);
          enter_44();
          return;
        }
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 40: switch (event) { // screening
      case 0: // dwell.screening
        if (bit(7, 2)) {
          enter_64();
          return;
        }
        enter_41();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 41: switch (event) { // weighing
      case 27: // decide.ask-supplement
        if (counters[13]! < 2) {
          counters[13]! += 1;
          enter_42();
          return;
        }
        return;
      case 28: // decide.postpone
        if (counters[14]! < 1) {
          counters[14]! += 1;
          enter_48();
          return;
        }
        return;
      case 29: // decide.offer-conditions
        enter_47();
        return;
      case 30: // decide.refuse
        if (bit(8, 2)) {
          enter_45();
          return;
        }
        enter_64();
        return;
      case 31: // decide.accept-in-part
        takeNote(0);
        mark(30);
        deliver(1, 19);
        enter_51();
        return;
      case 32: // decide.accept
        mark(31);
        deliver(1, 19);
        enter_51();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 42: switch (event) { // querying
      case 0: // dwell.query
        enter_43();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 43: switch (event) { // supplement-asked
      case 0: // limit.supplement-wait
        enter_67();
        return;
      case 26: // decide.answer-supplement
        mark(29);
        enter_44();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 44: switch (event) { // answering
      case 0: // dwell.answering
        if (bit(6, 2)) {
          enter_39();
          return;
        }
        mark(32);
        enter_40();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 45: switch (event) { // consulting
      case 0: // dwell.consulting
        enter_46();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 46: switch (event) { // concluding
      case 33: // decide.maintain-refusal
        enter_64();
        return;
      case 29: // decide.offer-conditions
        enter_47();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 47: switch (event) { // conditions-offered
      case 0: // limit.conditions-wait
        enter_67();
        return;
      case 34: // decide.accept-conditions
        if (bit(9, 2)) {
          mark(33);
          takeNote(0);
          mark(30);
          deliver(1, 19);
          enter_51();
          return;
        }
        mark(33);
        mark(31);
        deliver(1, 19);
        enter_51();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 48: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_41();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 49: switch (event) { // unanswered
      case 0: // limit.silence-lapse
        enter_66();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 50: switch (event) { // chased
      case 0: // dwell.chased
        if (happens(5, 1, 5, 2)) {
          enter_40();
          return;
        }
        enter_49();
        return;
      case 17: // hold.announced
        deliver(1, 18);
        return;
    } return;
    case 51: switch (event) { // allocating
      case 0: // dwell.allocating
        enter_52();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 52: switch (event) { // ordering
      case 0: // dwell.ordering
        enter_53();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 53: switch (event) { // judging
      case 35: // decide.make-order
        mark(34);
        enter_54();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 54: switch (event) { // serving
      case 0: // dwell.serving
        if (bit(10, 2)) {
          mark(35);
          tellItems(2, 4);
          mark(36);
          tellUser(6);
          enter_55();
          return;
        }
        mark(35);
        tellItems(2, 4);
        enter_55();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 55: switch (event) { // producing
      case 0: // dwell.producing
        if (anyAlive(2)) {
          mark(37);
          tellProduced(2, 5);
          deliver(3, 36);
          enter_56();
          return;
        }
        mark(38);
        enter_59();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 56: switch (event) { // reviewing
      case 0: // dwell.reviewing
        if (happens(6, 1, 6, 2)) {
          enter_57();
          return;
        }
        enter_58();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 57: switch (event) { // appealed
      case 0: // dwell.appealed
        enter_58();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 58: switch (event) { // returning
      case 0: // dwell.returning
        enter_60();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 59: switch (event) { // returning-empty
      case 0: // dwell.returning
        enter_63();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 60: switch (event) { // accepting
      case 0: // dwell.accepting
        enter_62();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
    case 61: switch (event) { // replacing
      case 0: // dwell.replacing
        mark(39);
        enter_60();
        return;
      case 17: // hold.announced
        deliver(1, 19);
        return;
    } return;
  }
}
function enter_69(): void { // idle
  land(3, 69);
  timers[24] = NEVER;
  timers[28] = NEVER;
  timers[29] = NEVER;
  entered(3);
  nextOf[15] = NEVER;
}
function enter_70(): void { // in-force
  counters[18]! += 1;
  const d0 = untilMinute(run.orderStarted + limit(5, 1));
  land(3, 70);
  timers[28] = NEVER;
  timers[29] = NEVER;
  entered(3);
  bookFirst(24, 15, d0, DEADLINE);
}
function again_70(counted: boolean): void {
  counters[18]! += 1;
  const d0 = untilMinute(run.orderStarted + limit(5, 1));
  timers[28] = NEVER;
  timers[29] = NEVER;
  entered(3);
  nextOf[15] = NEVER;
  book(24, 15, d0, DEADLINE);
}
function enter_71(): void { // lapsed
  land(3, 71);
  timers[24] = NEVER;
  timers[28] = NEVER;
  timers[29] = NEVER;
  entered(3);
  nextOf[15] = NEVER;
}
function enter_72(): void { // discharged
  land(3, 72);
  timers[24] = NEVER;
  timers[28] = NEVER;
  timers[29] = NEVER;
  entered(3);
  nextOf[15] = NEVER;
}
function on_domestic_order(event: number): void {
  switch (stageOf[3]) {
    case 69: switch (event) { // idle
      case 21: // order.wanted
        run.orderStarted = run.now;
        mark(55);
        tellItems(1, 4);
        enter_70();
        return;
    } return;
    case 70: switch (event) { // in-force
      case 0: // limit.domestic-order
        mark(56);
        tellItems(1, 7);
        enter_71();
        return;
      case 37: // decide.renew-order
        run.orderStarted = run.now;
        mark(57);
        again_70(false);
        return;
      case 36: // order.discharged
        mark(58);
        tellItems(1, 7);
        enter_72();
        return;
    } return;
    case 71: switch (event) { // lapsed
      case 36: // order.discharged
        enter_72();
        return;
    } return;
  }
}
function enter_73(): void { // idle
  land(4, 73);
  timers[32] = NEVER;
  timers[36] = NEVER;
  timers[37] = NEVER;
  entered(4);
  nextOf[16] = NEVER;
}
function enter_74(): void { // sending
  const d0 = dwell(30, 4, 1);
  land(4, 74);
  timers[36] = NEVER;
  timers[37] = NEVER;
  entered(4);
  bookFirst(32, 16, d0, ACT);
}
function enter_75(): void { // answering
  const d0 = dwell(31, 4, 1);
  land(4, 75);
  timers[36] = NEVER;
  timers[37] = NEVER;
  entered(4);
  bookFirst(32, 16, d0, ACT);
}
function enter_76(): void { // answered
  mark(60); run.policeAnswered = 1;
  deliver(0, 11);
  land(4, 76);
  timers[32] = NEVER;
  timers[36] = NEVER;
  timers[37] = NEVER;
  entered(4);
  nextOf[16] = NEVER;
}
function enter_77(): void { // unanswered
  mark(61);
  deliver(0, 11);
  land(4, 77);
  timers[32] = NEVER;
  timers[36] = NEVER;
  timers[37] = NEVER;
  entered(4);
  nextOf[16] = NEVER;
}
function on_police(event: number): void {
  switch (stageOf[4]) {
    case 73: switch (event) { // idle
      case 38: // decide.enquire
        enter_74();
        return;
    } return;
    case 74: switch (event) { // sending
      case 0: // dwell.sending
        mark(59);
        enter_75();
        return;
    } return;
    case 75: switch (event) { // answering
      case 0: // dwell.answering
        if (happens(7, 1, 7, 4)) {
          enter_76();
          return;
        }
        enter_77();
        return;
    } return;
  }
}
function enter_78(): void { // idle
  land(5, 78);
  timers[40] = NEVER;
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  nextOf[17] = NEVER;
}
function enter_79(): void { // preparing
  const d0 = dwell(32, 5, 1);
  land(5, 79);
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  bookFirst(40, 17, d0, ACT);
}
function enter_80(): void { // deciding
  const d0 = dwell(33, 5, 1);
  land(5, 80);
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  bookFirst(40, 17, d0, ACT);
}
function enter_81(): void { // supplying
  land(5, 81);
  timers[40] = NEVER;
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  nextOf[17] = NEVER;
}
function enter_82(): void { // supplied
  mark(63);
  deliver(0, 9);
  land(5, 82);
  timers[40] = NEVER;
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  nextOf[17] = NEVER;
}
function enter_83(): void { // declined
  mark(64);
  deliver(0, 9);
  land(5, 83);
  timers[40] = NEVER;
  timers[44] = NEVER;
  timers[45] = NEVER;
  entered(5);
  nextOf[17] = NEVER;
}
function on_emergency(event: number): void {
  switch (stageOf[5]) {
    case 78: switch (event) { // idle
      case 39: // decide.claim-emergency
        if (bit(11, 5)) {
          enter_79();
          return;
        }
        return;
    } return;
    case 79: switch (event) { // preparing
      case 0: // dwell.preparing
        mark(62);
        enter_80();
        return;
    } return;
    case 80: switch (event) { // deciding
      case 0: // dwell.deciding
        if (bit(12, 5)) {
          enter_83();
          return;
        }
        if (happens(8, 1, 8, 5)) {
          enter_83();
          return;
        }
        enter_81();
        return;
    } return;
    case 81: switch (event) { // supplying
      case 40: // decide.supply-data
        if (anyAlive(5)) {
          tellProduced(5, 5);
          enter_82();
          return;
        }
        enter_83();
        return;
    } return;
  }
}
function enter_84(): void { // idle
  land(6, 84);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function enter_85(): void { // drafting
  const d0 = dwell(34, 6, 1);
  land(6, 85);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, ACT);
}
function enter_86(): void { // considering
  counters[19]! += 1;
  const d0 = dwell(35, 6, counters[19]! || 1);
  land(6, 86);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, ACT);
}
function enter_87(): void { // question-asked
  mark(68);
  const d0 = limit(6, 6);
  land(6, 87);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, DEADLINE);
}
function enter_88(): void { // answering
  const d0 = dwell(36, 6, 1);
  land(6, 88);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, ACT);
}
function enter_89(): void { // answering-in-part
  const d0 = dwell(36, 6, 1);
  land(6, 89);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, ACT);
}
function enter_90(): void { // unanswered
  const d0 = limit(7, 6);
  land(6, 90);
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  bookFirst(48, 18, d0, DEADLINE);
}
function enter_91(): void { // answered
  mark(69);
  deliver(0, 10);
  deliver(2, 10);
  land(6, 91);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function enter_92(): void { // answered-in-part
  mark(70);
  deliver(0, 10);
  deliver(2, 10);
  land(6, 92);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function enter_93(): void { // no-data
  mark(71);
  deliver(0, 10);
  deliver(2, 10);
  land(6, 93);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function enter_94(): void { // declined
  mark(72);
  deliver(0, 10);
  deliver(2, 10);
  land(6, 94);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function enter_95(): void { // silent
  mark(73);
  deliver(0, 10);
  deliver(2, 10);
  land(6, 95);
  timers[48] = NEVER;
  timers[52] = NEVER;
  timers[53] = NEVER;
  entered(6);
  nextOf[18] = NEVER;
}
function on_voluntary_request(event: number): void {
  switch (stageOf[6]) {
    case 84: switch (event) { // idle
      case 41: // decide.ask-provider
        enter_85();
        return;
    } return;
    case 85: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(65);
        enter_86();
        return;
    } return;
    case 86: switch (event) { // considering
      case 0: // dwell.considering
        if (bit(13, 6)) {
          enter_94();
          return;
        }
        if (bit(14, 6)) {
          enter_94();
          return;
        }
        if (happens(9, counters[19]! || 1, 9, 6)) {
          mark(66);
          enter_90();
          return;
        }
        if (bit(15, 6)) {
          enter_87();
          return;
        }
        if (happens(10, counters[19]! || 1, 10, 6)) {
          enter_94();
          return;
        }
        if (bit(16, 6)) {
          enter_89();
          return;
        }
        if (bit(17, 6)) {
          mark(67);
          tellUser(6);
          enter_88();
          return;
        }
        enter_88();
        return;
    } return;
    case 87: switch (event) { // question-asked
      case 0: // limit.supplement-wait
        enter_94();
        return;
      case 26: // decide.answer-supplement
        if (counters[19]! < 3) {
          enter_86();
          return;
        }
        return;
    } return;
    case 88: switch (event) { // answering
      case 0: // dwell.answering
        if (anyAlive(6)) {
          tellProduced(6, 5);
          enter_91();
          return;
        }
        enter_93();
        return;
    } return;
    case 89: switch (event) { // answering-in-part
      case 0: // dwell.answering
        if (anyAlive(6)) {
          tellProduced(6, 5);
          enter_92();
          return;
        }
        enter_93();
        return;
    } return;
    case 90: switch (event) { // unanswered
      case 0: // limit.provider-silence
        enter_95();
        return;
    } return;
  }
}
function enter_96(): void { // idle
  land(7, 96);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function enter_97(): void { // drafting
  const d0 = dwell(37, 7, 1);
  land(7, 97);
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  bookFirst(56, 19, d0, ACT);
}
function enter_98(): void { // verifying
  counters[20]! += 1;
  const d0 = dwell(38, 7, counters[20]! || 1);
  land(7, 98);
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  bookFirst(56, 19, d0, ACT);
}
function enter_99(): void { // unverified
  mark(76);
  land(7, 99);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function enter_100(): void { // weighing
  counters[21]! += 1;
  const d0 = dwell(39, 7, counters[21]! || 1);
  land(7, 100);
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  bookFirst(56, 19, d0, ACT);
}
function enter_101(): void { // declined
  mark(77);
  land(7, 101);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function enter_102(): void { // relaying
  const d0 = dwell(40, 7, 1);
  land(7, 102);
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  bookFirst(56, 19, d0, ACT);
}
function enter_103(): void { // disclosed
  mark(78);
  deliver(0, 10);
  deliver(2, 10);
  land(7, 103);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function enter_104(): void { // no-data
  mark(79);
  deliver(0, 10);
  deliver(2, 10);
  land(7, 104);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function enter_105(): void { // other-door
  mark(80);
  deliver(0, 10);
  deliver(2, 10);
  land(7, 105);
  timers[56] = NEVER;
  timers[60] = NEVER;
  timers[61] = NEVER;
  entered(7);
  nextOf[19] = NEVER;
}
function on_emergency_disclosure(event: number): void {
  switch (stageOf[7]) {
    case 96: switch (event) { // idle
      case 42: // decide.ask-disclosure
        enter_97();
        return;
    } return;
    case 97: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(74);
        enter_98();
        return;
    } return;
    case 98: switch (event) { // verifying
      case 0: // dwell.verifying
        if (happens(11, counters[20]! || 1, 11, 7)) {
          enter_99();
          return;
        }
        mark(75);
        enter_100();
        return;
    } return;
    case 99: switch (event) { // unverified
      case 43: // decide.call-again
        if (counters[20]! < 2) {
          enter_98();
          return;
        }
        return;
      case 44: // decide.take-other-door
        enter_105();
        return;
    } return;
    case 100: switch (event) { // weighing
      case 0: // dwell.weighing
        if (bit(18, 7)) {
          enter_101();
          return;
        }
        if (happens(12, counters[21]! || 1, 12, 7)) {
          enter_101();
          return;
        }
        if (bit(19, 7)) {
          enter_102();
          return;
        }
        if (anyAlive(7)) {
          tellProduced(7, 5);
          enter_103();
          return;
        }
        enter_104();
        return;
    } return;
    case 101: switch (event) { // declined
      case 44: // decide.take-other-door
        enter_105();
        return;
    } return;
    case 102: switch (event) { // relaying
      case 0: // dwell.relaying
        if (anyAlive(7)) {
          tellProduced(7, 5);
          enter_103();
          return;
        }
        enter_104();
        return;
    } return;
  }
}
function enter_106(): void { // idle
  land(8, 106);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_107(): void { // drafting
  const d0 = dwell(41, 8, 1);
  land(8, 107);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_108(): void { // reviewing
  const d0 = dwell(42, 8, 1);
  land(8, 108);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_109(): void { // certifying
  const d0 = dwell(43, 8, 1);
  land(8, 109);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_110(): void { // answering
  const d0 = dwell(44, 8, 1);
  land(8, 110);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_111(): void { // consulting
  mark(85);
  land(8, 111);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_112(): void { // complying
  const d0 = dwell(45, 8, 1);
  land(8, 112);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_113(): void { // minimising
  const d0 = dwell(46, 8, 1);
  land(8, 113);
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  bookFirst(64, 20, d0, ACT);
}
function enter_114(): void { // minimised
  mark(86);
  deliver(0, 10);
  deliver(2, 10);
  land(8, 114);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_115(): void { // no-data
  mark(87);
  deliver(0, 10);
  deliver(2, 10);
  land(8, 115);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_116(): void { // not-applicable
  mark(88);
  deliver(0, 10);
  deliver(2, 10);
  land(8, 116);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_117(): void { // withdrawn
  mark(89);
  deliver(0, 10);
  deliver(2, 10);
  land(8, 117);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function enter_118(): void { // not-issued
  mark(90);
  deliver(0, 10);
  deliver(2, 10);
  land(8, 118);
  timers[64] = NEVER;
  timers[68] = NEVER;
  timers[69] = NEVER;
  entered(8);
  nextOf[20] = NEVER;
}
function on_agreement_order(event: number): void {
  switch (stageOf[8]) {
    case 106: switch (event) { // idle
      case 45: // decide.issue-order
        enter_107();
        return;
    } return;
    case 107: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(20, 8)) {
          enter_118();
          return;
        }
        enter_108();
        return;
    } return;
    case 108: switch (event) { // reviewing
      case 0: // dwell.reviewing
        if (happens(13, 1, 13, 8)) {
          enter_118();
          return;
        }
        mark(81);
        enter_109();
        return;
    } return;
    case 109: switch (event) { // certifying
      case 0: // dwell.certifying
        mark(82);
        enter_110();
        return;
    } return;
    case 110: switch (event) { // answering
      case 0: // dwell.answering
        if (happens(14, 1, 14, 8)) {
          enter_111();
          return;
        }
        if (anyAlive(8)) {
          mark(83);
          tellProduced(8, 5);
          enter_113();
          return;
        }
        enter_115();
        return;
    } return;
    case 111: switch (event) { // consulting
      case 46: // decide.maintain-order
        mark(84);
        enter_112();
        return;
      case 47: // decide.declare-not-applicable
        enter_116();
        return;
    } return;
    case 112: switch (event) { // complying
      case 0: // dwell.complying
        if (anyAlive(8)) {
          mark(83);
          tellProduced(8, 5);
          enter_113();
          return;
        }
        enter_115();
        return;
    } return;
    case 113: switch (event) { // minimising
      case 0: // dwell.minimising
        enter_114();
        return;
    } return;
  }
}
function enter_119(): void { // idle
  land(9, 119);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_120(): void { // drafting
  const d0 = dwell(47, 9, 1);
  land(9, 120);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_121(): void { // validating
  const d0 = dwell(48, 9, 1);
  land(9, 121);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_122(): void { // translating
  const d0 = dwell(49, 9, 1);
  land(9, 122);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_123(): void { // transmitting
  const d0 = dwell(50, 9, 1);
  land(9, 123);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_124(): void { // provisional-measure
  const d0 = limit(8, 9);
  land(9, 124);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, DEADLINE);
}
function enter_125(): void { // acknowledging
  const d0 = dwell(51, 9, 1);
  const d1 = untilMinute(noteAt(1) + limit(9, 9));
  land(9, 125);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
}
function enter_126(): void { // information-asked
  counters[23]! += 1;
  mark(103);
  const d0 = untilMinute(noteAt(1) + limit(10, 9));
  const d1 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 126);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, DEADLINE);
  book(73, 21, d1, DEADLINE);
}
function enter_127(): void { // completing
  counters[26]! += 1;
  const d0 = dwell(52, 9, counters[26]! || 1);
  const d1 = untilMinute(noteAt(1) + limit(10, 9));
  const d2 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 127);
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
  book(74, 21, d2, DEADLINE);
}
function enter_128(): void { // recognising
  counters[27]! += 1;
  const d0 = dwell(53, 9, counters[27]! || 1);
  const d1 = untilMinute(noteAt(1) + limit(10, 9));
  const d2 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 128);
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
  book(74, 21, d2, DEADLINE);
}
function enter_129(): void { // weighing
  const d0 = untilMinute(noteAt(1) + limit(10, 9));
  const d1 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 129);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, DEADLINE);
  book(73, 21, d1, DEADLINE);
}
function enter_130(): void { // consulting
  mark(104);
  const d0 = dwell(54, 9, 1);
  const d1 = untilMinute(noteAt(1) + limit(10, 9));
  const d2 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 130);
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
  book(74, 21, d2, DEADLINE);
}
function enter_131(): void { // concluding
  const d0 = untilMinute(noteAt(1) + limit(10, 9));
  const d1 = untilMinute(noteAt(1) + limit(11, 9));
  land(9, 131);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, DEADLINE);
  book(73, 21, d1, DEADLINE);
}
function enter_132(): void { // executing
  counters[28]! += 1;
  const d0 = dwell(55, 9, counters[28]! || 1);
  const d1 = untilMinute(noteAt(2) + limit(12, 9));
  land(9, 132);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
}
function enter_133(): void { // producing
  const d0 = dwell(56, 9, 1);
  const d1 = untilMinute(noteAt(2) + limit(12, 9));
  land(9, 133);
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
  book(73, 21, d1, DEADLINE);
}
function enter_134(): void { // postponed
  mark(105);
  const d0 = dwell(57, 9, 1);
  land(9, 134);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_135(): void { // transferring
  const d0 = dwell(58, 9, 1);
  land(9, 135);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_136(): void { // transfer-suspended
  mark(106);
  const d0 = dwell(59, 9, 1);
  land(9, 136);
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  bookFirst(72, 21, d0, ACT);
}
function enter_137(): void { // transferred
  mark(107);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 137);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_138(): void { // no-data
  mark(108);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 138);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_139(): void { // remedied
  mark(109);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 139);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_140(): void { // returned
  mark(110);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 140);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_141(): void { // refused
  mark(111);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 141);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_142(): void { // withdrawn
  mark(112);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 142);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function enter_143(): void { // not-issued
  mark(113);
  deliver(0, 10);
  deliver(2, 10);
  land(9, 143);
  timers[72] = NEVER;
  timers[73] = NEVER;
  timers[74] = NEVER;
  timers[76] = NEVER;
  timers[77] = NEVER;
  entered(9);
  nextOf[21] = NEVER;
}
function on_investigation_order(event: number): void {
  switch (stageOf[9]) {
    case 119: switch (event) { // idle
      case 45: // decide.issue-order
        enter_120();
        return;
    } return;
    case 120: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(21, 9)) {
          enter_121();
          return;
        }
        if (happens(15, 1, 15, 9)) {
          enter_122();
          return;
        }
        mark(91);
        enter_123();
        return;
    } return;
    case 121: switch (event) { // validating
      case 0: // dwell.validating
        if (happens(16, 1, 16, 9)) {
          enter_143();
          return;
        }
        if (happens(15, 1, 15, 9)) {
          enter_122();
          return;
        }
        mark(91);
        enter_123();
        return;
    } return;
    case 122: switch (event) { // translating
      case 0: // dwell.translating
        mark(91);
        enter_123();
        return;
    } return;
    case 123: switch (event) { // transmitting
      case 0: // dwell.transmitting
        if (bit(22, 9)) {
          takeNote(1);
          mark(92);
          enter_124();
          return;
        }
        takeNote(1);
        mark(92);
        enter_125();
        return;
    } return;
    case 124: switch (event) { // provisional-measure
      case 0: // limit.provisional-measure
        mark(93);
        return;
    } return;
    case 125: switch (event) { // acknowledging
      case 0: // dwell.acknowledging
        if (bit(23, 9)) {
          enter_140();
          return;
        }
        if (bit(24, 9)) {
          enter_126();
          return;
        }
        mark(94);
        enter_128();
        return;
      case 1: // limit.acknowledgement
        mark(95);
        return;
    } return;
    case 126: switch (event) { // information-asked
      case 0: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 48: // decide.complete-order
        mark(98);
        enter_127();
        return;
      case 49: // decide.withdraw-order
        if (counters[22]! < 1) {
          enter_142();
          return;
        }
        tellItems(9, 7);
        enter_142();
        return;
    } return;
    case 127: switch (event) { // completing
      case 0: // dwell.completing
        enter_128();
        return;
      case 1: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
    } return;
    case 128: switch (event) { // recognising
      case 0: // dwell.recognising
        enter_129();
        return;
      case 1: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
    } return;
    case 129: switch (event) { // weighing
      case 0: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 50: // decide.recognise
        takeNote(2);
        mark(99);
        enter_132();
        return;
      case 27: // decide.ask-supplement
        if (counters[23]! < 2) {
          enter_126();
          return;
        }
        return;
      case 51: // decide.refuse-recognition
        if (bit(25, 9)) {
          enter_130();
          return;
        }
        if (counters[22]! < 1) {
          enter_141();
          return;
        }
        tellItems(9, 7);
        enter_141();
        return;
    } return;
    case 130: switch (event) { // consulting
      case 0: // dwell.consulting
        enter_131();
        return;
      case 1: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
    } return;
    case 131: switch (event) { // concluding
      case 0: // limit.recognition
        if (counters[24]! < 1) {
          counters[24]! += 1;
          mark(96);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[25]! < 1) {
          counters[25]! += 1;
          mark(97);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 33: // decide.maintain-refusal
        if (counters[22]! < 1) {
          enter_141();
          return;
        }
        tellItems(9, 7);
        enter_141();
        return;
    } return;
    case 132: switch (event) { // executing
      case 0: // dwell.executing
        if (anyAlive(9)) {
          mark(100);
          tellItems(9, 4);
          counters[22]! += 1;
          enter_133();
          return;
        }
        enter_138();
        return;
      case 1: // limit.execution
        if (counters[29]! < 1) {
          counters[29]! += 1;
          mark(101);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
      case 28: // decide.postpone
        if (counters[28]! < 2) {
          enter_134();
          return;
        }
        return;
    } return;
    case 133: switch (event) { // producing
      case 0: // dwell.producing
        mark(102);
        tellProduced(9, 5);
        enter_135();
        return;
      case 1: // limit.execution
        if (counters[29]! < 1) {
          counters[29]! += 1;
          mark(101);
          timers[76] = NEVER;
          timers[77] = NEVER;
          entered(9);
          findNext(9, 21);
          return;
        }
        return;
    } return;
    case 134: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_132();
        return;
    } return;
    case 135: switch (event) { // transferring
      case 0: // dwell.transferring
        if (happens(17, 1, 17, 9)) {
          enter_136();
          return;
        }
        enter_137();
        return;
    } return;
    case 136: switch (event) { // transfer-suspended
      case 0: // dwell.remedy
        if (happens(18, 1, 18, 9)) {
          enter_139();
          return;
        }
        enter_137();
        return;
    } return;
  }
}
function enter_144(): void { // idle
  land(10, 144);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_145(): void { // drafting
  const d0 = dwell(60, 10, 1);
  land(10, 145);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_146(): void { // validating
  const d0 = dwell(61, 10, 1);
  land(10, 146);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_147(): void { // translating
  const d0 = dwell(62, 10, 1);
  land(10, 147);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_148(): void { // transmitting
  const d0 = dwell(63, 10, 1);
  land(10, 148);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_149(): void { // checking
  counters[30]! += 1;
  const d0 = dwell(64, 10, counters[30]! || 1);
  land(10, 149);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_150(): void { // clarification-asked
  mark(128);
  const d0 = limit(13, 10);
  land(10, 150);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, DEADLINE);
}
function enter_151(): void { // conflict-raised
  mark(129);
  land(10, 151);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_152(): void { // court-review
  const d0 = dwell(65, 10, 1);
  land(10, 152);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_153(): void { // reviewing
  const d0 = untilMinute(noteAt(3) + limit(14, 10));
  land(10, 153);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, DEADLINE);
}
function enter_154(): void { // releasing
  const d0 = dwell(66, 10, 1);
  land(10, 154);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_155(): void { // producing
  const d0 = dwell(67, 10, 1);
  const d1 = untilMinute(noteAt(3) + limit(15, 10));
  land(10, 155);
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
  book(81, 22, d1, DEADLINE);
}
function enter_156(): void { // producing-urgently
  const d0 = dwell(67, 10, 1);
  const d1 = untilMinute(noteAt(3) + limit(16, 10));
  land(10, 156);
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
  book(81, 22, d1, DEADLINE);
}
function enter_157(): void { // delayed
  const d0 = untilMinute(noteAt(3) + limit(15, 10));
  land(10, 157);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, DEADLINE);
}
function enter_158(): void { // delayed-urgently
  const d0 = untilMinute(noteAt(3) + limit(16, 10));
  land(10, 158);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, DEADLINE);
}
function enter_159(): void { // overdue
  const d0 = dwell(68, 10, 1);
  land(10, 159);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_160(): void { // withheld
  mark(130);
  land(10, 160);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_161(): void { // enforcing
  mark(131);
  const d0 = dwell(69, 10, 1);
  const d1 = limit(17, 10);
  land(10, 161);
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
  book(81, 22, d1, DEADLINE);
}
function enter_162(): void { // weighing-enforcement
  land(10, 162);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_163(): void { // complying
  const d0 = dwell(70, 10, 1);
  land(10, 163);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_164(): void { // receiving
  const d0 = dwell(71, 10, 1);
  land(10, 164);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
}
function enter_165(): void { // validating-late
  const d0 = dwell(72, 10, 1);
  const d1 = limit(18, 10);
  land(10, 165);
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, ACT);
  book(81, 22, d1, DEADLINE);
}
function enter_166(): void { // open-to-objection
  const d0 = untilMinute(noteAt(3) + limit(19, 10));
  land(10, 166);
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  bookFirst(80, 22, d0, DEADLINE);
}
function enter_167(): void { // received
  mark(132);
  deliver(11, 60);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 167);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_168(): void { // restricted
  mark(133);
  deliver(11, 60);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 168);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_169(): void { // deleted
  mark(134);
  deliver(11, 60);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 169);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_170(): void { // not-validated
  mark(135);
  deliver(11, 60);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 170);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_171(): void { // no-data
  mark(136);
  deliver(11, 60);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 171);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_172(): void { // refused
  mark(137);
  deliver(11, 60);
  tellItems(10, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 172);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_173(): void { // lifted
  mark(138);
  deliver(11, 60);
  tellItems(10, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 173);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_174(): void { // excused
  mark(139);
  deliver(11, 60);
  tellItems(10, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 174);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_175(): void { // fined
  mark(140);
  deliver(11, 60);
  tellItems(10, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 175);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_176(): void { // withdrawn
  mark(141);
  deliver(11, 60);
  tellItems(10, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 176);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function enter_177(): void { // not-issued
  mark(142);
  deliver(0, 10);
  deliver(2, 10);
  land(10, 177);
  timers[80] = NEVER;
  timers[81] = NEVER;
  timers[84] = NEVER;
  timers[85] = NEVER;
  entered(10);
  nextOf[22] = NEVER;
}
function on_production_order(event: number): void {
  switch (stageOf[10]) {
    case 144: switch (event) { // idle
      case 45: // decide.issue-order
        enter_145();
        return;
    } return;
    case 145: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(26, 10)) {
          enter_177();
          return;
        }
        if (bit(27, 10)) {
          mark(114);
          enter_148();
          return;
        }
        if (bit(28, 10)) {
          enter_146();
          return;
        }
        if (happens(19, 1, 19, 10)) {
          enter_147();
          return;
        }
        mark(114);
        enter_148();
        return;
    } return;
    case 146: switch (event) { // validating
      case 0: // dwell.validating
        if (happens(20, 1, 20, 10)) {
          enter_177();
          return;
        }
        if (happens(19, 1, 19, 10)) {
          enter_147();
          return;
        }
        mark(114);
        enter_148();
        return;
    } return;
    case 147: switch (event) { // translating
      case 0: // dwell.translating
        mark(114);
        enter_148();
        return;
    } return;
    case 148: switch (event) { // transmitting
      case 0: // dwell.transmitting
        takeNote(3);
        mark(115);
        tellItems(10, 4);
        deliver(11, 52);
        enter_149();
        return;
    } return;
    case 149: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(29, 10)) {
          enter_150();
          return;
        }
        if (bit(30, 10)) {
          enter_151();
          return;
        }
        if (bit(31, 10)) {
          enter_156();
          return;
        }
        if (bit(32, 10)) {
          mark(116);
          enter_153();
          return;
        }
        enter_155();
        return;
    } return;
    case 150: switch (event) { // clarification-asked
      case 0: // limit.clarification
        mark(117);
        return;
      case 53: // decide.clarify-order
        if (counters[30]! < 3) {
          takeNote(3);
          mark(118);
          enter_149();
          return;
        }
        return;
      case 49: // decide.withdraw-order
        enter_176();
        return;
    } return;
    case 151: switch (event) { // conflict-raised
      case 54: // decide.uphold-order
        enter_152();
        return;
    } return;
    case 152: switch (event) { // court-review
      case 0: // dwell.court-review
        if (happens(21, 1, 21, 10)) {
          enter_173();
          return;
        }
        mark(119);
        enter_154();
        return;
    } return;
    case 153: switch (event) { // reviewing
      case 0: // limit.objection
        mark(120);
        enter_154();
        return;
      case 55: // decide.clear-order
        mark(121);
        enter_155();
        return;
      case 56: // decide.raise-ground
        if (bit(33, 10)) {
          takeNote(4);
          mark(122);
          enter_154();
          return;
        }
        enter_172();
        return;
    } return;
    case 154: switch (event) { // releasing
      case 0: // dwell.releasing
        if (happens(22, 1, 22, 10)) {
          mark(123);
          enter_159();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
    } return;
    case 155: switch (event) { // producing
      case 0: // dwell.producing
        if (happens(22, 1, 22, 10)) {
          enter_157();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
      case 1: // limit.production
        if (happens(22, 1, 22, 10)) {
          mark(123);
          enter_159();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
    } return;
    case 156: switch (event) { // producing-urgently
      case 0: // dwell.producing
        if (happens(22, 1, 22, 10)) {
          enter_158();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
      case 1: // limit.production-emergency
        if (happens(22, 1, 22, 10)) {
          mark(123);
          enter_159();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
    } return;
    case 157: switch (event) { // delayed
      case 0: // limit.production
        mark(123);
        enter_159();
        return;
    } return;
    case 158: switch (event) { // delayed-urgently
      case 0: // limit.production-emergency
        mark(123);
        enter_159();
        return;
    } return;
    case 159: switch (event) { // overdue
      case 0: // dwell.overdue
        if (happens(23, 1, 23, 10)) {
          enter_160();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
    } return;
    case 160: switch (event) { // withheld
      case 57: // decide.accept-reasons
        enter_174();
        return;
      case 58: // decide.ask-enforcement
        enter_161();
        return;
    } return;
    case 161: switch (event) { // enforcing
      case 0: // dwell.enforcing
        enter_162();
        return;
      case 1: // limit.enforcement-recognition
        mark(125);
        return;
    } return;
    case 162: switch (event) { // weighing-enforcement
      case 59: // decide.recognise-order
        mark(126);
        enter_163();
        return;
    } return;
    case 163: switch (event) { // complying
      case 0: // dwell.complying
        if (happens(24, 1, 24, 10)) {
          enter_175();
          return;
        }
        if (anyAlive(10)) {
          mark(124);
          tellProduced(10, 5);
          enter_164();
          return;
        }
        enter_171();
        return;
    } return;
    case 164: switch (event) { // receiving
      case 0: // dwell.receiving
        if (bit(27, 10)) {
          enter_165();
          return;
        }
        if (bit(34, 10)) {
          enter_166();
          return;
        }
        enter_167();
        return;
    } return;
    case 165: switch (event) { // validating-late
      case 0: // dwell.validating-late
        if (happens(20, 1, 20, 10)) {
          enter_170();
          return;
        }
        mark(127);
        enter_167();
        return;
      case 1: // limit.validation
        enter_170();
        return;
    } return;
    case 166: switch (event) { // open-to-objection
      case 0: // limit.objection-emergency
        mark(120);
        enter_167();
        return;
      case 56: // decide.raise-ground
        enter_169();
        return;
    } return;
  }
}
function enter_178(): void { // idle
  land(11, 178);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_179(): void { // drafting
  const d0 = dwell(73, 11, 1);
  land(11, 179);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, ACT);
}
function enter_180(): void { // transmitting
  const d0 = dwell(74, 11, 1);
  land(11, 180);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, ACT);
}
function enter_181(): void { // checking
  counters[31]! += 1;
  const d0 = dwell(75, 11, counters[31]! || 1);
  land(11, 181);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, ACT);
}
function enter_182(): void { // clarification-asked
  mark(148);
  const d0 = limit(20, 11);
  land(11, 182);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, DEADLINE);
}
function enter_183(): void { // preserved
  const d0 = untilMinute(noteAt(5) + limit(21, 11));
  land(11, 183);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, DEADLINE);
}
function enter_184(): void { // extended
  const d0 = untilMinute(noteAt(5) + limit(22, 11));
  land(11, 184);
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  bookFirst(88, 23, d0, DEADLINE);
}
function enter_185(): void { // held
  land(11, 185);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_186(): void { // ended
  mark(149);
  tellItems(11, 7);
  land(11, 186);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_187(): void { // lapsed
  mark(150);
  tellItems(11, 7);
  land(11, 187);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_188(): void { // not-preserved
  mark(151);
  land(11, 188);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_189(): void { // nothing-left
  mark(152);
  land(11, 189);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_190(): void { // withdrawn
  mark(153);
  land(11, 190);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function enter_191(): void { // not-issued
  mark(154);
  land(11, 191);
  timers[88] = NEVER;
  timers[92] = NEVER;
  timers[93] = NEVER;
  entered(11);
  nextOf[23] = NEVER;
}
function on_preservation_order(event: number): void {
  switch (stageOf[11]) {
    case 178: switch (event) { // idle
      case 45: // decide.issue-order
        enter_179();
        return;
    } return;
    case 179: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(35, 11)) {
          enter_191();
          return;
        }
        mark(143);
        enter_180();
        return;
    } return;
    case 180: switch (event) { // transmitting
      case 0: // dwell.transmitting
        takeNote(5);
        enter_181();
        return;
    } return;
    case 181: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(36, 11)) {
          enter_182();
          return;
        }
        if (happens(25, counters[31]! || 1, 25, 11)) {
          enter_188();
          return;
        }
        if (anyAlive(11)) {
          mark(144);
          tellItems(11, 4);
          enter_183();
          return;
        }
        enter_189();
        return;
    } return;
    case 182: switch (event) { // clarification-asked
      case 0: // limit.clarification
        mark(145);
        return;
      case 53: // decide.clarify-order
        if (counters[31]! < 3) {
          mark(146);
          enter_181();
          return;
        }
        return;
      case 49: // decide.withdraw-order
        enter_190();
        return;
    } return;
    case 183: switch (event) { // preserved
      case 0: // limit.preservation-order
        enter_187();
        return;
      case 52: // production.requested
        mark(147);
        enter_185();
        return;
    } return;
    case 184: switch (event) { // extended
      case 0: // limit.preservation-order-extension
        enter_187();
        return;
      case 52: // production.requested
        mark(147);
        enter_185();
        return;
    } return;
    case 185: switch (event) { // held
      case 60: // production.closed
        enter_186();
        return;
    } return;
  }
}
function enter_192(): void { // idle
  land(12, 192);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_193(): void { // issuing
  const d0 = dwell(76, 12, 1);
  land(12, 193);
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  bookFirst(96, 24, d0, ACT);
}
function enter_194(): void { // sending
  const d0 = dwell(77, 12, 1);
  land(12, 194);
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  bookFirst(96, 24, d0, ACT);
}
function enter_195(): void { // notified
  const d0 = dwell(78, 12, 1);
  const d1 = untilMinute(noteAt(6) + limit(23, 12));
  land(12, 195);
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  bookFirst(96, 24, d0, ACT);
  book(97, 24, d1, DEADLINE);
}
function enter_196(): void { // provider-consults
  const d0 = untilMinute(noteAt(6) + limit(23, 12));
  land(12, 196);
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  bookFirst(96, 24, d0, DEADLINE);
}
function enter_197(): void { // with-provider
  const d0 = dwell(78, 12, 1);
  const d1 = untilMinute(noteAt(6) + limit(23, 12));
  land(12, 197);
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  bookFirst(96, 24, d0, ACT);
  book(97, 24, d1, DEADLINE);
}
function enter_198(): void { // not-disclosed
  land(12, 198);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_199(): void { // disclosed
  mark(159);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 199);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_200(): void { // nothing-held
  mark(160);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 200);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_201(): void { // returned
  mark(161);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 201);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_202(): void { // forbidden
  mark(162);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 202);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_203(): void { // handed-on
  mark(163);
  deliver(13, 66);
  land(12, 203);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_204(): void { // requested-instead
  mark(164);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 204);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function enter_205(): void { // given-up
  mark(165);
  deliver(0, 10);
  deliver(2, 10);
  land(12, 205);
  timers[96] = NEVER;
  timers[97] = NEVER;
  timers[100] = NEVER;
  timers[101] = NEVER;
  entered(12);
  nextOf[24] = NEVER;
}
function on_direct_order(event: number): void {
  switch (stageOf[12]) {
    case 192: switch (event) { // idle
      case 45: // decide.issue-order
        enter_193();
        return;
    } return;
    case 193: switch (event) { // issuing
      case 0: // dwell.issuing
        enter_194();
        return;
    } return;
    case 194: switch (event) { // sending
      case 0: // dwell.sending
        if (bit(37, 12)) {
          enter_201();
          return;
        }
        if (bit(38, 12)) {
          takeNote(6);
          mark(155);
          enter_195();
          return;
        }
        if (bit(39, 12)) {
          takeNote(6);
          mark(156);
          enter_196();
          return;
        }
        takeNote(6);
        mark(156);
        enter_197();
        return;
    } return;
    case 195: switch (event) { // notified
      case 0: // dwell.answering
        if (happens(26, 1, 26, 12)) {
          mark(157);
          enter_198();
          return;
        }
        if (anyAlive(12)) {
          tellProduced(12, 5);
          enter_199();
          return;
        }
        enter_200();
        return;
      case 1: // limit.provider-window
        mark(158);
        enter_198();
        return;
      case 61: // decide.forbid-disclosure
        if (bit(40, 12)) {
          enter_202();
          return;
        }
        return;
    } return;
    case 196: switch (event) { // provider-consults
      case 0: // limit.provider-window
        mark(158);
        enter_198();
        return;
      case 61: // decide.forbid-disclosure
        if (bit(40, 12)) {
          enter_202();
          return;
        }
        return;
      case 62: // decide.clear-disclosure
        enter_197();
        return;
    } return;
    case 197: switch (event) { // with-provider
      case 0: // dwell.answering
        if (happens(26, 1, 26, 12)) {
          mark(157);
          enter_198();
          return;
        }
        if (anyAlive(12)) {
          tellProduced(12, 5);
          enter_199();
          return;
        }
        enter_200();
        return;
      case 1: // limit.provider-window
        mark(158);
        enter_198();
        return;
    } return;
    case 198: switch (event) { // not-disclosed
      case 63: // decide.seek-effect
        enter_203();
        return;
      case 64: // decide.request-instead
        enter_204();
        return;
      case 65: // decide.give-up
        enter_205();
        return;
    } return;
  }
}
function enter_206(): void { // idle
  land(13, 206);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function enter_207(): void { // preparing
  const d0 = dwell(79, 13, 1);
  land(13, 207);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_208(): void { // transmitting
  const d0 = dwell(80, 13, 1);
  land(13, 208);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_209(): void { // checking
  counters[34]! += 1;
  const d0 = dwell(81, 13, counters[34]! || 1);
  land(13, 209);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_210(): void { // supplement-asked
  mark(173);
  const d0 = limit(24, 13);
  land(13, 210);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, DEADLINE);
}
function enter_211(): void { // answering
  counters[35]! += 1;
  const d0 = dwell(82, 13, counters[35]! || 1);
  land(13, 211);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_212(): void { // weighing
  land(13, 212);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function enter_213(): void { // conditions-offered
  mark(174);
  const d0 = limit(25, 13);
  land(13, 213);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, DEADLINE);
}
function enter_214(): void { // postponed
  mark(175);
  const d0 = dwell(83, 13, 1);
  land(13, 214);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_215(): void { // serving
  const d0 = dwell(84, 13, 1);
  const d1 = untilMinute(noteAt(7) + limit(26, 13));
  land(13, 215);
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
  book(105, 25, d1, DEADLINE);
}
function enter_216(): void { // awaiting-subscriber
  const d0 = dwell(85, 13, 1);
  const d1 = limit(27, 13);
  land(13, 216);
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
  book(105, 25, d1, DEADLINE);
}
function enter_217(): void { // awaiting-traffic
  const d0 = dwell(85, 13, 1);
  const d1 = limit(28, 13);
  land(13, 217);
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
  book(105, 25, d1, DEADLINE);
}
function enter_218(): void { // compelling
  const d0 = dwell(86, 13, 1);
  land(13, 218);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_219(): void { // returning
  const d0 = dwell(87, 13, 1);
  land(13, 219);
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  bookFirst(104, 25, d0, ACT);
}
function enter_220(): void { // executed
  mark(176);
  deliver(0, 10);
  deliver(2, 10);
  land(13, 220);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function enter_221(): void { // executed-empty
  mark(177);
  deliver(0, 10);
  deliver(2, 10);
  land(13, 221);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function enter_222(): void { // closed-unanswered
  mark(178);
  deliver(0, 10);
  deliver(2, 10);
  land(13, 222);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function enter_223(): void { // refused
  deliver(0, 10);
  deliver(2, 10);
  land(13, 223);
  timers[104] = NEVER;
  timers[105] = NEVER;
  timers[108] = NEVER;
  timers[109] = NEVER;
  entered(13);
  nextOf[25] = NEVER;
}
function on_giving_effect(event: number): void {
  switch (stageOf[13]) {
    case 206: switch (event) { // idle
      case 67: // decide.send-order
        enter_207();
        return;
      case 66: // order.handed-on
        counters[33]! += 1;
        timers[108] = NEVER;
        timers[109] = NEVER;
        entered(13);
        findNext(13, 25);
        return;
    } return;
    case 207: switch (event) { // preparing
      case 0: // dwell.preparing
        enter_208();
        return;
    } return;
    case 208: switch (event) { // transmitting
      case 0: // dwell.transmitting
        mark(166);
        enter_209();
        return;
    } return;
    case 209: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(41, 13)) {
          mark(167);
          enter_223();
          return;
        }
        if (bit(42, 13)) {
          mark(167);
          enter_223();
          return;
        }
        if (bit(43, 13)) {
          enter_210();
          return;
        }
        takeNote(7);
        mark(168);
        enter_212();
        return;
    } return;
    case 210: switch (event) { // supplement-asked
      case 0: // limit.supplement-wait
        enter_222();
        return;
      case 26: // decide.answer-supplement
        if (counters[35]! < 3) {
          enter_211();
          return;
        }
        return;
    } return;
    case 211: switch (event) { // answering
      case 0: // dwell.answering
        enter_209();
        return;
    } return;
    case 212: switch (event) { // weighing
      case 32: // decide.accept
        mark(169);
        enter_215();
        return;
      case 29: // decide.offer-conditions
        enter_213();
        return;
      case 28: // decide.postpone
        if (counters[36]! < 1) {
          counters[36]! += 1;
          enter_214();
          return;
        }
        return;
      case 27: // decide.ask-supplement
        if (counters[35]! < 2) {
          enter_210();
          return;
        }
        return;
      case 30: // decide.refuse
        mark(167);
        enter_223();
        return;
    } return;
    case 213: switch (event) { // conditions-offered
      case 0: // limit.conditions-wait
        enter_222();
        return;
      case 34: // decide.accept-conditions
        mark(169);
        enter_215();
        return;
    } return;
    case 214: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_212();
        return;
    } return;
    case 215: switch (event) { // serving
      case 0: // dwell.serving
        if (bit(44, 13)) {
          mark(170);
          tellItems(13, 4);
          enter_217();
          return;
        }
        mark(170);
        tellItems(13, 4);
        enter_216();
        return;
      case 1: // limit.service-on-provider
        mark(171);
        return;
    } return;
    case 216: switch (event) { // awaiting-subscriber
      case 0: // dwell.producing
        if (anyAlive(13)) {
          tellProduced(13, 5);
          enter_219();
          return;
        }
        enter_221();
        return;
      case 1: // limit.return-subscriber
        mark(172);
        enter_218();
        return;
    } return;
    case 217: switch (event) { // awaiting-traffic
      case 0: // dwell.producing
        if (anyAlive(13)) {
          tellProduced(13, 5);
          enter_219();
          return;
        }
        enter_221();
        return;
      case 1: // limit.return-traffic
        mark(172);
        enter_218();
        return;
    } return;
    case 218: switch (event) { // compelling
      case 0: // dwell.compelling
        if (anyAlive(13)) {
          tellProduced(13, 5);
          enter_219();
          return;
        }
        enter_221();
        return;
    } return;
    case 219: switch (event) { // returning
      case 0: // dwell.returning
        enter_220();
        return;
    } return;
  }
}

/** The stage an actor begins in. */
export function start(a: number): void {
  switch (a < EVIDENCE ? a : EVIDENCE) {
    case 0: return enter_5();
    case 1: return enter_7();
    case 2: return enter_27();
    case 3: return enter_69();
    case 4: return enter_73();
    case 5: return enter_78();
    case 6: return enter_84();
    case 7: return enter_96();
    case 8: return enter_106();
    case 9: return enter_119();
    case 10: return enter_144();
    case 11: return enter_178();
    case 12: return enter_192();
    case 13: return enter_206();
    case EVIDENCE: return enter_0(a);
  }
}

/** One event on one actor. */
export function process(a: number, event: number): void {
  switch (a < EVIDENCE ? a : EVIDENCE) {
    case 0: return on_case(event);
    case 1: return on_preservation(event);
    case 2: return on_request(event);
    case 3: return on_domestic_order(event);
    case 4: return on_police(event);
    case 5: return on_emergency(event);
    case 6: return on_voluntary_request(event);
    case 7: return on_emergency_disclosure(event);
    case 8: return on_agreement_order(event);
    case 9: return on_investigation_order(event);
    case 10: return on_production_order(event);
    case 11: return on_preservation_order(event);
    case 12: return on_direct_order(event);
    case 13: return on_giving_effect(event);
    case EVIDENCE: return on_evidence(a, event);
  }
}

/** Policies look at an actor whose stage was entered. */
export function ask(stage: number): void {
  switch (stage) {
    case 5: { // case.investigating
      r0: {
        if (!(routeAsks(2)) && !(counters[2]! < 1)) {
          intend(0, 4, 12, 9, run.now, -1, 0);
          break r0;
        }
        if (!(routeAsks(2)) && !(counters[0]! < 1)) {
          intend(0, 4, 12, 10, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(6) && (stageOf[6] === 91) && routeFact(1)) {
          intend(0, 4, 12, 44, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(6) && (stageOf[6] === 91 || stageOf[6] === 92 || stageOf[6] === 93 || stageOf[6] === 94 || stageOf[6] === 95) && !(routeAsks(2))) {
          intend(0, 4, 12, 45, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(7) && (stageOf[7] === 103) && routeFact(1)) {
          intend(0, 4, 12, 50, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(7) && (stageOf[7] === 103 || stageOf[7] === 104 || stageOf[7] === 105) && !(routeAsks(2))) {
          intend(0, 4, 12, 51, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(8) && (stageOf[8] === 114) && routeFact(1)) {
          intend(0, 4, 12, 58, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(8) && (stageOf[8] === 114 || stageOf[8] === 115 || stageOf[8] === 116 || stageOf[8] === 117 || stageOf[8] === 118) && !(routeAsks(2))) {
          intend(0, 4, 12, 59, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(9) && (stageOf[9] === 137) && routeFact(1)) {
          intend(0, 4, 12, 66, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(9) && (stageOf[9] === 137 || stageOf[9] === 138 || stageOf[9] === 139 || stageOf[9] === 140 || stageOf[9] === 141 || stageOf[9] === 142 || stageOf[9] === 143) && !(routeAsks(2))) {
          intend(0, 4, 12, 67, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(10) && (stageOf[10] === 167 || stageOf[10] === 168) && routeFact(1)) {
          intend(0, 4, 12, 81, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(10) && (stageOf[10] === 167 || stageOf[10] === 168 || stageOf[10] === 169 || stageOf[10] === 170 || stageOf[10] === 171 || stageOf[10] === 172 || stageOf[10] === 173 || stageOf[10] === 174 || stageOf[10] === 175 || stageOf[10] === 176 || stageOf[10] === 177) && !(routeAsks(2))) {
          intend(0, 4, 12, 82, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(12) && (stageOf[12] === 199) && routeFact(1)) {
          intend(0, 4, 12, 100, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(12) && (stageOf[12] === 199 || stageOf[12] === 200 || stageOf[12] === 201 || stageOf[12] === 202 || stageOf[12] === 204 || stageOf[12] === 205) && !(routeAsks(2))) {
          intend(0, 4, 12, 101, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(13) && (stageOf[13] === 220) && routeFact(1)) {
          intend(0, 4, 12, 113, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(13) && (stageOf[13] === 220 || stageOf[13] === 221 || stageOf[13] === 222 || stageOf[13] === 223) && !(routeAsks(2))) {
          intend(0, 4, 12, 114, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 7: { // preservation.idle
      r0: {
        if (routeAsks(1)) {
          intend(2, 12, 13, 0, run.now, 0, 0);
          break r0;
        }
      }
      return;
    }
    case 11: { // preservation.responding
      r0: {
        if (bit(45, 1)) {
          intend(2, 12, 13, 12, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(2, 12, 13, 13, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 12: { // preservation.clarification-asked
      r0: {
        if (routeAsks(1)) {
          intend(2, 12, 13, 1, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 17: { // preservation.preserved
      r0: {
        if ((run.hold >= 0 && run.extensionAskedFor !== run.hold) && !(happens(27, counters[8]! + 1, 27, 1))) {
          intend(2, 12, 13, 2, Math.max(run.now, run.hold - 20160), -1, 0);
          break r0;
        }
      }
      return;
    }
    case 20: { // preservation.extension-weighing
      r0: {
        if (happens(28, counters[8]! || 1, 28, 1)) {
          intend(2, 12, 13, 15, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(2, 12, 13, 16, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 27: { // request.idle
      r0: {
        if (routeAsks(2) && !(routeFact(0))) {
          intend(4, 20, 14, 3, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(6) && (stageOf[6] === 92 || stageOf[6] === 93 || stageOf[6] === 94 || stageOf[6] === 95)) {
          intend(4, 20, 14, 42, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(6) && (stageOf[6] === 91) && !(routeFact(1))) {
          intend(4, 20, 14, 43, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(7) && (stageOf[7] === 104 || stageOf[7] === 105)) {
          intend(4, 20, 14, 48, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(7) && (stageOf[7] === 103) && !(routeFact(1))) {
          intend(4, 20, 14, 49, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(8) && (stageOf[8] === 115 || stageOf[8] === 116 || stageOf[8] === 117 || stageOf[8] === 118)) {
          intend(4, 20, 14, 56, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(8) && (stageOf[8] === 114) && !(routeFact(1))) {
          intend(4, 20, 14, 57, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(9) && (stageOf[9] === 138 || stageOf[9] === 139 || stageOf[9] === 140 || stageOf[9] === 141 || stageOf[9] === 142 || stageOf[9] === 143)) {
          intend(4, 20, 14, 64, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(9) && (stageOf[9] === 137) && !(routeFact(1))) {
          intend(4, 20, 14, 65, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(10) && (stageOf[10] === 169 || stageOf[10] === 170 || stageOf[10] === 171 || stageOf[10] === 172 || stageOf[10] === 173 || stageOf[10] === 174 || stageOf[10] === 175 || stageOf[10] === 176 || stageOf[10] === 177)) {
          intend(4, 20, 14, 79, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(10) && (stageOf[10] === 167 || stageOf[10] === 168) && !(routeFact(1))) {
          intend(4, 20, 14, 80, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(12) && (stageOf[12] === 200 || stageOf[12] === 201 || stageOf[12] === 202 || stageOf[12] === 204 || stageOf[12] === 205)) {
          intend(4, 20, 14, 98, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(12) && (stageOf[12] === 199) && !(routeFact(1))) {
          intend(4, 20, 14, 99, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(13) && (stageOf[13] === 221 || stageOf[13] === 222 || stageOf[13] === 223)) {
          intend(4, 20, 14, 111, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(13) && (stageOf[13] === 220) && !(routeFact(1))) {
          intend(4, 20, 14, 112, Math.max(run.now, fileComplete()), dossier(29, 30, 31, 4), 0);
          break r0;
        }
      }
      return;
    }
    case 31: { // request.signing
      r0: {
        if (true) {
          intend(4, 20, 14, 11, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 39: { // request.returned
      r0: {
        if (routeAsks(2)) {
          intend(4, 20, 14, 5, run.now, (dossier(29, 30, 31, 4) === 3 ? 3 : 2), 0);
          break r0;
        }
      }
      return;
    }
    case 41: { // request.weighing
      r0: {
        if (counters[14]! < 1 && (stillMissing(2) & 4) !== 0) {
          intend(4, 20, 14, 17, run.now, -1, ground(0, 2));
          break r0;
        }
        if (counters[14]! < 1 && stillMissing(2) !== 0) {
          intend(4, 20, 14, 18, run.now, -1, ground(1, 2));
          break r0;
        }
        if (counters[14]! < 1 && bit(46, 2) && !(counters[13]! < 2)) {
          intend(4, 20, 14, 19, run.now, -1, ground(1, 2));
          break r0;
        }
        if (counters[14]! < 1 && bit(46, 2)) {
          intend(4, 20, 14, 20, run.now, -1, 0);
          break r0;
        }
        if (counters[14]! < 1 && bit(47, 2)) {
          intend(4, 20, 14, 21, run.now, -1, ground(2, 2));
          break r0;
        }
        if (counters[14]! < 1 && counters[13]! < 1 && happens(32, counters[12]! || 1, 29, 2)) {
          intend(4, 20, 14, 22, run.now, -1, 0);
          break r0;
        }
        if (counters[14]! < 1 && counters[13]! < 2 && !(counters[13]! < 1) && happens(32, counters[12]! || 1, 30, 2)) {
          intend(4, 20, 14, 23, run.now, -1, 0);
          break r0;
        }
        if (counters[14]! < 1 && happens(33, 1, 31, 2)) {
          intend(4, 20, 14, 24, run.now, -1, ground(0, 2));
          break r0;
        }
        if (counters[14]! < 1 && happens(34, 1, 32, 2)) {
          intend(4, 20, 14, 25, run.now, -1, ground(3, 2));
          break r0;
        }
        if (counters[14]! < 1 && happens(35, 1, 33, 2)) {
          intend(4, 20, 14, 26, run.now, -1, ground(4, 2));
          break r0;
        }
        if (counters[14]! < 1 && happens(36, 1, 34, 2)) {
          intend(4, 20, 14, 27, run.now, -1, ground(5, 2));
          break r0;
        }
        if (counters[14]! < 1 && happens(37, 1, 35, 2)) {
          intend(4, 20, 14, 28, run.now, -1, ground(6, 2));
          break r0;
        }
        if (counters[14]! < 1 && happens(38, 1, 36, 2)) {
          intend(4, 20, 14, 29, run.now, -1, ground(7, 2));
          break r0;
        }
        if (counters[14]! < 1 && bit(48, 2)) {
          intend(4, 20, 14, 30, run.now, -1, 0);
          break r0;
        }
        if (counters[14]! < 1 && happens(39, 1, 37, 2)) {
          intend(4, 20, 14, 31, run.now, -1, 0);
          break r0;
        }
        if (bit(49, 2)) {
          intend(4, 20, 14, 32, run.now, -1, 0);
          break r0;
        }
        if (happens(40, 1, 38, 2)) {
          intend(4, 20, 14, 33, run.now, -1, 0);
          break r0;
        }
        if (bit(50, 2)) {
          intend(4, 20, 14, 34, run.now, -1, 0);
          break r0;
        }
        if (happens(41, 1, 39, 2)) {
          intend(4, 20, 14, 35, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(4, 20, 14, 36, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 43: { // request.supplement-asked
      r0: {
        if (routeAsks(2)) {
          intend(4, 20, 14, 4, run.now, (dossier(29, 30, 31, 4) === 3 ? 3 : 2), 0);
          break r0;
        }
      }
      return;
    }
    case 46: { // request.concluding
      r0: {
        if (run.ground === 14) {
          intend(4, 20, 14, 37, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(4, 20, 14, 38, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 47: { // request.conditions-offered
      r0: {
        if (true) {
          intend(4, 20, 14, 6, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 53: { // request.judging
      r0: {
        if (true) {
          intend(4, 20, 14, 39, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 70: { // domestic-order.in-force
      r0: {
        if ((run.orderStarted + limit(5, 1)) > run.now && !(happens(42, counters[18]! || 1, 40, 3))) {
          intend(6, 28, 15, 40, (run.orderStarted + limit(5, 1)) - Math.min(10080, Math.floor(((run.orderStarted + limit(5, 1)) - run.now) / 2)), -1, 0);
          break r0;
        }
      }
      return;
    }
    case 73: { // police.idle
      r0: {
        if (routeAsks(4)) {
          intend(8, 36, 16, 8, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 78: { // emergency.idle
      r0: {
        if (routeAsks(5)) {
          intend(10, 44, 17, 7, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 81: { // emergency.supplying
      r0: {
        if (true) {
          intend(10, 44, 17, 14, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 84: { // voluntary-request.idle
      r0: {
        if (routeAsks(6)) {
          intend(12, 52, 18, 41, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 87: { // voluntary-request.question-asked
      r0: {
        if (true) {
          intend(12, 52, 18, 46, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 96: { // emergency-disclosure.idle
      r0: {
        if (routeAsks(7)) {
          intend(14, 60, 19, 47, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 99: { // emergency-disclosure.unverified
      r0: {
        if (counters[20]! < 2) {
          intend(14, 60, 19, 52, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(14, 60, 19, 53, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 101: { // emergency-disclosure.declined
      r0: {
        if (true) {
          intend(14, 60, 19, 54, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 106: { // agreement-order.idle
      r0: {
        if (routeAsks(8)) {
          intend(16, 68, 20, 55, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 111: { // agreement-order.consulting
      r0: {
        if (!(bit(51, 8)) && !(happens(43, 1, 41, 8))) {
          intend(16, 68, 20, 62, run.now, -1, 0);
          break r0;
        }
      }
      r1: {
        if (bit(51, 8)) {
          intend(17, 69, 20, 60, run.now, -1, 0);
          break r1;
        }
        if (happens(43, 1, 41, 8)) {
          intend(17, 69, 20, 61, run.now, -1, 0);
          break r1;
        }
      }
      return;
    }
    case 119: { // investigation-order.idle
      r0: {
        if (routeAsks(9)) {
          intend(18, 76, 21, 63, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 126: { // investigation-order.information-asked
      r0: {
        if (bit(52, 9) && !(counters[23]! < 2)) {
          intend(18, 76, 21, 68, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(18, 76, 21, 69, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 129: { // investigation-order.weighing
      r0: {
        if (bit(52, 9) && counters[23]! < 2) {
          intend(18, 76, 21, 70, run.now, -1, 0);
          break r0;
        }
        if (bit(53, 9)) {
          intend(18, 76, 21, 71, run.now, -1, ground(8, 9));
          break r0;
        }
        if (counters[23]! < 1 && happens(44, 1, 42, 9)) {
          intend(18, 76, 21, 72, run.now, -1, 0);
          break r0;
        }
        if (happens(45, 1, 43, 9)) {
          intend(18, 76, 21, 73, run.now, -1, ground(9, 9));
          break r0;
        }
        if (true) {
          intend(18, 76, 21, 74, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 131: { // investigation-order.concluding
      r0: {
        if (true) {
          intend(18, 76, 21, 75, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 132: { // investigation-order.executing
      r0: {
        if (counters[28]! < 2 && bit(54, 9)) {
          intend(18, 76, 21, 76, run.now, -1, 0);
          break r0;
        }
        if (counters[28]! < 2 && happens(46, 1, 44, 9)) {
          intend(18, 76, 21, 77, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 144: { // production-order.idle
      r0: {
        if (routeAsks(10)) {
          intend(20, 84, 22, 78, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 150: { // production-order.clarification-asked
      r0: {
        if (counters[30]! < 2) {
          intend(20, 84, 22, 83, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (true) {
          intend(20, 84, 22, 84, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 151: { // production-order.conflict-raised
      r0: {
        if (true) {
          intend(20, 84, 22, 87, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 153: { // production-order.reviewing
      r0: {
        if (bit(55, 10)) {
          intend(20, 84, 22, 88, run.now, -1, ground(10, 10));
          break r0;
        }
        if (happens(47, 1, 45, 10)) {
          intend(20, 84, 22, 89, run.now, -1, ground(11, 10));
          break r0;
        }
        if (happens(48, 1, 46, 10)) {
          intend(20, 84, 22, 92, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 160: { // production-order.withheld
      r0: {
        if (happens(49, 1, 47, 10)) {
          intend(20, 84, 22, 93, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(20, 84, 22, 94, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 162: { // production-order.weighing-enforcement
      r0: {
        if (true) {
          intend(20, 84, 22, 95, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 166: { // production-order.open-to-objection
      r0: {
        if (bit(55, 10)) {
          intend(20, 84, 22, 90, run.now, -1, ground(10, 10));
          break r0;
        }
        if (happens(47, 1, 45, 10)) {
          intend(20, 84, 22, 91, run.now, -1, ground(11, 10));
          break r0;
        }
      }
      return;
    }
    case 178: { // preservation-order.idle
      r0: {
        if (routeAsks(11)) {
          intend(22, 92, 23, 96, run.now, 0, 0);
          break r0;
        }
      }
      return;
    }
    case 182: { // preservation-order.clarification-asked
      r0: {
        if (counters[31]! < 2) {
          intend(22, 92, 23, 85, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (true) {
          intend(22, 92, 23, 86, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 192: { // direct-order.idle
      r0: {
        if (routeAsks(12)) {
          intend(24, 100, 24, 97, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 195: { // direct-order.notified
      r0: {
        if (bit(56, 12)) {
          intend(24, 100, 24, 102, run.now, -1, ground(12, 12));
          break r0;
        }
        if (happens(50, 1, 48, 12)) {
          intend(24, 100, 24, 103, run.now, -1, ground(13, 12));
          break r0;
        }
      }
      return;
    }
    case 196: { // direct-order.provider-consults
      r0: {
        if (bit(56, 12)) {
          intend(24, 100, 24, 104, run.now, -1, ground(12, 12));
          break r0;
        }
        if (happens(50, 1, 48, 12)) {
          intend(24, 100, 24, 105, run.now, -1, ground(13, 12));
          break r0;
        }
        if (true) {
          intend(24, 100, 24, 106, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 198: { // direct-order.not-disclosed
      r0: {
        if (routeAsks(13)) {
          intend(24, 100, 24, 107, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(2)) {
          intend(24, 100, 24, 108, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(24, 100, 24, 109, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 206: { // giving-effect.idle
      r0: {
        if (routeAsks(13) && !(routeAsks(12))) {
          intend(26, 108, 25, 110, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (routeAsks(13) && !(counters[33]! < 1)) {
          intend(26, 108, 25, 115, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 210: { // giving-effect.supplement-asked
      r0: {
        if (true) {
          intend(26, 108, 25, 116, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 212: { // giving-effect.weighing
      r0: {
        if (bit(57, 13)) {
          intend(26, 108, 25, 117, run.now, -1, ground(14, 13));
          break r0;
        }
        if (counters[35]! < 1 && happens(51, 1, 49, 13)) {
          intend(26, 108, 25, 118, run.now, -1, 0);
          break r0;
        }
        if (happens(52, 1, 50, 13)) {
          intend(26, 108, 25, 119, run.now, -1, ground(15, 13));
          break r0;
        }
        if (counters[36]! < 1 && bit(58, 13)) {
          intend(26, 108, 25, 120, run.now, -1, 0);
          break r0;
        }
        if (counters[36]! < 1 && happens(53, 1, 51, 13)) {
          intend(26, 108, 25, 121, run.now, -1, 0);
          break r0;
        }
        if (bit(59, 13)) {
          intend(26, 108, 25, 122, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(26, 108, 25, 123, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 213: { // giving-effect.conditions-offered
      r0: {
        if (true) {
          intend(26, 108, 25, 124, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
  }
}

/** An intention is carried out, if the chart still allows it. */
export function act(row: number, variant: number, groundIndex: number): void {
  switch (row) {
    case 0: if (!(counters[3]! < 3)) return; writeLetter(1, variant); deliver(1, 13); return; // decide.preserve
    case 1: if (!(counters[6]! < 3)) return; writeLetter(1, variant); deliver(1, 16); return; // decide.clarify
    case 2: if (!(bit(3, 1))) return; run.extensionAskedFor = run.hold; deliver(1, 20); return; // decide.extend
    case 3: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 4: writeLetter(2, variant); deliver(2, 26); return; // decide.answer-supplement
    case 5: if (!(counters[16]! < 3)) return; writeLetter(2, variant); deliver(2, 26); return; // decide.answer-supplement
    case 6: deliver(2, 34); return; // decide.accept-conditions
    case 7: if (!(bit(11, 5))) return; writeLetter(5, variant); deliver(5, 39); return; // decide.claim-emergency
    case 8: deliver(4, 38); return; // decide.enquire
    case 9: deliver(0, 12); return; // decide.close-case
    case 10: deliver(0, 12); return; // decide.close-case
    case 11: deliver(2, 25); return; // decide.transmit
    case 12: deliver(1, 14); return; // decide.ask-clarification
    case 13: deliver(1, 15); return; // decide.order-preservation
    case 14: deliver(5, 40); return; // decide.supply-data
    case 15: deliver(1, 23); return; // decide.refuse-extension
    case 16: deliver(1, 22); return; // decide.grant-extension
    case 17: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 18: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 19: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 20: if (!(counters[13]! < 2)) return; askAboutMissing(2); deliver(2, 27); return; // decide.ask-supplement
    case 21: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 22: if (!(counters[13]! < 2)) return; askAboutMissing(2); deliver(2, 27); return; // decide.ask-supplement
    case 23: if (!(counters[13]! < 2)) return; askAboutMissing(2); deliver(2, 27); return; // decide.ask-supplement
    case 24: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 25: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 26: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 27: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 28: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 29: run.ground = groundIndex; deliver(2, 30); return; // decide.refuse
    case 30: if (!(counters[14]! < 1)) return; deliver(2, 28); return; // decide.postpone
    case 31: if (!(counters[14]! < 1)) return; deliver(2, 28); return; // decide.postpone
    case 32: deliver(2, 29); return; // decide.offer-conditions
    case 33: deliver(2, 29); return; // decide.offer-conditions
    case 34: deliver(2, 31); return; // decide.accept-in-part
    case 35: deliver(2, 31); return; // decide.accept-in-part
    case 36: deliver(2, 32); return; // decide.accept
    case 37: deliver(2, 29); return; // decide.offer-conditions
    case 38: deliver(2, 33); return; // decide.maintain-refusal
    case 39: deliver(2, 35); return; // decide.make-order
    case 40: deliver(3, 37); return; // decide.renew-order
    case 41: writeLetter(6, variant); deliver(6, 41); return; // decide.ask-provider
    case 42: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 43: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 44: deliver(0, 12); return; // decide.close-case
    case 45: deliver(0, 12); return; // decide.close-case
    case 46: if (!(counters[19]! < 3)) return; writeLetter(6, variant); deliver(6, 26); return; // decide.answer-supplement
    case 47: writeLetter(7, variant); deliver(7, 42); return; // decide.ask-disclosure
    case 48: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 49: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 50: deliver(0, 12); return; // decide.close-case
    case 51: deliver(0, 12); return; // decide.close-case
    case 52: if (!(counters[20]! < 2)) return; deliver(7, 43); return; // decide.call-again
    case 53: deliver(7, 44); return; // decide.take-other-door
    case 54: deliver(7, 44); return; // decide.take-other-door
    case 55: writeLetter(8, variant); deliver(8, 45); return; // decide.issue-order
    case 56: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 57: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 58: deliver(0, 12); return; // decide.close-case
    case 59: deliver(0, 12); return; // decide.close-case
    case 60: deliver(8, 47); return; // decide.declare-not-applicable
    case 61: deliver(8, 47); return; // decide.declare-not-applicable
    case 62: deliver(8, 46); return; // decide.maintain-order
    case 63: writeLetter(9, variant); deliver(9, 45); return; // decide.issue-order
    case 64: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 65: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 66: deliver(0, 12); return; // decide.close-case
    case 67: deliver(0, 12); return; // decide.close-case
    case 68: deliver(9, 49); return; // decide.withdraw-order
    case 69: writeLetter(9, variant); deliver(9, 48); return; // decide.complete-order
    case 70: if (!(counters[23]! < 2)) return; deliver(9, 27); return; // decide.ask-supplement
    case 71: run.ground = groundIndex; deliver(9, 51); return; // decide.refuse-recognition
    case 72: if (!(counters[23]! < 2)) return; deliver(9, 27); return; // decide.ask-supplement
    case 73: run.ground = groundIndex; deliver(9, 51); return; // decide.refuse-recognition
    case 74: deliver(9, 50); return; // decide.recognise
    case 75: deliver(9, 33); return; // decide.maintain-refusal
    case 76: if (!(counters[28]! < 2)) return; deliver(9, 28); return; // decide.postpone
    case 77: if (!(counters[28]! < 2)) return; deliver(9, 28); return; // decide.postpone
    case 78: writeLetter(10, variant); deliver(10, 45); return; // decide.issue-order
    case 79: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 80: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 81: deliver(0, 12); return; // decide.close-case
    case 82: deliver(0, 12); return; // decide.close-case
    case 83: if (!(counters[30]! < 3)) return; writeLetter(10, variant); deliver(10, 53); return; // decide.clarify-order
    case 84: deliver(10, 49); return; // decide.withdraw-order
    case 85: if (!(counters[31]! < 3)) return; writeLetter(11, variant); deliver(11, 53); return; // decide.clarify-order
    case 86: deliver(11, 49); return; // decide.withdraw-order
    case 87: deliver(10, 54); return; // decide.uphold-order
    case 88: run.ground = groundIndex; deliver(10, 56); return; // decide.raise-ground
    case 89: run.ground = groundIndex; deliver(10, 56); return; // decide.raise-ground
    case 90: run.ground = groundIndex; deliver(10, 56); return; // decide.raise-ground
    case 91: run.ground = groundIndex; deliver(10, 56); return; // decide.raise-ground
    case 92: deliver(10, 55); return; // decide.clear-order
    case 93: deliver(10, 57); return; // decide.accept-reasons
    case 94: deliver(10, 58); return; // decide.ask-enforcement
    case 95: deliver(10, 59); return; // decide.recognise-order
    case 96: writeLetter(11, variant); deliver(11, 45); return; // decide.issue-order
    case 97: writeLetter(12, variant); deliver(12, 45); return; // decide.issue-order
    case 98: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 99: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 100: deliver(0, 12); return; // decide.close-case
    case 101: deliver(0, 12); return; // decide.close-case
    case 102: if (!(bit(40, 12))) return; run.ground = groundIndex; deliver(12, 61); return; // decide.forbid-disclosure
    case 103: if (!(bit(40, 12))) return; run.ground = groundIndex; deliver(12, 61); return; // decide.forbid-disclosure
    case 104: if (!(bit(40, 12))) return; run.ground = groundIndex; deliver(12, 61); return; // decide.forbid-disclosure
    case 105: if (!(bit(40, 12))) return; run.ground = groundIndex; deliver(12, 61); return; // decide.forbid-disclosure
    case 106: deliver(12, 62); return; // decide.clear-disclosure
    case 107: deliver(12, 63); return; // decide.seek-effect
    case 108: deliver(12, 64); return; // decide.request-instead
    case 109: deliver(12, 65); return; // decide.give-up
    case 110: writeLetter(13, variant); deliver(13, 67); return; // decide.send-order
    case 111: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 112: writeLetter(2, variant); deliver(2, 24); return; // decide.request
    case 113: deliver(0, 12); return; // decide.close-case
    case 114: deliver(0, 12); return; // decide.close-case
    case 115: writeLetter(13, variant); deliver(13, 67); return; // decide.send-order
    case 116: if (!(counters[35]! < 3)) return; writeLetter(13, variant); deliver(13, 26); return; // decide.answer-supplement
    case 117: run.ground = groundIndex; deliver(13, 30); return; // decide.refuse
    case 118: if (!(counters[35]! < 2)) return; deliver(13, 27); return; // decide.ask-supplement
    case 119: run.ground = groundIndex; deliver(13, 30); return; // decide.refuse
    case 120: if (!(counters[36]! < 1)) return; deliver(13, 28); return; // decide.postpone
    case 121: if (!(counters[36]! < 1)) return; deliver(13, 28); return; // decide.postpone
    case 122: deliver(13, 29); return; // decide.offer-conditions
    case 123: deliver(13, 32); return; // decide.accept
    case 124: deliver(13, 34); return; // decide.accept-conditions
  }
}
