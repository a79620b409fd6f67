/** Anchors of requests from authority to authority that carry the data: formal requests, investigation orders, letters rogatory. */
import { type Anchor, between, days, inside, most, of } from './measures.ts';
import type { Population } from './populations.ts';

export const INBOUND: Population = [
  of(5, { procedure: 'mla', instrument: 'bilateral', requesting: 'H', requested: 'X', data: null }),
  of(4, { procedure: 'mla', instrument: 'bilateral', requesting: 'M', requested: 'X', data: null }),
  of(1, { procedure: 'mla', instrument: 'bilateral', requesting: 'L', requested: 'X', data: null }),
];

/** 45 per cent to the hub; the rest to staffed, mixed and understaffed authorities. */
const PARTIES: Population = (
  [
    ['H', 0.3],
    ['M', 0.4],
    ['L', 0.3],
  ] as const
).flatMap(([requesting, one]) =>
  (
    [
      ['X', 0.45],
      ['H', 0.15],
      ['M', 0.25],
      ['L', 0.15],
    ] as const
  ).map(([requested, other]) =>
    of(one * other, { procedure: 'mla', instrument: 'budapest', channel: 'mix', requesting, requested, data: null }),
  ),
);

const UNION: Population = (['H', 'M', 'L'] as const).flatMap((requesting) =>
  (['H', 'M', 'L'] as const).map((requested) => {
    const weight = { H: 0.35, M: 0.5, L: 0.15 };
    return of(weight[requesting] * weight[requested], { procedure: 'eio', requesting, requested, data: null });
  }),
);

const US_TO_ALL = (urgent: boolean): Population =>
  (['H', 'M', 'L'] as const).map((requested) =>
    of(1, {
      ...{ procedure: 'rogatory', requesting: 'H', requested, data: null, channel: 'mix' },
      ...(urgent ? { priority: true as const } : {}),
    }),
  );

export const FORMAL_ANCHORS: readonly Anchor[] = [
  {
    id: 'C1',
    published: 'mean about 10 months (304 days)',
    source: 'President’s Review Group, Liberty and Security in a Changing World; repeated by others',
    year: '2013',
    leg: 'requests to the United States, arrival to answer; read as signed draft to receipt',
    population: 'requests to X from H 50 %, M 40 %, L 10 %, a third each for subscriber, traffic and content data',
    shares: INBOUND,
    measures: [
      days('issueToReceipt', 'mean', 'mean', 307, between(273, 335)),
      days('issueToReceipt', 'P10', 0.1, 141),
      days('issueToReceipt', 'median', 0.5, 264),
      days('issueToReceipt', 'P90', 0.9, 522),
      days('requestedSide', 'mean inside the requested State', 'mean', 253),
      days('sentToReceived', 'mean, sent to received', 'mean', 276),
    ],
  },
  {
    id: 'C2',
    published: '6 to 24 months (183 to 730 days) the norm',
    source: 'Cybercrime Convention Committee, assessment report on mutual assistance',
    year: '2014',
    leg: 'signed draft to receipt, a range given by practitioners',
    population:
      'Budapest Convention, requesters H 30 %, M 40 %, L 30 %; requested X 45 %, H 15 %, M 25 %, L 15 % (assumed); channels as the Convention’s mix',
    shares: PARTIES,
    measures: [
      inside('issueToReceipt', 183, 730, 0.67, most),
      days('issueToReceipt', 'median', 0.5, 256, undefined, 0.12),
      days('issueToReceipt', 'P10', 0.1, 121, undefined, 0.15),
      days('issueToReceipt', 'P90', 0.9, 547, undefined, 0.12),
    ],
  },
  {
    id: 'C3',
    published: 'recognition and execution within 120 days, a sum of two limits and no measurement',
    source: 'Directive 2014/41/EU, Article 12',
    year: '2014',
    leg: 'receipt to execution; compared with sent to received',
    population:
      'investigation orders between H 35 %, M 50 %, L 15 % on both sides, a third each for the three categories',
    shares: UNION,
    measures: [
      inside('sentToReceived', 0, 120, 0.73, most),
      days('sentToReceived', 'median', 0.5, 82),
      days('sentToReceived', 'mean', 'mean', 102),
      days('sentToReceived', 'P90', 0.9, 186, undefined, 0.15),
    ],
  },
  {
    id: 'C5a',
    published: '6 months to 2 years (183 to 730 days)',
    source: 'United Kingdom Home Office, as reported',
    year: '2019',
    leg: 'signed draft to receipt, requests to the United States',
    population: 'H→X, half each for traffic and content data',
    shares: (['traffic', 'content'] as const).map((data) =>
      of(1, { procedure: 'mla', instrument: 'bilateral', requesting: 'H', requested: 'X', data }),
    ),
    measures: [
      inside('issueToReceipt', 183, 730, 0.72, most),
      days('issueToReceipt', 'P10', 0.1, 138),
      days('issueToReceipt', 'median', 0.5, 248),
      days('issueToReceipt', 'P90', 0.9, 475),
    ],
  },
  {
    id: 'C6',
    published: 'a year or more',
    source: 'United States, Criminal Resource Manual 275',
    year: 'undated',
    leg: 'whole',
    population: 'letters rogatory H→H, M, L, a third each',
    shares: US_TO_ALL(false),
    measures: [
      days('total', 'median', 0.5, 383, between(304, 730)),
      days('total', 'mean', 'mean', 437),
      {
        what: 'share over 365 days',
        unit: 'share',
        read: (runs) => 1 - runs.within('total', 365),
        fit: 0.54,
        tolerance: 0.09,
        meets: most,
      },
    ],
  },
  {
    id: 'C6 urgent',
    published: '“over a month”, a lower bound',
    source: 'United States, Criminal Resource Manual 275',
    year: 'undated',
    leg: 'signed draft to receipt, as the fit reads it',
    population:
      'urgent copies of letters rogatory through the police, H→H, M, L, a third each; with questions, which the fit leaves out',
    shares: US_TO_ALL(true),
    measures: [
      days('issueToReceipt', 'median', 0.5, 72, undefined, 0.25),
      {
        what: 'share over 30 days',
        unit: 'share',
        read: (runs) => 1 - runs.within('issueToReceipt', 30),
        fit: 0.94,
        tolerance: 0.05,
        meets: most,
      },
    ],
  },
];
