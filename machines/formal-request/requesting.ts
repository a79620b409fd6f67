/** From the drafter's desk to the border: nothing here binds the other State, and no hold is kept by a letter not received. */
import { announce, count, drawn, fewerThan, found, tell } from '../shared/words.ts';
import { chart } from './chart.ts';

const sent = announce('request-sent');
const arrival = {
  target: '#request.considering',
  actions: [announce('request-received'), tell('preservation', 'request.received')],
};

export const requesting = chart.createStateConfig({
  initial: 'drafting',
  on: { 'decide.withdraw': 'withdrawn' },
  states: {
    drafting: {
      meta: { label: 'Drafting and domestic authorisation', holder: 'prosecutor', rule: 'contents' },
      after: { 'dwell.drafting': { target: 'own-authority', actions: announce('request-drafted') } },
    },
    'own-authority': {
      meta: {
        label: 'Own central authority reviews and signs',
        holder: 'requesting-authority',
        rule: 'central-authority',
      },
      entry: count('own-authority'),
      after: {
        'dwell.own-authority': [
          { guard: drawn('never-sent', 'own-authority'), target: '#request.not-sent' },
          { target: 'signing' },
        ],
      },
    },
    signing: {
      meta: {
        label: 'Own central authority decides whether to send it',
        holder: 'requesting-authority',
        rule: 'central-authority',
      },
      on: {
        'decide.transmit': [
          { guard: found('letters-rogatory'), target: 'issuing-court' },
          { guard: drawn('translation', 'translating'), target: 'translating' },
          { target: 'transmitting', actions: sent },
        ],
        'decide.return-draft': {
          guard: fewerThan('redrafts', 2),
          target: 'returned-to-drafter',
          actions: count('redrafts'),
        },
        'decide.decline-to-send': '#request.not-sent',
      },
    },
    'returned-to-drafter': {
      meta: { label: 'Own central authority asks for a better draft', holder: 'prosecutor', rule: 'contents' },
      entry: announce('draft-returned'),
      on: { 'decide.redraft': { target: 'own-authority', actions: announce('request-drafted') } },
      after: { 'limit.supplement-wait': '#request.not-sent' },
    },
    'issuing-court': {
      meta: { label: 'Own court issues the letter rogatory', holder: 'court', rule: 'letters-rogatory' },
      after: { 'dwell.issuing-court': 'own-ministry' },
    },
    'own-ministry': {
      meta: {
        label: 'Own foreign ministry legalises the letter',
        holder: 'requesting-authority',
        rule: 'letters-rogatory',
      },
      after: {
        'dwell.own-ministry': [
          { guard: drawn('translation', 'translating'), target: 'translating' },
          { target: 'transmitting', actions: sent },
        ],
      },
    },
    translating: {
      meta: { label: 'Translation', holder: 'requesting-authority', rule: 'form' },
      after: { 'dwell.translating': { target: 'transmitting', actions: sent } },
    },
    transmitting: {
      meta: { label: 'On its way to the requested State', holder: 'in-transit', rule: 'transmission' },
      after: { 'dwell.transmitting': [{ guard: found('letters-rogatory'), target: 'foreign-ministry' }, arrival] },
    },
    'foreign-ministry': {
      meta: {
        label: 'Requested State’s foreign ministry passes it on',
        holder: 'requested-authority',
        rule: 'letters-rogatory',
      },
      after: { 'dwell.foreign-ministry': arrival },
    },
  },
});
