/**
 * Request of the International Criminal Court (Rome Statute 86 to 97). A State party helps in its own law's forms; an
 * impediment leads to consultation and a modified request (93(3)), and only documents of national security may be refused
 * (93(4), 72). A refusal without such a ground may end in a finding of non-compliance (87(7)).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan, found, tell } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('drafting', 'transmitting', 'executing', 'postponed', 'security-consultation', 'finding'),
  ...limits('silence-lapse'),
});

const comply = { target: 'executing', actions: announce('court-accepted') };

export const courtRequestMachine = chart.createMachine({
  id: 'court-request',
  context: freshContext,
  initial: 'drafting',
  states: {
    drafting: {
      meta: { label: 'The Court prepares its request', holder: 'requesting-authority', rule: 'court-contents' },
      after: {
        'dwell.drafting': [
          { guard: found('outside-jurisdiction'), target: 'inadmissible' },
          { target: 'transmitting', actions: announce('court-request-sent') },
        ],
      },
    },
    transmitting: {
      meta: { label: 'On its way to the State', holder: 'in-transit', rule: 'court-request' },
      after: { 'dwell.transmitting': 'considering' },
    },
    considering: {
      meta: { label: 'The State considers the request', holder: 'requested-authority', rule: 'court-request' },
      on: {
        'decide.comply': comply,
        'decide.raise-impediment': 'consulting',
        'decide.raise-national-security': 'security-consultation',
        'decide.postpone': { guard: fewerThan('postponements', 1), target: 'postponed' },
        'decide.refuse': 'finding',
      },
      after: { 'limit.silence-lapse': 'finding' },
    },
    consulting: {
      meta: {
        label: 'State and Court consult on the impediment',
        holder: 'requesting-authority',
        rule: 'court-consultation',
      },
      entry: announce('court-consultation'),
      on: {
        'decide.modify-request': {
          guard: fewerThan('modifications', 2),
          target: 'considering',
          actions: [count('modifications'), announce('court-request-modified')],
        },
        'decide.comply': comply,
        'decide.refuse': 'finding',
      },
    },
    'security-consultation': {
      meta: {
        label: 'Other ways sought to protect national security',
        holder: 'requested-authority',
        rule: 'court-refusal',
      },
      entry: announce('court-security-raised'),
      after: { 'dwell.security-consultation': 'security-decision' },
    },
    'security-decision': {
      meta: { label: 'The State decides on its documents', holder: 'requested-authority', rule: 'court-refusal' },
      on: { 'decide.comply': comply, 'decide.maintain-refusal': 'refused' },
    },
    postponed: {
      meta: {
        label: 'Postponed; evidence may be preserved',
        holder: 'requested-authority',
        rule: 'court-postponement',
      },
      entry: [count('postponements'), announce('court-postponed')],
      after: { 'dwell.postponed': 'considering' },
    },
    executing: {
      meta: { label: 'Carried out in the forms of own law', holder: 'executing-authority', rule: 'court-request' },
      after: {
        'dwell.executing': [
          { guard: evidenceAlive, target: 'transmitted', actions: tell('evidence', 'evidence.produced') },
          { target: 'no-data' },
        ],
      },
    },
    finding: {
      meta: { label: 'The Court may find non-compliance', holder: 'court', rule: 'non-compliance' },
      entry: announce('court-not-complied'),
      on: { 'decide.comply': comply },
      after: {
        'dwell.finding': [
          { guard: drawn('no-finding', 'finding'), target: 'no-finding' },
          { guard: found('referred-by-the-council'), target: 'sent-to-the-council' },
          { target: 'sent-to-the-assembly' },
        ],
      },
    },
    transmitted: { type: 'final', entry: announce('court-evidence-sent'), output: { ending: 'executed' } },
    'no-data': { type: 'final', entry: announce('court-no-data'), output: { ending: 'executed' } },
    refused: { type: 'final', entry: announce('court-refused'), output: { ending: 'refused' } },
    inadmissible: { type: 'final', entry: announce('court-inadmissible'), output: { ending: 'neverSent' } },
    'no-finding': { type: 'final', entry: announce('court-no-finding'), output: { ending: 'ended' } },
    'sent-to-the-council': { type: 'final', entry: announce('court-to-the-council'), output: { ending: 'ended' } },
    'sent-to-the-assembly': { type: 'final', entry: announce('court-to-the-assembly'), output: { ending: 'ended' } },
  },
});
