// Written by `npm run kernel` from machines/ and src/simulation/policies. Do not edit: change a chart or a policy instead.
/* biome-ignore-all lint: written by a program */
/* biome-ignore-all format: written by a program */
/* biome-ignore-all assist: written by a program */
import { keyIndex } from './pools.ts';
import { anyAlive, bit, fileComplete, ground, horizon, limit, noteAt, retentionEnd, routeAsks, routeFact, stillMissing, untilMinute, userDeletion } from './answers.ts';
import { dossier, dwell } from './draws.ts';
import { alertUser, askAboutMissing, book, deleteItem, deliver, happens, intend, land, mark, markItem, stayIn, takeNote, tellItems, tellProduced, tellUser, touch, writeLetter } from './effects.ts';
import { ACT, counters, DEADLINE, run, stageOf } from './state.ts';

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
  ["request","drafting"],
  ["request","own-authority"],
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
  ["request","allocating"],
  ["request","ordering"],
  ["request","serving"],
  ["request","producing"],
  ["request","reviewing"],
  ["request","appealed"],
  ["request","returning"],
  ["request","returning-empty"],
  ["request","accepting"],
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
  ["request","allocating"],
  ["request","ordering"],
  ["request","serving"],
  ["request","producing"],
  ["request","reviewing"],
  ["request","appealed"],
  ["request","returning"],
  ["request","accepting"],
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
  ["request","request-drafted"],
  ["request","request-sent"],
  ["request","request-received"],
  ["request","supplement-sent"],
  ["request","request-accepted-in-part"],
  ["request","request-accepted"],
  ["request","conditions-accepted"],
  ["request","court-order-made"],
  ["request","order-served"],
  ["request","user-alerted"],
  ["request","data-produced"],
  ["request","no-data-found"],
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
export const COUNTERS = 34;
/** What tells an item of an alerted user. */
export const USER_ALERTED = 6;
const K0 = keyIndex("preservation/not-executed");
const K1 = keyIndex("preservation/extension-unanswered");
const K2 = keyIndex("request/never-sent");
const K3 = keyIndex("request/translation");
const K4 = keyIndex("request/silence");
const K5 = keyIndex("request/appeal");
const K6 = keyIndex("police/police-answered");
const K7 = keyIndex("emergency/emergency-declined");
const K8 = keyIndex("voluntary-request/silence");
const K9 = keyIndex("voluntary-request/provider-declines");
const K10 = keyIndex("emergency-disclosure/call-back-fails");
const K11 = keyIndex("emergency-disclosure/not-persuaded");
const K12 = keyIndex("agreement-order/review-refused");
const K13 = keyIndex("agreement-order/provider-objects");
const K14 = keyIndex("investigation-order/translation");
const K15 = keyIndex("investigation-order/validation-refused");
const K16 = keyIndex("investigation-order/remedy-sought");
const K17 = keyIndex("investigation-order/remedy-granted");
const K18 = keyIndex("production-order/translation");
const K19 = keyIndex("production-order/validation-refused");
const K20 = keyIndex("production-order/order-lifted");
const K21 = keyIndex("production-order/production-late");
const K22 = keyIndex("production-order/production-withheld");
const K23 = keyIndex("production-order/still-refused");
const K24 = keyIndex("preservation-order/cannot-preserve");
const K25 = keyIndex("direct-order/provider-refused");
const K26 = keyIndex("preservation/renewal-missed");
const K27 = keyIndex("preservation/extension-refused");
const K28 = keyIndex("request/thin");
const K29 = keyIndex("request/slips");
const K30 = keyIndex("request/slip");
const K31 = keyIndex("request/supplement");
const K32 = keyIndex("request/ground-R03");
const K33 = keyIndex("request/ground-R05");
const K34 = keyIndex("request/ground-R21");
const K35 = keyIndex("request/ground-R02");
const K36 = keyIndex("request/ground-R14");
const K37 = keyIndex("request/ground-R06");
const K38 = keyIndex("request/postponement");
const K39 = keyIndex("request/conditions");
const K40 = keyIndex("request/partial");
const K41 = keyIndex("domestic-order/renewal-missed");
const K42 = keyIndex("agreement-order/not-applicable");
const K43 = keyIndex("investigation-order/supplement");
const K44 = keyIndex("investigation-order/refused");
const K45 = keyIndex("investigation-order/postponement");
const K46 = keyIndex("production-order/ground-raised");
const K47 = keyIndex("production-order/cleared-early");
const K48 = keyIndex("production-order/reasons-accepted");
const K49 = keyIndex("direct-order/forbidden");
const K50 = keyIndex("giving-effect/supplement");
const K51 = keyIndex("giving-effect/refused");
const K52 = keyIndex("giving-effect/postponement");
export const CHANNEL_KEY = keyIndex('request/channel', null);

function enter_0(a: number, counted: boolean): void {
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  land(a, 0, counted);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_1(a: number, counted: boolean): void {
  land(a, 1, counted);
}
function enter_2(a: number, counted: boolean): void {
  const d0 = untilMinute(retentionEnd(a));
  const d1 = untilMinute(userDeletion(a));
  land(a, 2, counted);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_3(a: number, counted: boolean): void {
  markItem(2, a); deleteItem(a, stageOf[a] === 2);
  land(a, 3, counted);
}
function enter_4(a: number, counted: boolean): void {
  markItem(3, a);
  land(a, 4, counted);
}
function on_evidence(a: number, event: number): void {
  switch (stageOf[a]) {
    case 0: switch (event) { // alive
      case 0: // limit.retention
        enter_3(a, false);
        return;
      case 1: // limit.user-deletion
        enter_3(a, false);
        return;
      case 4: // hold.placed
        counters[34 + a - EVIDENCE]! += 1;
        markItem(0, a);
        enter_1(a, true);
        return;
      case 5: // evidence.produced
        enter_4(a, false);
        return;
      case 6: // user.alerted
        alertUser(a);
        enter_0(a, false);
        return;
    } return;
    case 1: switch (event) { // frozen
      case 4: // hold.placed
        counters[34 + a - EVIDENCE]! += 1;
        touch(a);
        return;
      case 7: // hold.released
        if (counters[34 + a - EVIDENCE]! < 2) {
          counters[34 + a - EVIDENCE]! += -1;
          markItem(1, a);
          enter_2(a, true);
          return;
        }
        counters[34 + a - EVIDENCE]! += -1;
        touch(a);
        return;
      case 5: // evidence.produced
        enter_4(a, false);
        return;
      case 6: // user.alerted
        alertUser(a);
        return;
    } return;
    case 2: switch (event) { // lapsed
      case 0: // limit.retention
        enter_3(a, false);
        return;
      case 1: // limit.user-deletion
        enter_3(a, false);
        return;
      case 4: // hold.placed
        counters[34 + a - EVIDENCE]! += 1;
        markItem(0, a);
        enter_1(a, true);
        return;
      case 5: // evidence.produced
        enter_4(a, false);
        return;
      case 6: // user.alerted
        alertUser(a);
        enter_2(a, false);
        return;
    } return;
  }
}
function enter_5(a: number, counted: boolean): void {
  const d0 = untilMinute(horizon());
  land(a, 5, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_6(a: number, counted: boolean): void {
  mark(5);
  land(a, 6, counted);
  run.ended = true;
}
function on_case(a: number, event: number): void {
  switch (stageOf[a]) {
    case 5: switch (event) { // investigating
      case 0: // limit.horizon
        mark(4);
        enter_6(a, false);
        return;
      case 8: // request.closed
        enter_6(a, false);
        return;
      case 9: // emergency.closed
        counters[0]! += 1;
        touch(a);
        return;
      case 10: // direct.closed
        counters[1]! += 1;
        touch(a);
        return;
      case 11: // police.closed
        counters[2]! += 1;
        touch(a);
        return;
      case 12: // decide.close-case
        enter_6(a, false);
        return;
    } return;
  }
}
function enter_7(a: number, counted: boolean): void {
  land(a, 7, counted);
}
function enter_8(a: number, counted: boolean): void {
  counters[3]! += 1;
  stayIn(a, 8, true, 0, counters[3]! || 1);
}
function enter_9(a: number, counted: boolean): void {
  counters[4]! += 1;
  stayIn(a, 9, true, 1, counters[4]! || 1);
}
function enter_10(a: number, counted: boolean): void {
  counters[5]! += 1;
  stayIn(a, 10, true, 2, counters[5]! || 1);
}
function enter_11(a: number, counted: boolean): void {
  mark(23);
  const d0 = limit(1, a);
  land(a, 11, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_12(a: number, counted: boolean): void {
  counters[6]! += 1;
  stayIn(a, 12, true, 3, counters[6]! || 1);
}
function enter_13(a: number, counted: boolean): void {
  const d0 = limit(1, a);
  land(a, 13, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_14(a: number, counted: boolean): void {
  land(a, 14, counted);
}
function enter_15(a: number, counted: boolean): void {
  counters[7]! += 1;
  stayIn(a, 15, true, 4, counters[7]! || 1);
}
function enter_16(a: number, counted: boolean): void {
  const d0 = untilMinute(run.hold);
  land(a, 16, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_17(a: number, counted: boolean): void {
  counters[8]! += 1;
  const d0 = dwell(5, a, counters[8]! || 1);
  const d1 = untilMinute(run.hold);
  land(a, 17, true);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_18(a: number, counted: boolean): void {
  const d0 = limit(1, a);
  const d1 = untilMinute(run.hold);
  land(a, 18, counted);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_19(a: number, counted: boolean): void {
  const d0 = untilMinute(run.hold);
  land(a, 19, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_20(a: number, counted: boolean): void {
  land(a, 20, counted);
}
function enter_21(a: number, counted: boolean): void {
  land(a, 21, counted);
}
function enter_22(a: number, counted: boolean): void {
  land(a, 22, counted);
}
function enter_23(a: number, counted: boolean): void {
  land(a, 23, counted);
}
function enter_24(a: number, counted: boolean): void {
  land(a, 24, counted);
}
function enter_25(a: number, counted: boolean): void {
  land(a, 25, counted);
}
function on_preservation(a: number, event: number): void {
  switch (stageOf[a]) {
    case 7: switch (event) { // idle
      case 13: // decide.preserve
        if (counters[3]! < 3) {
          enter_8(a, false);
          return;
        }
        return;
    } return;
    case 8: switch (event) { // preparing
      case 0: // dwell.preparing
        mark(6);
        enter_9(a, false);
        return;
    } return;
    case 9: switch (event) { // relaying
      case 0: // dwell.relaying
        mark(7);
        enter_10(a, false);
        return;
    } return;
    case 10: switch (event) { // deciding
      case 0: // dwell.deciding
        if (bit(0, a)) {
          mark(8);
          enter_24(a, false);
          return;
        }
        if (bit(1, a)) {
          enter_11(a, false);
          return;
        }
        if (happens(K0, counters[4]! || 1, 0, a)) {
          mark(9);
          enter_13(a, false);
          return;
        }
        if (bit(2, a)) {
          mark(10);
          tellUser(6);
          enter_15(a, false);
          return;
        }
        enter_15(a, false);
        return;
    } return;
    case 11: switch (event) { // clarification-asked
      case 0: // limit.clarification-wait
        mark(8);
        enter_24(a, false);
        return;
      case 14: // decide.clarify
        if (counters[6]! < 3) {
          mark(11);
          enter_12(a, false);
          return;
        }
        return;
    } return;
    case 12: switch (event) { // clarifying
      case 0: // dwell.clarifying
        enter_10(a, false);
        return;
    } return;
    case 13: switch (event) { // unanswered
      case 0: // limit.clarification-wait
        mark(12);
        enter_14(a, false);
        return;
    } return;
    case 15: switch (event) { // freezing
      case 0: // dwell.freezing
        if (anyAlive(a)) {
          run.hold = run.now + limit(0, a);
          mark(13);
          tellItems(a, 4);
          deliver(2, 15);
          enter_16(a, false);
          return;
        }
        mark(14);
        enter_25(a, false);
        return;
    } return;
    case 16: switch (event) { // preserved
      case 0: // limit.preservation-hold
        mark(15);
        run.hold = -1;
        tellItems(a, 7);
        enter_23(a, false);
        return;
      case 16: // request.received
        mark(16);
        enter_20(a, false);
        return;
      case 17: // request.accepted
        mark(17);
        deliver(3, 19);
        tellItems(a, 7);
        enter_21(a, false);
        return;
      case 18: // decide.extend
        if (bit(3, a)) {
          mark(18);
          enter_17(a, false);
          return;
        }
        return;
    } return;
    case 17: switch (event) { // extension-asked
      case 0: // dwell.extension
        if (happens(K1, counters[8]! || 1, 1, a)) {
          mark(19);
          enter_18(a, false);
          return;
        }
        enter_19(a, false);
        return;
      case 1: // limit.preservation-hold
        mark(15);
        run.hold = -1;
        tellItems(a, 7);
        enter_23(a, false);
        return;
      case 16: // request.received
        mark(16);
        enter_20(a, false);
        return;
      case 17: // request.accepted
        mark(17);
        deliver(3, 19);
        tellItems(a, 7);
        enter_21(a, false);
        return;
    } return;
    case 18: switch (event) { // extension-unanswered
      case 0: // limit.clarification-wait
        enter_16(a, false);
        return;
      case 1: // limit.preservation-hold
        mark(15);
        run.hold = -1;
        tellItems(a, 7);
        enter_23(a, false);
        return;
      case 16: // request.received
        mark(16);
        enter_20(a, false);
        return;
      case 17: // request.accepted
        mark(17);
        deliver(3, 19);
        tellItems(a, 7);
        enter_21(a, false);
        return;
    } return;
    case 19: switch (event) { // extension-weighing
      case 0: // limit.preservation-hold
        mark(15);
        run.hold = -1;
        tellItems(a, 7);
        enter_23(a, false);
        return;
      case 20: // decide.grant-extension
        run.hold = (run.hold >= 0 ? run.hold : run.now) + limit(0, a);
        mark(20);
        enter_16(a, false);
        return;
      case 21: // decide.refuse-extension
        mark(21);
        enter_16(a, false);
        return;
      case 16: // request.received
        mark(16);
        enter_20(a, false);
        return;
      case 17: // request.accepted
        mark(17);
        deliver(3, 19);
        tellItems(a, 7);
        enter_21(a, false);
        return;
    } return;
    case 20: switch (event) { // held-pending-decision
      case 17: // request.accepted
        mark(17);
        deliver(3, 19);
        tellItems(a, 7);
        enter_21(a, false);
        return;
      case 8: // request.closed
        mark(22);
        run.hold = -1;
        tellItems(a, 7);
        enter_22(a, false);
        return;
    } return;
  }
}
function enter_26(a: number, counted: boolean): void {
  land(a, 26, counted);
}
function enter_27(a: number, counted: boolean): void {
  stayIn(a, 27, counted, 6, 1);
}
function enter_28(a: number, counted: boolean): void {
  stayIn(a, 28, counted, 7, 1);
}
function enter_29(a: number, counted: boolean): void {
  stayIn(a, 29, counted, 8, 1);
}
function enter_30(a: number, counted: boolean): void {
  stayIn(a, 30, counted, 9, 1);
}
function enter_31(a: number, counted: boolean): void {
  stayIn(a, 31, counted, 10, 1);
}
function enter_32(a: number, counted: boolean): void {
  stayIn(a, 32, counted, 11, 1);
}
function enter_33(a: number, counted: boolean): void {
  stayIn(a, 33, counted, 12, 1);
}
function enter_34(a: number, counted: boolean): void {
  stayIn(a, 34, counted, 13, 1);
}
function enter_35(a: number, counted: boolean): void {
  mark(36);
  const d0 = limit(2, a);
  land(a, 35, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_36(a: number, counted: boolean): void {
  counters[10]! += 1;
  stayIn(a, 36, true, 14, counters[10]! || 1);
}
function enter_37(a: number, counted: boolean): void {
  land(a, 37, counted);
}
function enter_38(a: number, counted: boolean): void {
  counters[13]! += 1;
  stayIn(a, 38, true, 15, counters[13]! || 1);
}
function enter_39(a: number, counted: boolean): void {
  mark(37);
  const d0 = limit(2, a);
  land(a, 39, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_40(a: number, counted: boolean): void {
  counters[14]! += 1;
  counters[15]! += 1;
  stayIn(a, 40, true, 16, counters[15]! || 1);
}
function enter_41(a: number, counted: boolean): void {
  mark(38);
  stayIn(a, 41, counted, 17, 1);
}
function enter_42(a: number, counted: boolean): void {
  land(a, 42, counted);
}
function enter_43(a: number, counted: boolean): void {
  mark(39);
  const d0 = limit(3, a);
  land(a, 43, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_44(a: number, counted: boolean): void {
  mark(40);
  stayIn(a, 44, counted, 18, 1);
}
function enter_45(a: number, counted: boolean): void {
  mark(41);
  const d0 = limit(4, a);
  land(a, 45, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_46(a: number, counted: boolean): void {
  stayIn(a, 46, counted, 19, 1);
}
function enter_47(a: number, counted: boolean): void {
  stayIn(a, 47, counted, 20, 1);
}
function enter_48(a: number, counted: boolean): void {
  stayIn(a, 48, counted, 21, 1);
}
function enter_49(a: number, counted: boolean): void {
  stayIn(a, 49, counted, 22, 1);
}
function enter_50(a: number, counted: boolean): void {
  stayIn(a, 50, counted, 23, 1);
}
function enter_51(a: number, counted: boolean): void {
  stayIn(a, 51, counted, 24, 1);
}
function enter_52(a: number, counted: boolean): void {
  mark(42);
  stayIn(a, 52, counted, 25, 1);
}
function enter_53(a: number, counted: boolean): void {
  mark(42);
  stayIn(a, 53, counted, 25, 1);
}
function enter_54(a: number, counted: boolean): void {
  stayIn(a, 54, counted, 26, 1);
}
function enter_55(a: number, counted: boolean): void {
  mark(43);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 55, counted);
}
function enter_56(a: number, counted: boolean): void {
  mark(44);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 56, counted);
}
function enter_57(a: number, counted: boolean): void {
  mark(45);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 57, counted);
}
function enter_58(a: number, counted: boolean): void {
  mark(46);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 58, counted);
}
function enter_59(a: number, counted: boolean): void {
  mark(47);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 59, counted);
}
function enter_60(a: number, counted: boolean): void {
  mark(48);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 60, counted);
}
function enter_61(a: number, counted: boolean): void {
  mark(49);
  deliver(1, 8);
  deliver(3, 32);
  deliver(0, 8);
  land(a, 61, counted);
}
function on_request(a: number, event: number): void {
  switch (stageOf[a]) {
    case 26: switch (event) { // idle
      case 22: // decide.request
        enter_27(a, false);
        return;
      case 10: // direct.closed
        counters[9]! += 1;
        touch(a);
        return;
    } return;
    case 27: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(24);
        enter_28(a, false);
        return;
    } return;
    case 28: switch (event) { // own-authority
      case 0: // dwell.own-authority
        if (happens(K2, 1, 2, a)) {
          enter_58(a, false);
          return;
        }
        if (bit(4, a)) {
          enter_29(a, false);
          return;
        }
        if (happens(K3, 1, 3, a)) {
          enter_31(a, false);
          return;
        }
        mark(25);
        enter_32(a, false);
        return;
    } return;
    case 29: switch (event) { // issuing-court
      case 0: // dwell.issuing-court
        enter_30(a, false);
        return;
    } return;
    case 30: switch (event) { // own-ministry
      case 0: // dwell.own-ministry
        if (happens(K3, 1, 3, a)) {
          enter_31(a, false);
          return;
        }
        mark(25);
        enter_32(a, false);
        return;
    } return;
    case 31: switch (event) { // translating
      case 0: // dwell.translating
        mark(25);
        enter_32(a, false);
        return;
    } return;
    case 32: switch (event) { // transmitting
      case 0: // dwell.transmitting
        if (bit(4, a)) {
          enter_33(a, false);
          return;
        }
        mark(26);
        deliver(1, 16);
        enter_34(a, false);
        return;
    } return;
    case 33: switch (event) { // foreign-ministry
      case 0: // dwell.foreign-ministry
        mark(26);
        deliver(1, 16);
        enter_34(a, false);
        return;
    } return;
    case 34: switch (event) { // queueing
      case 0: // dwell.queueing
        if (bit(5, a)) {
          enter_35(a, false);
          return;
        }
        if (happens(K4, 1, 4, a)) {
          enter_45(a, false);
          return;
        }
        enter_36(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 35: switch (event) { // returned
      case 0: // limit.supplement-wait
        enter_60(a, false);
        return;
      case 23: // decide.answer-supplement
        if (counters[14]! < 3) {
          mark(27);
          enter_40(a, false);
          return;
        }
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 36: switch (event) { // screening
      case 0: // dwell.screening
        if (bit(6, a)) {
          enter_57(a, false);
          return;
        }
        enter_37(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 37: switch (event) { // weighing
      case 24: // decide.ask-supplement
        if (counters[11]! < 2) {
          counters[11]! += 1;
          enter_38(a, true);
          return;
        }
        return;
      case 25: // decide.postpone
        if (counters[12]! < 1) {
          counters[12]! += 1;
          enter_44(a, true);
          return;
        }
        return;
      case 26: // decide.offer-conditions
        enter_43(a, false);
        return;
      case 27: // decide.refuse
        if (bit(7, a)) {
          enter_41(a, false);
          return;
        }
        enter_57(a, false);
        return;
      case 28: // decide.accept-in-part
        takeNote(0);
        mark(28);
        deliver(1, 17);
        enter_46(a, false);
        return;
      case 29: // decide.accept
        mark(29);
        deliver(1, 17);
        enter_46(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 38: switch (event) { // querying
      case 0: // dwell.query
        enter_39(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 39: switch (event) { // supplement-asked
      case 0: // limit.supplement-wait
        enter_60(a, false);
        return;
      case 23: // decide.answer-supplement
        mark(27);
        enter_40(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 40: switch (event) { // answering
      case 0: // dwell.answering
        if (bit(5, a)) {
          enter_35(a, false);
          return;
        }
        enter_36(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 41: switch (event) { // consulting
      case 0: // dwell.consulting
        enter_42(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 42: switch (event) { // concluding
      case 30: // decide.maintain-refusal
        enter_57(a, false);
        return;
      case 26: // decide.offer-conditions
        enter_43(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 43: switch (event) { // conditions-offered
      case 0: // limit.conditions-wait
        enter_60(a, false);
        return;
      case 31: // decide.accept-conditions
        if (bit(8, a)) {
          mark(30);
          takeNote(0);
          mark(28);
          deliver(1, 17);
          enter_46(a, false);
          return;
        }
        mark(30);
        mark(29);
        deliver(1, 17);
        enter_46(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 44: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_37(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 45: switch (event) { // unanswered
      case 0: // limit.silence-lapse
        enter_59(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 16);
        return;
    } return;
    case 46: switch (event) { // allocating
      case 0: // dwell.allocating
        enter_47(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 47: switch (event) { // ordering
      case 0: // dwell.ordering
        mark(31);
        enter_48(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 48: switch (event) { // serving
      case 0: // dwell.serving
        if (bit(9, a)) {
          mark(32);
          tellItems(a, 4);
          mark(33);
          tellUser(6);
          enter_49(a, false);
          return;
        }
        mark(32);
        tellItems(a, 4);
        enter_49(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 49: switch (event) { // producing
      case 0: // dwell.producing
        if (anyAlive(a)) {
          mark(34);
          tellProduced(a, 5);
          deliver(3, 32);
          enter_50(a, false);
          return;
        }
        mark(35);
        enter_53(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 50: switch (event) { // reviewing
      case 0: // dwell.reviewing
        if (happens(K5, 1, 5, a)) {
          enter_51(a, false);
          return;
        }
        enter_52(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 51: switch (event) { // appealed
      case 0: // dwell.appealed
        enter_52(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 52: switch (event) { // returning
      case 0: // dwell.returning
        enter_54(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 53: switch (event) { // returning-empty
      case 0: // dwell.returning
        enter_56(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
    case 54: switch (event) { // accepting
      case 0: // dwell.accepting
        enter_55(a, false);
        return;
      case 15: // hold.announced
        deliver(1, 17);
        return;
    } return;
  }
}
function enter_62(a: number, counted: boolean): void {
  land(a, 62, counted);
}
function enter_63(a: number, counted: boolean): void {
  counters[16]! += 1;
  const d0 = untilMinute(run.orderStarted + limit(5, 1));
  land(a, 63, true);
  book(a, 0, d0, DEADLINE);
}
function enter_64(a: number, counted: boolean): void {
  land(a, 64, counted);
}
function enter_65(a: number, counted: boolean): void {
  land(a, 65, counted);
}
function on_domestic_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 62: switch (event) { // idle
      case 19: // order.wanted
        run.orderStarted = run.now;
        mark(50);
        tellItems(1, 4);
        enter_63(a, false);
        return;
    } return;
    case 63: switch (event) { // in-force
      case 0: // limit.domestic-order
        mark(51);
        tellItems(1, 7);
        enter_64(a, false);
        return;
      case 33: // decide.renew-order
        run.orderStarted = run.now;
        mark(52);
        enter_63(a, false);
        return;
      case 32: // order.discharged
        mark(53);
        tellItems(1, 7);
        enter_65(a, false);
        return;
    } return;
    case 64: switch (event) { // lapsed
      case 32: // order.discharged
        enter_65(a, false);
        return;
    } return;
  }
}
function enter_66(a: number, counted: boolean): void {
  land(a, 66, counted);
}
function enter_67(a: number, counted: boolean): void {
  stayIn(a, 67, counted, 27, 1);
}
function enter_68(a: number, counted: boolean): void {
  stayIn(a, 68, counted, 28, 1);
}
function enter_69(a: number, counted: boolean): void {
  mark(55); run.policeAnswered = 1;
  deliver(0, 11);
  land(a, 69, counted);
}
function enter_70(a: number, counted: boolean): void {
  mark(56);
  deliver(0, 11);
  land(a, 70, counted);
}
function on_police(a: number, event: number): void {
  switch (stageOf[a]) {
    case 66: switch (event) { // idle
      case 34: // decide.enquire
        enter_67(a, false);
        return;
    } return;
    case 67: switch (event) { // sending
      case 0: // dwell.sending
        mark(54);
        enter_68(a, false);
        return;
    } return;
    case 68: switch (event) { // answering
      case 0: // dwell.answering
        if (happens(K6, 1, 6, a)) {
          enter_69(a, false);
          return;
        }
        enter_70(a, false);
        return;
    } return;
  }
}
function enter_71(a: number, counted: boolean): void {
  land(a, 71, counted);
}
function enter_72(a: number, counted: boolean): void {
  stayIn(a, 72, counted, 29, 1);
}
function enter_73(a: number, counted: boolean): void {
  stayIn(a, 73, counted, 30, 1);
}
function enter_74(a: number, counted: boolean): void {
  mark(58);
  deliver(0, 9);
  land(a, 74, counted);
}
function enter_75(a: number, counted: boolean): void {
  mark(59);
  deliver(0, 9);
  land(a, 75, counted);
}
function on_emergency(a: number, event: number): void {
  switch (stageOf[a]) {
    case 71: switch (event) { // idle
      case 35: // decide.claim-emergency
        if (bit(10, a)) {
          enter_72(a, false);
          return;
        }
        return;
    } return;
    case 72: switch (event) { // preparing
      case 0: // dwell.preparing
        mark(57);
        enter_73(a, false);
        return;
    } return;
    case 73: switch (event) { // deciding
      case 0: // dwell.deciding
        if (bit(11, a)) {
          enter_75(a, false);
          return;
        }
        if (happens(K7, 1, 7, a)) {
          enter_75(a, false);
          return;
        }
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_74(a, false);
          return;
        }
        enter_75(a, false);
        return;
    } return;
  }
}
function enter_76(a: number, counted: boolean): void {
  land(a, 76, counted);
}
function enter_77(a: number, counted: boolean): void {
  stayIn(a, 77, counted, 31, 1);
}
function enter_78(a: number, counted: boolean): void {
  counters[17]! += 1;
  stayIn(a, 78, true, 32, counters[17]! || 1);
}
function enter_79(a: number, counted: boolean): void {
  mark(63);
  const d0 = limit(6, a);
  land(a, 79, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_80(a: number, counted: boolean): void {
  stayIn(a, 80, counted, 33, 1);
}
function enter_81(a: number, counted: boolean): void {
  stayIn(a, 81, counted, 33, 1);
}
function enter_82(a: number, counted: boolean): void {
  const d0 = limit(7, a);
  land(a, 82, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_83(a: number, counted: boolean): void {
  mark(64);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 83, counted);
}
function enter_84(a: number, counted: boolean): void {
  mark(65);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 84, counted);
}
function enter_85(a: number, counted: boolean): void {
  mark(66);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 85, counted);
}
function enter_86(a: number, counted: boolean): void {
  mark(67);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 86, counted);
}
function enter_87(a: number, counted: boolean): void {
  mark(68);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 87, counted);
}
function on_voluntary_request(a: number, event: number): void {
  switch (stageOf[a]) {
    case 76: switch (event) { // idle
      case 36: // decide.ask-provider
        enter_77(a, false);
        return;
    } return;
    case 77: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(60);
        enter_78(a, false);
        return;
    } return;
    case 78: switch (event) { // considering
      case 0: // dwell.considering
        if (bit(12, a)) {
          enter_86(a, false);
          return;
        }
        if (bit(13, a)) {
          enter_86(a, false);
          return;
        }
        if (happens(K8, counters[17]! || 1, 8, a)) {
          mark(61);
          enter_82(a, false);
          return;
        }
        if (bit(14, a)) {
          enter_79(a, false);
          return;
        }
        if (happens(K9, counters[17]! || 1, 9, a)) {
          enter_86(a, false);
          return;
        }
        if (bit(15, a)) {
          enter_81(a, false);
          return;
        }
        if (bit(16, a)) {
          mark(62);
          tellUser(6);
          enter_80(a, false);
          return;
        }
        enter_80(a, false);
        return;
    } return;
    case 79: switch (event) { // question-asked
      case 0: // limit.supplement-wait
        enter_86(a, false);
        return;
      case 23: // decide.answer-supplement
        if (counters[17]! < 3) {
          enter_78(a, false);
          return;
        }
        return;
    } return;
    case 80: switch (event) { // answering
      case 0: // dwell.answering
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_83(a, false);
          return;
        }
        enter_85(a, false);
        return;
    } return;
    case 81: switch (event) { // answering-in-part
      case 0: // dwell.answering
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_84(a, false);
          return;
        }
        enter_85(a, false);
        return;
    } return;
    case 82: switch (event) { // unanswered
      case 0: // limit.provider-silence
        enter_87(a, false);
        return;
    } return;
  }
}
function enter_88(a: number, counted: boolean): void {
  land(a, 88, counted);
}
function enter_89(a: number, counted: boolean): void {
  stayIn(a, 89, counted, 34, 1);
}
function enter_90(a: number, counted: boolean): void {
  counters[18]! += 1;
  stayIn(a, 90, true, 35, counters[18]! || 1);
}
function enter_91(a: number, counted: boolean): void {
  mark(71);
  land(a, 91, counted);
}
function enter_92(a: number, counted: boolean): void {
  counters[19]! += 1;
  stayIn(a, 92, true, 36, counters[19]! || 1);
}
function enter_93(a: number, counted: boolean): void {
  mark(72);
  land(a, 93, counted);
}
function enter_94(a: number, counted: boolean): void {
  stayIn(a, 94, counted, 37, 1);
}
function enter_95(a: number, counted: boolean): void {
  mark(73);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 95, counted);
}
function enter_96(a: number, counted: boolean): void {
  mark(74);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 96, counted);
}
function enter_97(a: number, counted: boolean): void {
  mark(75);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 97, counted);
}
function on_emergency_disclosure(a: number, event: number): void {
  switch (stageOf[a]) {
    case 88: switch (event) { // idle
      case 37: // decide.ask-disclosure
        enter_89(a, false);
        return;
    } return;
    case 89: switch (event) { // drafting
      case 0: // dwell.drafting
        mark(69);
        enter_90(a, false);
        return;
    } return;
    case 90: switch (event) { // verifying
      case 0: // dwell.verifying
        if (happens(K10, counters[18]! || 1, 10, a)) {
          enter_91(a, false);
          return;
        }
        mark(70);
        enter_92(a, false);
        return;
    } return;
    case 91: switch (event) { // unverified
      case 38: // decide.call-again
        if (counters[18]! < 2) {
          enter_90(a, false);
          return;
        }
        return;
      case 39: // decide.take-other-door
        enter_97(a, false);
        return;
    } return;
    case 92: switch (event) { // weighing
      case 0: // dwell.weighing
        if (bit(17, a)) {
          enter_93(a, false);
          return;
        }
        if (happens(K11, counters[19]! || 1, 11, a)) {
          enter_93(a, false);
          return;
        }
        if (bit(18, a)) {
          enter_94(a, false);
          return;
        }
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_95(a, false);
          return;
        }
        enter_96(a, false);
        return;
    } return;
    case 93: switch (event) { // declined
      case 39: // decide.take-other-door
        enter_97(a, false);
        return;
    } return;
    case 94: switch (event) { // relaying
      case 0: // dwell.relaying
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_95(a, false);
          return;
        }
        enter_96(a, false);
        return;
    } return;
  }
}
function enter_98(a: number, counted: boolean): void {
  land(a, 98, counted);
}
function enter_99(a: number, counted: boolean): void {
  stayIn(a, 99, counted, 38, 1);
}
function enter_100(a: number, counted: boolean): void {
  stayIn(a, 100, counted, 39, 1);
}
function enter_101(a: number, counted: boolean): void {
  stayIn(a, 101, counted, 40, 1);
}
function enter_102(a: number, counted: boolean): void {
  stayIn(a, 102, counted, 41, 1);
}
function enter_103(a: number, counted: boolean): void {
  mark(80);
  land(a, 103, counted);
}
function enter_104(a: number, counted: boolean): void {
  stayIn(a, 104, counted, 42, 1);
}
function enter_105(a: number, counted: boolean): void {
  stayIn(a, 105, counted, 43, 1);
}
function enter_106(a: number, counted: boolean): void {
  mark(81);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 106, counted);
}
function enter_107(a: number, counted: boolean): void {
  mark(82);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 107, counted);
}
function enter_108(a: number, counted: boolean): void {
  mark(83);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 108, counted);
}
function enter_109(a: number, counted: boolean): void {
  mark(84);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 109, counted);
}
function enter_110(a: number, counted: boolean): void {
  mark(85);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 110, counted);
}
function on_agreement_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 98: switch (event) { // idle
      case 40: // decide.issue-order
        enter_99(a, false);
        return;
    } return;
    case 99: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(19, a)) {
          enter_110(a, false);
          return;
        }
        enter_100(a, false);
        return;
    } return;
    case 100: switch (event) { // reviewing
      case 0: // dwell.reviewing
        if (happens(K12, 1, 12, a)) {
          enter_110(a, false);
          return;
        }
        mark(76);
        enter_101(a, false);
        return;
    } return;
    case 101: switch (event) { // certifying
      case 0: // dwell.certifying
        mark(77);
        enter_102(a, false);
        return;
    } return;
    case 102: switch (event) { // answering
      case 0: // dwell.answering
        if (happens(K13, 1, 13, a)) {
          enter_103(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(78);
          tellProduced(a, 5);
          enter_105(a, false);
          return;
        }
        enter_107(a, false);
        return;
    } return;
    case 103: switch (event) { // consulting
      case 41: // decide.maintain-order
        mark(79);
        enter_104(a, false);
        return;
      case 42: // decide.declare-not-applicable
        enter_108(a, false);
        return;
    } return;
    case 104: switch (event) { // complying
      case 0: // dwell.complying
        if (anyAlive(a)) {
          mark(78);
          tellProduced(a, 5);
          enter_105(a, false);
          return;
        }
        enter_107(a, false);
        return;
    } return;
    case 105: switch (event) { // minimising
      case 0: // dwell.minimising
        enter_106(a, false);
        return;
    } return;
  }
}
function enter_111(a: number, counted: boolean): void {
  land(a, 111, counted);
}
function enter_112(a: number, counted: boolean): void {
  stayIn(a, 112, counted, 44, 1);
}
function enter_113(a: number, counted: boolean): void {
  stayIn(a, 113, counted, 45, 1);
}
function enter_114(a: number, counted: boolean): void {
  stayIn(a, 114, counted, 46, 1);
}
function enter_115(a: number, counted: boolean): void {
  stayIn(a, 115, counted, 47, 1);
}
function enter_116(a: number, counted: boolean): void {
  const d0 = limit(8, a);
  land(a, 116, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_117(a: number, counted: boolean): void {
  const d0 = dwell(48, a, 1);
  const d1 = untilMinute(noteAt(1) + limit(9, a));
  land(a, 117, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_118(a: number, counted: boolean): void {
  counters[20]! += 1;
  mark(97);
  const d0 = untilMinute(noteAt(1) + limit(10, a));
  const d1 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 118, true);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_119(a: number, counted: boolean): void {
  counters[23]! += 1;
  const d0 = dwell(49, a, counters[23]! || 1);
  const d1 = untilMinute(noteAt(1) + limit(10, a));
  const d2 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 119, true);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
  book(a, 2, d2, DEADLINE);
}
function enter_120(a: number, counted: boolean): void {
  counters[24]! += 1;
  const d0 = dwell(50, a, counters[24]! || 1);
  const d1 = untilMinute(noteAt(1) + limit(10, a));
  const d2 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 120, true);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
  book(a, 2, d2, DEADLINE);
}
function enter_121(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(1) + limit(10, a));
  const d1 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 121, counted);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_122(a: number, counted: boolean): void {
  mark(98);
  const d0 = dwell(51, a, 1);
  const d1 = untilMinute(noteAt(1) + limit(10, a));
  const d2 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 122, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
  book(a, 2, d2, DEADLINE);
}
function enter_123(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(1) + limit(10, a));
  const d1 = untilMinute(noteAt(1) + limit(11, a));
  land(a, 123, counted);
  book(a, 0, d0, DEADLINE);
  book(a, 1, d1, DEADLINE);
}
function enter_124(a: number, counted: boolean): void {
  counters[25]! += 1;
  const d0 = dwell(52, a, counters[25]! || 1);
  const d1 = untilMinute(noteAt(2) + limit(12, a));
  land(a, 124, true);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_125(a: number, counted: boolean): void {
  const d0 = dwell(53, a, 1);
  const d1 = untilMinute(noteAt(2) + limit(12, a));
  land(a, 125, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_126(a: number, counted: boolean): void {
  mark(99);
  stayIn(a, 126, counted, 54, 1);
}
function enter_127(a: number, counted: boolean): void {
  stayIn(a, 127, counted, 55, 1);
}
function enter_128(a: number, counted: boolean): void {
  mark(100);
  stayIn(a, 128, counted, 56, 1);
}
function enter_129(a: number, counted: boolean): void {
  mark(101);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 129, counted);
}
function enter_130(a: number, counted: boolean): void {
  mark(102);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 130, counted);
}
function enter_131(a: number, counted: boolean): void {
  mark(103);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 131, counted);
}
function enter_132(a: number, counted: boolean): void {
  mark(104);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 132, counted);
}
function enter_133(a: number, counted: boolean): void {
  mark(105);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 133, counted);
}
function enter_134(a: number, counted: boolean): void {
  mark(106);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 134, counted);
}
function enter_135(a: number, counted: boolean): void {
  mark(107);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 135, counted);
}
function on_investigation_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 111: switch (event) { // idle
      case 40: // decide.issue-order
        enter_112(a, false);
        return;
    } return;
    case 112: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(20, a)) {
          enter_113(a, false);
          return;
        }
        if (happens(K14, 1, 14, a)) {
          enter_114(a, false);
          return;
        }
        mark(86);
        enter_115(a, false);
        return;
    } return;
    case 113: switch (event) { // validating
      case 0: // dwell.validating
        if (happens(K15, 1, 15, a)) {
          enter_135(a, false);
          return;
        }
        if (happens(K14, 1, 14, a)) {
          enter_114(a, false);
          return;
        }
        mark(86);
        enter_115(a, false);
        return;
    } return;
    case 114: switch (event) { // translating
      case 0: // dwell.translating
        mark(86);
        enter_115(a, false);
        return;
    } return;
    case 115: switch (event) { // transmitting
      case 0: // dwell.transmitting
        if (bit(21, a)) {
          takeNote(1);
          enter_116(a, false);
          return;
        }
        takeNote(1);
        enter_117(a, false);
        return;
    } return;
    case 116: switch (event) { // provisional-measure
      case 0: // limit.provisional-measure
        mark(87);
        return;
    } return;
    case 117: switch (event) { // acknowledging
      case 0: // dwell.acknowledging
        if (bit(22, a)) {
          enter_132(a, false);
          return;
        }
        if (bit(23, a)) {
          enter_118(a, false);
          return;
        }
        mark(88);
        enter_120(a, false);
        return;
      case 1: // limit.acknowledgement
        mark(89);
        return;
    } return;
    case 118: switch (event) { // information-asked
      case 0: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
      case 43: // decide.complete-order
        mark(92);
        enter_119(a, false);
        return;
      case 44: // decide.withdraw-order
        enter_134(a, false);
        return;
    } return;
    case 119: switch (event) { // completing
      case 0: // dwell.completing
        enter_120(a, false);
        return;
      case 1: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
    } return;
    case 120: switch (event) { // recognising
      case 0: // dwell.recognising
        enter_121(a, false);
        return;
      case 1: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
    } return;
    case 121: switch (event) { // weighing
      case 0: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
      case 45: // decide.recognise
        takeNote(2);
        mark(93);
        enter_124(a, false);
        return;
      case 24: // decide.ask-supplement
        if (counters[20]! < 2) {
          enter_118(a, false);
          return;
        }
        return;
      case 46: // decide.refuse-recognition
        if (bit(24, a)) {
          enter_122(a, false);
          return;
        }
        enter_133(a, false);
        return;
    } return;
    case 122: switch (event) { // consulting
      case 0: // dwell.consulting
        enter_123(a, false);
        return;
      case 1: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 2: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
    } return;
    case 123: switch (event) { // concluding
      case 0: // limit.recognition
        if (counters[21]! < 1) {
          counters[21]! += 1;
          mark(90);
          touch(a);
          return;
        }
        return;
      case 1: // limit.recognition-extension
        if (counters[22]! < 1) {
          counters[22]! += 1;
          mark(91);
          touch(a);
          return;
        }
        return;
      case 30: // decide.maintain-refusal
        enter_133(a, false);
        return;
    } return;
    case 124: switch (event) { // executing
      case 0: // dwell.executing
        if (anyAlive(a)) {
          mark(94);
          tellItems(a, 4);
          enter_125(a, false);
          return;
        }
        enter_130(a, false);
        return;
      case 1: // limit.execution
        if (counters[26]! < 1) {
          counters[26]! += 1;
          mark(95);
          touch(a);
          return;
        }
        return;
      case 25: // decide.postpone
        if (counters[25]! < 2) {
          enter_126(a, false);
          return;
        }
        return;
    } return;
    case 125: switch (event) { // producing
      case 0: // dwell.producing
        mark(96);
        tellProduced(a, 5);
        enter_127(a, false);
        return;
      case 1: // limit.execution
        if (counters[26]! < 1) {
          counters[26]! += 1;
          mark(95);
          touch(a);
          return;
        }
        return;
    } return;
    case 126: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_124(a, false);
        return;
    } return;
    case 127: switch (event) { // transferring
      case 0: // dwell.transferring
        if (happens(K16, 1, 16, a)) {
          enter_128(a, false);
          return;
        }
        enter_129(a, false);
        return;
    } return;
    case 128: switch (event) { // transfer-suspended
      case 0: // dwell.remedy
        if (happens(K17, 1, 17, a)) {
          enter_131(a, false);
          return;
        }
        enter_129(a, false);
        return;
    } return;
  }
}
function enter_136(a: number, counted: boolean): void {
  land(a, 136, counted);
}
function enter_137(a: number, counted: boolean): void {
  stayIn(a, 137, counted, 57, 1);
}
function enter_138(a: number, counted: boolean): void {
  stayIn(a, 138, counted, 58, 1);
}
function enter_139(a: number, counted: boolean): void {
  stayIn(a, 139, counted, 59, 1);
}
function enter_140(a: number, counted: boolean): void {
  stayIn(a, 140, counted, 60, 1);
}
function enter_141(a: number, counted: boolean): void {
  counters[27]! += 1;
  stayIn(a, 141, true, 61, counters[27]! || 1);
}
function enter_142(a: number, counted: boolean): void {
  mark(122);
  const d0 = limit(13, a);
  land(a, 142, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_143(a: number, counted: boolean): void {
  mark(123);
  land(a, 143, counted);
}
function enter_144(a: number, counted: boolean): void {
  stayIn(a, 144, counted, 62, 1);
}
function enter_145(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(3) + limit(14, a));
  land(a, 145, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_146(a: number, counted: boolean): void {
  stayIn(a, 146, counted, 63, 1);
}
function enter_147(a: number, counted: boolean): void {
  const d0 = dwell(64, a, 1);
  const d1 = untilMinute(noteAt(3) + limit(15, a));
  land(a, 147, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_148(a: number, counted: boolean): void {
  const d0 = dwell(64, a, 1);
  const d1 = untilMinute(noteAt(3) + limit(16, a));
  land(a, 148, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_149(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(3) + limit(15, a));
  land(a, 149, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_150(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(3) + limit(16, a));
  land(a, 150, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_151(a: number, counted: boolean): void {
  stayIn(a, 151, counted, 65, 1);
}
function enter_152(a: number, counted: boolean): void {
  mark(124);
  land(a, 152, counted);
}
function enter_153(a: number, counted: boolean): void {
  mark(125);
  const d0 = dwell(66, a, 1);
  const d1 = limit(17, a);
  land(a, 153, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_154(a: number, counted: boolean): void {
  land(a, 154, counted);
}
function enter_155(a: number, counted: boolean): void {
  stayIn(a, 155, counted, 67, 1);
}
function enter_156(a: number, counted: boolean): void {
  stayIn(a, 156, counted, 68, 1);
}
function enter_157(a: number, counted: boolean): void {
  const d0 = dwell(69, a, 1);
  const d1 = limit(18, a);
  land(a, 157, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_158(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(3) + limit(19, a));
  land(a, 158, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_159(a: number, counted: boolean): void {
  mark(126);
  deliver(11, 54);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 159, counted);
}
function enter_160(a: number, counted: boolean): void {
  mark(127);
  deliver(11, 54);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 160, counted);
}
function enter_161(a: number, counted: boolean): void {
  mark(128);
  deliver(11, 54);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 161, counted);
}
function enter_162(a: number, counted: boolean): void {
  mark(129);
  deliver(11, 54);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 162, counted);
}
function enter_163(a: number, counted: boolean): void {
  mark(130);
  deliver(11, 54);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 163, counted);
}
function enter_164(a: number, counted: boolean): void {
  mark(131);
  deliver(11, 54);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 164, counted);
}
function enter_165(a: number, counted: boolean): void {
  mark(132);
  deliver(11, 54);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 165, counted);
}
function enter_166(a: number, counted: boolean): void {
  mark(133);
  deliver(11, 54);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 166, counted);
}
function enter_167(a: number, counted: boolean): void {
  mark(134);
  deliver(11, 54);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 167, counted);
}
function enter_168(a: number, counted: boolean): void {
  mark(135);
  deliver(11, 54);
  tellItems(a, 7);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 168, counted);
}
function enter_169(a: number, counted: boolean): void {
  mark(136);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 169, counted);
}
function on_production_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 136: switch (event) { // idle
      case 40: // decide.issue-order
        enter_137(a, false);
        return;
    } return;
    case 137: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(25, a)) {
          enter_169(a, false);
          return;
        }
        if (bit(26, a)) {
          mark(108);
          enter_140(a, false);
          return;
        }
        if (bit(27, a)) {
          enter_138(a, false);
          return;
        }
        if (happens(K18, 1, 18, a)) {
          enter_139(a, false);
          return;
        }
        mark(108);
        enter_140(a, false);
        return;
    } return;
    case 138: switch (event) { // validating
      case 0: // dwell.validating
        if (happens(K19, 1, 19, a)) {
          enter_169(a, false);
          return;
        }
        if (happens(K18, 1, 18, a)) {
          enter_139(a, false);
          return;
        }
        mark(108);
        enter_140(a, false);
        return;
    } return;
    case 139: switch (event) { // translating
      case 0: // dwell.translating
        mark(108);
        enter_140(a, false);
        return;
    } return;
    case 140: switch (event) { // transmitting
      case 0: // dwell.transmitting
        takeNote(3);
        mark(109);
        tellItems(a, 4);
        deliver(11, 47);
        enter_141(a, false);
        return;
    } return;
    case 141: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(28, a)) {
          enter_142(a, false);
          return;
        }
        if (bit(29, a)) {
          enter_143(a, false);
          return;
        }
        if (bit(30, a)) {
          enter_148(a, false);
          return;
        }
        if (bit(31, a)) {
          mark(110);
          enter_145(a, false);
          return;
        }
        enter_147(a, false);
        return;
    } return;
    case 142: switch (event) { // clarification-asked
      case 0: // limit.clarification
        mark(111);
        return;
      case 48: // decide.clarify-order
        if (counters[27]! < 3) {
          takeNote(3);
          mark(112);
          enter_141(a, false);
          return;
        }
        return;
      case 44: // decide.withdraw-order
        enter_168(a, false);
        return;
    } return;
    case 144: switch (event) { // court-review
      case 0: // dwell.court-review
        if (happens(K20, 1, 20, a)) {
          enter_165(a, false);
          return;
        }
        mark(113);
        enter_146(a, false);
        return;
    } return;
    case 145: switch (event) { // reviewing
      case 0: // limit.objection
        mark(114);
        enter_146(a, false);
        return;
      case 49: // decide.clear-order
        mark(115);
        enter_147(a, false);
        return;
      case 50: // decide.raise-ground
        if (bit(32, a)) {
          takeNote(4);
          mark(116);
          enter_146(a, false);
          return;
        }
        enter_164(a, false);
        return;
    } return;
    case 146: switch (event) { // releasing
      case 0: // dwell.releasing
        if (happens(K21, 1, 21, a)) {
          mark(117);
          enter_151(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
    } return;
    case 147: switch (event) { // producing
      case 0: // dwell.producing
        if (happens(K21, 1, 21, a)) {
          enter_149(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
      case 1: // limit.production
        if (happens(K21, 1, 21, a)) {
          mark(117);
          enter_151(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
    } return;
    case 148: switch (event) { // producing-urgently
      case 0: // dwell.producing
        if (happens(K21, 1, 21, a)) {
          enter_150(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
      case 1: // limit.production-emergency
        if (happens(K21, 1, 21, a)) {
          mark(117);
          enter_151(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
    } return;
    case 149: switch (event) { // delayed
      case 0: // limit.production
        mark(117);
        enter_151(a, false);
        return;
    } return;
    case 150: switch (event) { // delayed-urgently
      case 0: // limit.production-emergency
        mark(117);
        enter_151(a, false);
        return;
    } return;
    case 151: switch (event) { // overdue
      case 0: // dwell.overdue
        if (happens(K22, 1, 22, a)) {
          enter_152(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
    } return;
    case 152: switch (event) { // withheld
      case 51: // decide.accept-reasons
        enter_166(a, false);
        return;
      case 52: // decide.ask-enforcement
        enter_153(a, false);
        return;
    } return;
    case 153: switch (event) { // enforcing
      case 0: // dwell.enforcing
        enter_154(a, false);
        return;
      case 1: // limit.enforcement-recognition
        mark(119);
        return;
    } return;
    case 154: switch (event) { // weighing-enforcement
      case 53: // decide.recognise-order
        mark(120);
        enter_155(a, false);
        return;
    } return;
    case 155: switch (event) { // complying
      case 0: // dwell.complying
        if (happens(K23, 1, 23, a)) {
          enter_167(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(118);
          tellProduced(a, 5);
          enter_156(a, false);
          return;
        }
        enter_163(a, false);
        return;
    } return;
    case 156: switch (event) { // receiving
      case 0: // dwell.receiving
        if (bit(26, a)) {
          enter_157(a, false);
          return;
        }
        if (bit(33, a)) {
          enter_158(a, false);
          return;
        }
        enter_159(a, false);
        return;
    } return;
    case 157: switch (event) { // validating-late
      case 0: // dwell.validating-late
        if (happens(K19, 1, 19, a)) {
          enter_162(a, false);
          return;
        }
        mark(121);
        enter_159(a, false);
        return;
      case 1: // limit.validation
        enter_162(a, false);
        return;
    } return;
    case 158: switch (event) { // open-to-objection
      case 0: // limit.objection-emergency
        mark(114);
        enter_159(a, false);
        return;
      case 50: // decide.raise-ground
        enter_161(a, false);
        return;
    } return;
  }
}
function enter_170(a: number, counted: boolean): void {
  land(a, 170, counted);
}
function enter_171(a: number, counted: boolean): void {
  stayIn(a, 171, counted, 70, 1);
}
function enter_172(a: number, counted: boolean): void {
  stayIn(a, 172, counted, 71, 1);
}
function enter_173(a: number, counted: boolean): void {
  counters[28]! += 1;
  stayIn(a, 173, true, 72, counters[28]! || 1);
}
function enter_174(a: number, counted: boolean): void {
  mark(142);
  const d0 = limit(20, a);
  land(a, 174, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_175(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(5) + limit(21, a));
  land(a, 175, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_176(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(5) + limit(22, a));
  land(a, 176, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_177(a: number, counted: boolean): void {
  land(a, 177, counted);
}
function enter_178(a: number, counted: boolean): void {
  mark(143);
  tellItems(a, 7);
  land(a, 178, counted);
}
function enter_179(a: number, counted: boolean): void {
  mark(144);
  tellItems(a, 7);
  land(a, 179, counted);
}
function enter_180(a: number, counted: boolean): void {
  mark(145);
  land(a, 180, counted);
}
function enter_181(a: number, counted: boolean): void {
  mark(146);
  land(a, 181, counted);
}
function enter_182(a: number, counted: boolean): void {
  mark(147);
  land(a, 182, counted);
}
function enter_183(a: number, counted: boolean): void {
  mark(148);
  land(a, 183, counted);
}
function on_preservation_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 170: switch (event) { // idle
      case 40: // decide.issue-order
        enter_171(a, false);
        return;
    } return;
    case 171: switch (event) { // drafting
      case 0: // dwell.drafting
        if (bit(34, a)) {
          enter_183(a, false);
          return;
        }
        mark(137);
        enter_172(a, false);
        return;
    } return;
    case 172: switch (event) { // transmitting
      case 0: // dwell.transmitting
        takeNote(5);
        enter_173(a, false);
        return;
    } return;
    case 173: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(35, a)) {
          enter_174(a, false);
          return;
        }
        if (happens(K24, counters[28]! || 1, 24, a)) {
          enter_180(a, false);
          return;
        }
        if (anyAlive(a)) {
          mark(138);
          tellItems(a, 4);
          enter_175(a, false);
          return;
        }
        enter_181(a, false);
        return;
    } return;
    case 174: switch (event) { // clarification-asked
      case 0: // limit.clarification
        mark(139);
        return;
      case 48: // decide.clarify-order
        if (counters[28]! < 3) {
          mark(140);
          enter_173(a, false);
          return;
        }
        return;
      case 44: // decide.withdraw-order
        enter_182(a, false);
        return;
    } return;
    case 175: switch (event) { // preserved
      case 0: // limit.preservation-order
        enter_179(a, false);
        return;
      case 47: // production.requested
        mark(141);
        enter_177(a, false);
        return;
    } return;
    case 176: switch (event) { // extended
      case 0: // limit.preservation-order-extension
        enter_179(a, false);
        return;
      case 47: // production.requested
        mark(141);
        enter_177(a, false);
        return;
    } return;
    case 177: switch (event) { // held
      case 54: // production.closed
        enter_178(a, false);
        return;
    } return;
  }
}
function enter_184(a: number, counted: boolean): void {
  land(a, 184, counted);
}
function enter_185(a: number, counted: boolean): void {
  stayIn(a, 185, counted, 73, 1);
}
function enter_186(a: number, counted: boolean): void {
  stayIn(a, 186, counted, 74, 1);
}
function enter_187(a: number, counted: boolean): void {
  const d0 = dwell(75, a, 1);
  const d1 = untilMinute(noteAt(6) + limit(23, a));
  land(a, 187, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_188(a: number, counted: boolean): void {
  const d0 = untilMinute(noteAt(6) + limit(23, a));
  land(a, 188, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_189(a: number, counted: boolean): void {
  const d0 = dwell(75, a, 1);
  const d1 = untilMinute(noteAt(6) + limit(23, a));
  land(a, 189, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_190(a: number, counted: boolean): void {
  land(a, 190, counted);
}
function enter_191(a: number, counted: boolean): void {
  mark(153);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 191, counted);
}
function enter_192(a: number, counted: boolean): void {
  mark(154);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 192, counted);
}
function enter_193(a: number, counted: boolean): void {
  mark(155);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 193, counted);
}
function enter_194(a: number, counted: boolean): void {
  mark(156);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 194, counted);
}
function enter_195(a: number, counted: boolean): void {
  mark(157);
  deliver(13, 60);
  land(a, 195, counted);
}
function enter_196(a: number, counted: boolean): void {
  mark(158);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 196, counted);
}
function enter_197(a: number, counted: boolean): void {
  mark(159);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 197, counted);
}
function on_direct_order(a: number, event: number): void {
  switch (stageOf[a]) {
    case 184: switch (event) { // idle
      case 40: // decide.issue-order
        enter_185(a, false);
        return;
    } return;
    case 185: switch (event) { // issuing
      case 0: // dwell.issuing
        enter_186(a, false);
        return;
    } return;
    case 186: switch (event) { // sending
      case 0: // dwell.sending
        if (bit(36, a)) {
          enter_193(a, false);
          return;
        }
        if (bit(37, a)) {
          takeNote(6);
          mark(149);
          enter_187(a, false);
          return;
        }
        if (bit(38, a)) {
          takeNote(6);
          mark(150);
          enter_188(a, false);
          return;
        }
        takeNote(6);
        mark(150);
        enter_189(a, false);
        return;
    } return;
    case 187: switch (event) { // notified
      case 0: // dwell.answering
        if (happens(K25, 1, 25, a)) {
          mark(151);
          enter_190(a, false);
          return;
        }
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_191(a, false);
          return;
        }
        enter_192(a, false);
        return;
      case 1: // limit.provider-window
        mark(152);
        enter_190(a, false);
        return;
      case 55: // decide.forbid-disclosure
        if (bit(39, a)) {
          enter_194(a, false);
          return;
        }
        return;
    } return;
    case 188: switch (event) { // provider-consults
      case 0: // limit.provider-window
        mark(152);
        enter_190(a, false);
        return;
      case 55: // decide.forbid-disclosure
        if (bit(39, a)) {
          enter_194(a, false);
          return;
        }
        return;
      case 56: // decide.clear-disclosure
        enter_189(a, false);
        return;
    } return;
    case 189: switch (event) { // with-provider
      case 0: // dwell.answering
        if (happens(K25, 1, 25, a)) {
          mark(151);
          enter_190(a, false);
          return;
        }
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_191(a, false);
          return;
        }
        enter_192(a, false);
        return;
      case 1: // limit.provider-window
        mark(152);
        enter_190(a, false);
        return;
    } return;
    case 190: switch (event) { // not-disclosed
      case 57: // decide.seek-effect
        enter_195(a, false);
        return;
      case 58: // decide.request-instead
        enter_196(a, false);
        return;
      case 59: // decide.give-up
        enter_197(a, false);
        return;
    } return;
  }
}
function enter_198(a: number, counted: boolean): void {
  land(a, 198, counted);
}
function enter_199(a: number, counted: boolean): void {
  stayIn(a, 199, counted, 76, 1);
}
function enter_200(a: number, counted: boolean): void {
  stayIn(a, 200, counted, 77, 1);
}
function enter_201(a: number, counted: boolean): void {
  counters[31]! += 1;
  stayIn(a, 201, true, 78, counters[31]! || 1);
}
function enter_202(a: number, counted: boolean): void {
  mark(167);
  const d0 = limit(24, a);
  land(a, 202, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_203(a: number, counted: boolean): void {
  counters[32]! += 1;
  stayIn(a, 203, true, 79, counters[32]! || 1);
}
function enter_204(a: number, counted: boolean): void {
  land(a, 204, counted);
}
function enter_205(a: number, counted: boolean): void {
  mark(168);
  const d0 = limit(25, a);
  land(a, 205, counted);
  book(a, 0, d0, DEADLINE);
}
function enter_206(a: number, counted: boolean): void {
  mark(169);
  stayIn(a, 206, counted, 80, 1);
}
function enter_207(a: number, counted: boolean): void {
  const d0 = dwell(81, a, 1);
  const d1 = untilMinute(noteAt(7) + limit(26, a));
  land(a, 207, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_208(a: number, counted: boolean): void {
  const d0 = dwell(82, a, 1);
  const d1 = limit(27, a);
  land(a, 208, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_209(a: number, counted: boolean): void {
  const d0 = dwell(82, a, 1);
  const d1 = limit(28, a);
  land(a, 209, counted);
  book(a, 0, d0, ACT);
  book(a, 1, d1, DEADLINE);
}
function enter_210(a: number, counted: boolean): void {
  stayIn(a, 210, counted, 83, 1);
}
function enter_211(a: number, counted: boolean): void {
  stayIn(a, 211, counted, 84, 1);
}
function enter_212(a: number, counted: boolean): void {
  mark(170);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 212, counted);
}
function enter_213(a: number, counted: boolean): void {
  mark(171);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 213, counted);
}
function enter_214(a: number, counted: boolean): void {
  mark(172);
  deliver(0, 10);
  deliver(2, 10);
  land(a, 214, counted);
}
function enter_215(a: number, counted: boolean): void {
  deliver(0, 10);
  deliver(2, 10);
  land(a, 215, counted);
}
function on_giving_effect(a: number, event: number): void {
  switch (stageOf[a]) {
    case 198: switch (event) { // idle
      case 61: // decide.send-order
        enter_199(a, false);
        return;
      case 60: // order.handed-on
        counters[30]! += 1;
        touch(a);
        return;
    } return;
    case 199: switch (event) { // preparing
      case 0: // dwell.preparing
        enter_200(a, false);
        return;
    } return;
    case 200: switch (event) { // transmitting
      case 0: // dwell.transmitting
        mark(160);
        enter_201(a, false);
        return;
    } return;
    case 201: switch (event) { // checking
      case 0: // dwell.checking
        if (bit(40, a)) {
          mark(161);
          enter_215(a, false);
          return;
        }
        if (bit(41, a)) {
          mark(161);
          enter_215(a, false);
          return;
        }
        if (bit(42, a)) {
          enter_202(a, false);
          return;
        }
        takeNote(7);
        mark(162);
        enter_204(a, false);
        return;
    } return;
    case 202: switch (event) { // supplement-asked
      case 0: // limit.supplement-wait
        enter_214(a, false);
        return;
      case 23: // decide.answer-supplement
        if (counters[32]! < 3) {
          enter_203(a, false);
          return;
        }
        return;
    } return;
    case 203: switch (event) { // answering
      case 0: // dwell.answering
        enter_201(a, false);
        return;
    } return;
    case 204: switch (event) { // weighing
      case 29: // decide.accept
        mark(163);
        enter_207(a, false);
        return;
      case 26: // decide.offer-conditions
        enter_205(a, false);
        return;
      case 25: // decide.postpone
        if (counters[33]! < 1) {
          counters[33]! += 1;
          enter_206(a, true);
          return;
        }
        return;
      case 24: // decide.ask-supplement
        if (counters[32]! < 2) {
          enter_202(a, false);
          return;
        }
        return;
      case 27: // decide.refuse
        mark(161);
        enter_215(a, false);
        return;
    } return;
    case 205: switch (event) { // conditions-offered
      case 0: // limit.conditions-wait
        enter_214(a, false);
        return;
      case 31: // decide.accept-conditions
        mark(163);
        enter_207(a, false);
        return;
    } return;
    case 206: switch (event) { // postponed
      case 0: // dwell.postponed
        enter_204(a, false);
        return;
    } return;
    case 207: switch (event) { // serving
      case 0: // dwell.serving
        if (bit(43, a)) {
          mark(164);
          tellItems(a, 4);
          enter_209(a, false);
          return;
        }
        mark(164);
        tellItems(a, 4);
        enter_208(a, false);
        return;
      case 1: // limit.service-on-provider
        mark(165);
        return;
    } return;
    case 208: switch (event) { // awaiting-subscriber
      case 0: // dwell.producing
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_211(a, false);
          return;
        }
        enter_213(a, false);
        return;
      case 1: // limit.return-subscriber
        mark(166);
        enter_210(a, false);
        return;
    } return;
    case 209: switch (event) { // awaiting-traffic
      case 0: // dwell.producing
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_211(a, false);
          return;
        }
        enter_213(a, false);
        return;
      case 1: // limit.return-traffic
        mark(166);
        enter_210(a, false);
        return;
    } return;
    case 210: switch (event) { // compelling
      case 0: // dwell.compelling
        if (anyAlive(a)) {
          tellProduced(a, 5);
          enter_211(a, false);
          return;
        }
        enter_213(a, false);
        return;
    } return;
    case 211: switch (event) { // returning
      case 0: // dwell.returning
        enter_212(a, false);
        return;
    } return;
  }
}

/** The stage an actor begins in. */
export function start(a: number): void {
  switch (a < EVIDENCE ? a : EVIDENCE) {
    case 0: return enter_5(a, false);
    case 1: return enter_7(a, false);
    case 2: return enter_26(a, false);
    case 3: return enter_62(a, false);
    case 4: return enter_66(a, false);
    case 5: return enter_71(a, false);
    case 6: return enter_76(a, false);
    case 7: return enter_88(a, false);
    case 8: return enter_98(a, false);
    case 9: return enter_111(a, false);
    case 10: return enter_136(a, false);
    case 11: return enter_170(a, false);
    case 12: return enter_184(a, false);
    case 13: return enter_198(a, false);
    case EVIDENCE: return enter_0(a, false);
  }
}

/** One event on one actor. */
export function process(a: number, event: number): void {
  switch (a < EVIDENCE ? a : EVIDENCE) {
    case 0: return on_case(a, event);
    case 1: return on_preservation(a, event);
    case 2: return on_request(a, event);
    case 3: return on_domestic_order(a, event);
    case 4: return on_police(a, event);
    case 5: return on_emergency(a, event);
    case 6: return on_voluntary_request(a, event);
    case 7: return on_emergency_disclosure(a, event);
    case 8: return on_agreement_order(a, event);
    case 9: return on_investigation_order(a, event);
    case 10: return on_production_order(a, event);
    case 11: return on_preservation_order(a, event);
    case 12: return on_direct_order(a, event);
    case 13: return on_giving_effect(a, event);
    case EVIDENCE: return on_evidence(a, event);
  }
}

/** Policies look at an actor whose stage was entered. */
export function ask(a: number): void {
  switch (stageOf[a]) {
    case 5: { // case.investigating
      r0: {
        if (!(routeAsks(2)) && !(counters[2]! < 1)) {
          intend(a, 0, 9, run.now, -1, 0);
          break r0;
        }
        if (!(routeAsks(2)) && !(counters[0]! < 1)) {
          intend(a, 0, 10, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(6) && [83].includes(stageOf[6]!) && routeFact(1)) {
          intend(a, 0, 39, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(6) && [83, 84, 85, 86, 87].includes(stageOf[6]!) && !(routeAsks(2))) {
          intend(a, 0, 40, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(7) && [95].includes(stageOf[7]!) && routeFact(1)) {
          intend(a, 0, 45, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(7) && [95, 96, 97].includes(stageOf[7]!) && !(routeAsks(2))) {
          intend(a, 0, 46, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(8) && [106].includes(stageOf[8]!) && routeFact(1)) {
          intend(a, 0, 53, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(8) && [106, 107, 108, 109, 110].includes(stageOf[8]!) && !(routeAsks(2))) {
          intend(a, 0, 54, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(9) && [129].includes(stageOf[9]!) && routeFact(1)) {
          intend(a, 0, 61, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(9) && [129, 130, 131, 132, 133, 134, 135].includes(stageOf[9]!) && !(routeAsks(2))) {
          intend(a, 0, 62, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(10) && [159, 160].includes(stageOf[10]!) && routeFact(1)) {
          intend(a, 0, 76, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(10) && [159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169].includes(stageOf[10]!) && !(routeAsks(2))) {
          intend(a, 0, 77, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(12) && [191].includes(stageOf[12]!) && routeFact(1)) {
          intend(a, 0, 94, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(12) && [191, 192, 193, 194, 196, 197].includes(stageOf[12]!) && !(routeAsks(2))) {
          intend(a, 0, 95, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(13) && [212].includes(stageOf[13]!) && routeFact(1)) {
          intend(a, 0, 107, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(13) && [212, 213, 214, 215].includes(stageOf[13]!) && !(routeAsks(2))) {
          intend(a, 0, 108, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 7: { // preservation.idle
      r0: {
        if (routeAsks(1)) {
          intend(a, 0, 0, run.now, 0, 0);
          break r0;
        }
      }
      return;
    }
    case 11: { // preservation.clarification-asked
      r0: {
        if (routeAsks(1)) {
          intend(a, 0, 1, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 16: { // preservation.preserved
      r0: {
        if ((run.hold >= 0 && run.extensionAskedFor !== run.hold) && !(happens(K26, counters[8]! + 1, 26, a))) {
          intend(a, 0, 2, Math.max(run.now, run.hold - 20160), -1, 0);
          break r0;
        }
      }
      return;
    }
    case 19: { // preservation.extension-weighing
      r0: {
        if (happens(K27, counters[8]! || 1, 27, a)) {
          intend(a, 0, 11, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 12, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 26: { // request.idle
      r0: {
        if (routeAsks(2) && !(routeFact(0))) {
          intend(a, 0, 3, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(6) && [84, 85, 86, 87].includes(stageOf[6]!)) {
          intend(a, 0, 37, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(6) && [83].includes(stageOf[6]!) && !(routeFact(1))) {
          intend(a, 0, 38, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(7) && [96, 97].includes(stageOf[7]!)) {
          intend(a, 0, 43, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(7) && [95].includes(stageOf[7]!) && !(routeFact(1))) {
          intend(a, 0, 44, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(8) && [107, 108, 109, 110].includes(stageOf[8]!)) {
          intend(a, 0, 51, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(8) && [106].includes(stageOf[8]!) && !(routeFact(1))) {
          intend(a, 0, 52, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(9) && [130, 131, 132, 133, 134, 135].includes(stageOf[9]!)) {
          intend(a, 0, 59, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(9) && [129].includes(stageOf[9]!) && !(routeFact(1))) {
          intend(a, 0, 60, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(10) && [161, 162, 163, 164, 165, 166, 167, 168, 169].includes(stageOf[10]!)) {
          intend(a, 0, 74, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(10) && [159, 160].includes(stageOf[10]!) && !(routeFact(1))) {
          intend(a, 0, 75, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(12) && [192, 193, 194, 196, 197].includes(stageOf[12]!)) {
          intend(a, 0, 92, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(12) && [191].includes(stageOf[12]!) && !(routeFact(1))) {
          intend(a, 0, 93, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(13) && [213, 214, 215].includes(stageOf[13]!)) {
          intend(a, 0, 105, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
        if (routeAsks(2) && routeAsks(13) && [212].includes(stageOf[13]!) && !(routeFact(1))) {
          intend(a, 0, 106, Math.max(run.now, fileComplete()), dossier(K28, K29, K30, 4), 0);
          break r0;
        }
      }
      return;
    }
    case 35: { // request.returned
      r0: {
        if (routeAsks(2)) {
          intend(a, 0, 5, run.now, (dossier(K28, K29, K30, 4) === 3 ? 3 : 2), 0);
          break r0;
        }
      }
      return;
    }
    case 37: { // request.weighing
      r0: {
        if (counters[12]! < 1 && (stillMissing(a) & 4) !== 0) {
          intend(a, 0, 13, run.now, -1, ground(0, a));
          break r0;
        }
        if (counters[12]! < 1 && stillMissing(a) !== 0) {
          intend(a, 0, 14, run.now, -1, ground(1, a));
          break r0;
        }
        if (counters[12]! < 1 && bit(44, a) && !(counters[11]! < 2)) {
          intend(a, 0, 15, run.now, -1, ground(1, a));
          break r0;
        }
        if (counters[12]! < 1 && bit(44, a)) {
          intend(a, 0, 16, run.now, -1, 0);
          break r0;
        }
        if (counters[12]! < 1 && bit(45, a)) {
          intend(a, 0, 17, run.now, -1, ground(2, a));
          break r0;
        }
        if (counters[12]! < 1 && counters[11]! < 1 && happens(K31, counters[10]! || 1, 28, a)) {
          intend(a, 0, 18, run.now, -1, 0);
          break r0;
        }
        if (counters[12]! < 1 && counters[11]! < 2 && !(counters[11]! < 1) && happens(K31, counters[10]! || 1, 29, a)) {
          intend(a, 0, 19, run.now, -1, 0);
          break r0;
        }
        if (counters[12]! < 1 && happens(K32, 1, 30, a)) {
          intend(a, 0, 20, run.now, -1, ground(0, a));
          break r0;
        }
        if (counters[12]! < 1 && happens(K33, 1, 31, a)) {
          intend(a, 0, 21, run.now, -1, ground(3, a));
          break r0;
        }
        if (counters[12]! < 1 && happens(K34, 1, 32, a)) {
          intend(a, 0, 22, run.now, -1, ground(4, a));
          break r0;
        }
        if (counters[12]! < 1 && happens(K35, 1, 33, a)) {
          intend(a, 0, 23, run.now, -1, ground(5, a));
          break r0;
        }
        if (counters[12]! < 1 && happens(K36, 1, 34, a)) {
          intend(a, 0, 24, run.now, -1, ground(6, a));
          break r0;
        }
        if (counters[12]! < 1 && happens(K37, 1, 35, a)) {
          intend(a, 0, 25, run.now, -1, ground(7, a));
          break r0;
        }
        if (counters[12]! < 1 && bit(46, a)) {
          intend(a, 0, 26, run.now, -1, 0);
          break r0;
        }
        if (counters[12]! < 1 && happens(K38, 1, 36, a)) {
          intend(a, 0, 27, run.now, -1, 0);
          break r0;
        }
        if (bit(47, a)) {
          intend(a, 0, 28, run.now, -1, 0);
          break r0;
        }
        if (happens(K39, 1, 37, a)) {
          intend(a, 0, 29, run.now, -1, 0);
          break r0;
        }
        if (bit(48, a)) {
          intend(a, 0, 30, run.now, -1, 0);
          break r0;
        }
        if (happens(K40, 1, 38, a)) {
          intend(a, 0, 31, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 32, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 39: { // request.supplement-asked
      r0: {
        if (routeAsks(2)) {
          intend(a, 0, 4, run.now, (dossier(K28, K29, K30, 4) === 3 ? 3 : 2), 0);
          break r0;
        }
      }
      return;
    }
    case 42: { // request.concluding
      r0: {
        if (run.ground === 14) {
          intend(a, 0, 33, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 34, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 43: { // request.conditions-offered
      r0: {
        if (true) {
          intend(a, 0, 6, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 63: { // domestic-order.in-force
      r0: {
        if ((run.orderStarted + limit(5, 1)) > run.now && !(happens(K41, counters[16]! || 1, 39, a))) {
          intend(a, 0, 35, (run.orderStarted + limit(5, 1)) - Math.min(10080, Math.floor(((run.orderStarted + limit(5, 1)) - run.now) / 2)), -1, 0);
          break r0;
        }
      }
      return;
    }
    case 66: { // police.idle
      r0: {
        if (routeAsks(4)) {
          intend(a, 0, 8, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 71: { // emergency.idle
      r0: {
        if (routeAsks(5)) {
          intend(a, 0, 7, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 76: { // voluntary-request.idle
      r0: {
        if (routeAsks(6)) {
          intend(a, 0, 36, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 79: { // voluntary-request.question-asked
      r0: {
        if (true) {
          intend(a, 0, 41, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 88: { // emergency-disclosure.idle
      r0: {
        if (routeAsks(7)) {
          intend(a, 0, 42, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 91: { // emergency-disclosure.unverified
      r0: {
        if (counters[18]! < 2) {
          intend(a, 0, 47, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 48, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 93: { // emergency-disclosure.declined
      r0: {
        if (true) {
          intend(a, 0, 49, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 98: { // agreement-order.idle
      r0: {
        if (routeAsks(8)) {
          intend(a, 0, 50, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 103: { // agreement-order.consulting
      r0: {
        if (!(bit(49, a)) && !(happens(K42, 1, 40, a))) {
          intend(a, 0, 57, run.now, -1, 0);
          break r0;
        }
      }
      r1: {
        if (bit(49, a)) {
          intend(a, 1, 55, run.now, -1, 0);
          break r1;
        }
        if (happens(K42, 1, 40, a)) {
          intend(a, 1, 56, run.now, -1, 0);
          break r1;
        }
      }
      return;
    }
    case 111: { // investigation-order.idle
      r0: {
        if (routeAsks(9)) {
          intend(a, 0, 58, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 118: { // investigation-order.information-asked
      r0: {
        if (bit(50, a) && !(counters[20]! < 2)) {
          intend(a, 0, 63, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 64, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 121: { // investigation-order.weighing
      r0: {
        if (bit(50, a) && counters[20]! < 2) {
          intend(a, 0, 65, run.now, -1, 0);
          break r0;
        }
        if (bit(51, a)) {
          intend(a, 0, 66, run.now, -1, ground(8, a));
          break r0;
        }
        if (counters[20]! < 1 && happens(K43, 1, 41, a)) {
          intend(a, 0, 67, run.now, -1, 0);
          break r0;
        }
        if (happens(K44, 1, 42, a)) {
          intend(a, 0, 68, run.now, -1, ground(9, a));
          break r0;
        }
        if (true) {
          intend(a, 0, 69, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 123: { // investigation-order.concluding
      r0: {
        if (true) {
          intend(a, 0, 70, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 124: { // investigation-order.executing
      r0: {
        if (counters[25]! < 2 && bit(52, a)) {
          intend(a, 0, 71, run.now, -1, 0);
          break r0;
        }
        if (counters[25]! < 2 && happens(K45, 1, 43, a)) {
          intend(a, 0, 72, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 136: { // production-order.idle
      r0: {
        if (routeAsks(10)) {
          intend(a, 0, 73, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 142: { // production-order.clarification-asked
      r0: {
        if (counters[27]! < 2) {
          intend(a, 0, 78, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 79, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 145: { // production-order.reviewing
      r0: {
        if (bit(53, a)) {
          intend(a, 0, 82, run.now, -1, ground(10, a));
          break r0;
        }
        if (happens(K46, 1, 44, a)) {
          intend(a, 0, 83, run.now, -1, ground(11, a));
          break r0;
        }
        if (happens(K47, 1, 45, a)) {
          intend(a, 0, 86, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 152: { // production-order.withheld
      r0: {
        if (happens(K48, 1, 46, a)) {
          intend(a, 0, 87, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 88, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 154: { // production-order.weighing-enforcement
      r0: {
        if (true) {
          intend(a, 0, 89, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 158: { // production-order.open-to-objection
      r0: {
        if (bit(53, a)) {
          intend(a, 0, 84, run.now, -1, ground(10, a));
          break r0;
        }
        if (happens(K46, 1, 44, a)) {
          intend(a, 0, 85, run.now, -1, ground(11, a));
          break r0;
        }
      }
      return;
    }
    case 170: { // preservation-order.idle
      r0: {
        if (routeAsks(11)) {
          intend(a, 0, 90, run.now, 0, 0);
          break r0;
        }
      }
      return;
    }
    case 174: { // preservation-order.clarification-asked
      r0: {
        if (counters[28]! < 2) {
          intend(a, 0, 80, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 81, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 184: { // direct-order.idle
      r0: {
        if (routeAsks(12)) {
          intend(a, 0, 91, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
      }
      return;
    }
    case 187: { // direct-order.notified
      r0: {
        if (bit(54, a)) {
          intend(a, 0, 96, run.now, -1, ground(12, a));
          break r0;
        }
        if (happens(K49, 1, 47, a)) {
          intend(a, 0, 97, run.now, -1, ground(13, a));
          break r0;
        }
      }
      return;
    }
    case 188: { // direct-order.provider-consults
      r0: {
        if (bit(54, a)) {
          intend(a, 0, 98, run.now, -1, ground(12, a));
          break r0;
        }
        if (happens(K49, 1, 47, a)) {
          intend(a, 0, 99, run.now, -1, ground(13, a));
          break r0;
        }
        if (true) {
          intend(a, 0, 100, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 190: { // direct-order.not-disclosed
      r0: {
        if (routeAsks(13)) {
          intend(a, 0, 101, run.now, -1, 0);
          break r0;
        }
        if (routeAsks(2)) {
          intend(a, 0, 102, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 103, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 198: { // giving-effect.idle
      r0: {
        if (routeAsks(13) && !(routeAsks(12))) {
          intend(a, 0, 104, Math.max(run.now, fileComplete()), 1, 0);
          break r0;
        }
        if (routeAsks(13) && !(counters[30]! < 1)) {
          intend(a, 0, 109, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 202: { // giving-effect.supplement-asked
      r0: {
        if (true) {
          intend(a, 0, 110, run.now, 1, 0);
          break r0;
        }
      }
      return;
    }
    case 204: { // giving-effect.weighing
      r0: {
        if (bit(55, a)) {
          intend(a, 0, 111, run.now, -1, ground(14, a));
          break r0;
        }
        if (counters[32]! < 1 && happens(K50, 1, 48, a)) {
          intend(a, 0, 112, run.now, -1, 0);
          break r0;
        }
        if (happens(K51, 1, 49, a)) {
          intend(a, 0, 113, run.now, -1, ground(15, a));
          break r0;
        }
        if (counters[33]! < 1 && bit(56, a)) {
          intend(a, 0, 114, run.now, -1, 0);
          break r0;
        }
        if (counters[33]! < 1 && happens(K52, 1, 50, a)) {
          intend(a, 0, 115, run.now, -1, 0);
          break r0;
        }
        if (bit(57, a)) {
          intend(a, 0, 116, run.now, -1, 0);
          break r0;
        }
        if (true) {
          intend(a, 0, 117, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
    case 205: { // giving-effect.conditions-offered
      r0: {
        if (true) {
          intend(a, 0, 118, run.now, -1, 0);
          break r0;
        }
      }
      return;
    }
  }
}

/** An intention is carried out, if the chart still allows it. */
export function act(row: number, a: number, variant: number, groundIndex: number): void {
  switch (row) {
    case 0: if (!(counters[3]! < 3)) return; writeLetter(a, variant); deliver(a, 13); return; // decide.preserve
    case 1: if (!(counters[6]! < 3)) return; writeLetter(a, variant); deliver(a, 14); return; // decide.clarify
    case 2: if (!(bit(3, a))) return; run.extensionAskedFor = run.hold; deliver(a, 18); return; // decide.extend
    case 3: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 4: writeLetter(a, variant); deliver(a, 23); return; // decide.answer-supplement
    case 5: if (!(counters[14]! < 3)) return; writeLetter(a, variant); deliver(a, 23); return; // decide.answer-supplement
    case 6: deliver(a, 31); return; // decide.accept-conditions
    case 7: if (!(bit(10, a))) return; writeLetter(a, variant); deliver(a, 35); return; // decide.claim-emergency
    case 8: deliver(a, 34); return; // decide.enquire
    case 9: deliver(a, 12); return; // decide.close-case
    case 10: deliver(a, 12); return; // decide.close-case
    case 11: deliver(a, 21); return; // decide.refuse-extension
    case 12: deliver(a, 20); return; // decide.grant-extension
    case 13: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 14: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 15: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 16: if (!(counters[11]! < 2)) return; askAboutMissing(2); deliver(a, 24); return; // decide.ask-supplement
    case 17: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 18: if (!(counters[11]! < 2)) return; askAboutMissing(2); deliver(a, 24); return; // decide.ask-supplement
    case 19: if (!(counters[11]! < 2)) return; askAboutMissing(2); deliver(a, 24); return; // decide.ask-supplement
    case 20: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 21: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 22: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 23: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 24: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 25: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 26: if (!(counters[12]! < 1)) return; deliver(a, 25); return; // decide.postpone
    case 27: if (!(counters[12]! < 1)) return; deliver(a, 25); return; // decide.postpone
    case 28: deliver(a, 26); return; // decide.offer-conditions
    case 29: deliver(a, 26); return; // decide.offer-conditions
    case 30: deliver(a, 28); return; // decide.accept-in-part
    case 31: deliver(a, 28); return; // decide.accept-in-part
    case 32: deliver(a, 29); return; // decide.accept
    case 33: deliver(a, 26); return; // decide.offer-conditions
    case 34: deliver(a, 30); return; // decide.maintain-refusal
    case 35: deliver(a, 33); return; // decide.renew-order
    case 36: writeLetter(a, variant); deliver(a, 36); return; // decide.ask-provider
    case 37: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 38: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 39: deliver(a, 12); return; // decide.close-case
    case 40: deliver(a, 12); return; // decide.close-case
    case 41: if (!(counters[17]! < 3)) return; writeLetter(a, variant); deliver(a, 23); return; // decide.answer-supplement
    case 42: writeLetter(a, variant); deliver(a, 37); return; // decide.ask-disclosure
    case 43: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 44: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 45: deliver(a, 12); return; // decide.close-case
    case 46: deliver(a, 12); return; // decide.close-case
    case 47: if (!(counters[18]! < 2)) return; deliver(a, 38); return; // decide.call-again
    case 48: deliver(a, 39); return; // decide.take-other-door
    case 49: deliver(a, 39); return; // decide.take-other-door
    case 50: writeLetter(a, variant); deliver(a, 40); return; // decide.issue-order
    case 51: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 52: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 53: deliver(a, 12); return; // decide.close-case
    case 54: deliver(a, 12); return; // decide.close-case
    case 55: deliver(a, 42); return; // decide.declare-not-applicable
    case 56: deliver(a, 42); return; // decide.declare-not-applicable
    case 57: deliver(a, 41); return; // decide.maintain-order
    case 58: writeLetter(a, variant); deliver(a, 40); return; // decide.issue-order
    case 59: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 60: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 61: deliver(a, 12); return; // decide.close-case
    case 62: deliver(a, 12); return; // decide.close-case
    case 63: deliver(a, 44); return; // decide.withdraw-order
    case 64: writeLetter(a, variant); deliver(a, 43); return; // decide.complete-order
    case 65: if (!(counters[20]! < 2)) return; deliver(a, 24); return; // decide.ask-supplement
    case 66: run.ground = groundIndex; deliver(a, 46); return; // decide.refuse-recognition
    case 67: if (!(counters[20]! < 2)) return; deliver(a, 24); return; // decide.ask-supplement
    case 68: run.ground = groundIndex; deliver(a, 46); return; // decide.refuse-recognition
    case 69: deliver(a, 45); return; // decide.recognise
    case 70: deliver(a, 30); return; // decide.maintain-refusal
    case 71: if (!(counters[25]! < 2)) return; deliver(a, 25); return; // decide.postpone
    case 72: if (!(counters[25]! < 2)) return; deliver(a, 25); return; // decide.postpone
    case 73: writeLetter(a, variant); deliver(a, 40); return; // decide.issue-order
    case 74: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 75: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 76: deliver(a, 12); return; // decide.close-case
    case 77: deliver(a, 12); return; // decide.close-case
    case 78: if (!(counters[27]! < 3)) return; writeLetter(a, variant); deliver(a, 48); return; // decide.clarify-order
    case 79: deliver(a, 44); return; // decide.withdraw-order
    case 80: if (!(counters[28]! < 3)) return; writeLetter(a, variant); deliver(a, 48); return; // decide.clarify-order
    case 81: deliver(a, 44); return; // decide.withdraw-order
    case 82: run.ground = groundIndex; deliver(a, 50); return; // decide.raise-ground
    case 83: run.ground = groundIndex; deliver(a, 50); return; // decide.raise-ground
    case 84: run.ground = groundIndex; deliver(a, 50); return; // decide.raise-ground
    case 85: run.ground = groundIndex; deliver(a, 50); return; // decide.raise-ground
    case 86: deliver(a, 49); return; // decide.clear-order
    case 87: deliver(a, 51); return; // decide.accept-reasons
    case 88: deliver(a, 52); return; // decide.ask-enforcement
    case 89: deliver(a, 53); return; // decide.recognise-order
    case 90: writeLetter(a, variant); deliver(a, 40); return; // decide.issue-order
    case 91: writeLetter(a, variant); deliver(a, 40); return; // decide.issue-order
    case 92: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 93: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 94: deliver(a, 12); return; // decide.close-case
    case 95: deliver(a, 12); return; // decide.close-case
    case 96: if (!(bit(39, a))) return; run.ground = groundIndex; deliver(a, 55); return; // decide.forbid-disclosure
    case 97: if (!(bit(39, a))) return; run.ground = groundIndex; deliver(a, 55); return; // decide.forbid-disclosure
    case 98: if (!(bit(39, a))) return; run.ground = groundIndex; deliver(a, 55); return; // decide.forbid-disclosure
    case 99: if (!(bit(39, a))) return; run.ground = groundIndex; deliver(a, 55); return; // decide.forbid-disclosure
    case 100: deliver(a, 56); return; // decide.clear-disclosure
    case 101: deliver(a, 57); return; // decide.seek-effect
    case 102: deliver(a, 58); return; // decide.request-instead
    case 103: deliver(a, 59); return; // decide.give-up
    case 104: writeLetter(a, variant); deliver(a, 61); return; // decide.send-order
    case 105: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 106: writeLetter(a, variant); deliver(a, 22); return; // decide.request
    case 107: deliver(a, 12); return; // decide.close-case
    case 108: deliver(a, 12); return; // decide.close-case
    case 109: writeLetter(a, variant); deliver(a, 61); return; // decide.send-order
    case 110: if (!(counters[32]! < 3)) return; writeLetter(a, variant); deliver(a, 23); return; // decide.answer-supplement
    case 111: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 112: if (!(counters[32]! < 2)) return; deliver(a, 24); return; // decide.ask-supplement
    case 113: run.ground = groundIndex; deliver(a, 27); return; // decide.refuse
    case 114: if (!(counters[33]! < 1)) return; deliver(a, 25); return; // decide.postpone
    case 115: if (!(counters[33]! < 1)) return; deliver(a, 25); return; // decide.postpone
    case 116: deliver(a, 26); return; // decide.offer-conditions
    case 117: deliver(a, 29); return; // decide.accept
    case 118: deliver(a, 31); return; // decide.accept-conditions
  }
}
