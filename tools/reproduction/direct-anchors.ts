/** Anchors of direct orders, of the police channel, and of all channels together. */

import { INBOUND } from './formal-anchors.ts';
import { type Anchor, alone, between, days, inside, type Measure, most, of } from './measures.ts';

const police = (tier: 'H' | 'M' | 'L', fit: number, p90: number, meets?: Measure['meets']): Anchor => ({
  id: `C7 ${tier}→${tier}`,
  published: '“days instead of months”',
  source: 'UNODC, Comprehensive Study on Cybercrime, p. 214',
  year: '2013',
  leg: 'whole',
  population: `police enquiry ${tier}→${tier}`,
  shares: alone({ procedure: 'police', requesting: tier, requested: tier, data: 'subscriber' }),
  measures: [days('total', 'median', 0.5, fit, meets), days('total', 'P90', 0.9, p90)],
});

export const DIRECT_ANCHORS: readonly Anchor[] = [
  {
    id: 'C4',
    published: '10 days for the provider, a limit',
    source: 'Regulation (EU) 2023/1543, Article 10',
    year: '2023',
    leg: 'provider; compared with the whole way',
    population: 'production order for subscriber data, M→M',
    shares: alone({ procedure: 'epoc', requesting: 'M', requested: 'M', data: 'subscriber' }),
    measures: [days('total', 'median', 0.5, 12, undefined, 0.15), days('total', 'P90', 0.9, 24, undefined, 0.35)],
  },
  {
    id: 'C4 content',
    published: '10 days for the provider, a limit',
    source: 'Regulation (EU) 2023/1543, Article 10',
    year: '2023',
    leg: 'provider; compared with the whole way',
    population: 'production order for content data, M→M',
    shares: alone({ procedure: 'epoc', requesting: 'M', requested: 'M', data: 'content' }),
    measures: [days('total', 'median', 0.5, 17, undefined, 0.15), days('total', 'P90', 0.9, 29, undefined, 0.35)],
  },
  {
    id: 'C4 emergency',
    published: '8 hours for the provider, a limit',
    source: 'Regulation (EU) 2023/1543, Article 10',
    year: '2023',
    leg: 'provider',
    population: 'emergency production order for content data, M→M',
    shares: alone({ procedure: 'epoc-emergency', requesting: 'M', requested: 'M', data: 'content' }),
    measures: [
      {
        what: 'share within 8 hours',
        unit: 'share',
        read: (runs) => runs.within('requestedSide', 1 / 3),
        fit: 0.89,
        tolerance: 0.08,
        meets: most,
      },
    ],
  },
  {
    id: 'C5b',
    published: '“weeks or even days”, a target',
    source: 'United Kingdom Home Office, as reported; House of Commons, 3 December 2018',
    year: '2018–2019',
    leg: 'whole',
    population: 'order under an executive agreement, H→X, a third each for the three categories',
    shares: alone({ procedure: 'cloud', requesting: 'H', requested: 'X', data: null }),
    measures: [
      inside('total', 0, 42, 0.93, most),
      days('total', 'P10', 0.1, 8, undefined, 0.15),
      days('total', 'median', 0.5, 17, between(1, 42)),
      days('total', 'P90', 0.9, 37, undefined, 0.15),
    ],
  },
  police('H', 5, 17, between(0, 30)),
  police('M', 17, 48, between(0, 30)),
  police('L', 45, 127, between(0, 30)),
  {
    id: 'C8',
    published: '45 minutes, a best case',
    source: 'Microsoft, two mailboxes, January 2015, as reported',
    year: '2015',
    leg: 'provider',
    population: 'emergency disclosure, H→X',
    shares: alone({ procedure: 'emergency-disclosure', requesting: 'H', requested: 'X', data: 'subscriber' }),
    measures: [
      {
        what: 'share within 45 minutes',
        unit: 'share',
        read: (runs) => runs.within('requestedSide', 45 / 1440),
        fit: 0.13,
        tolerance: 0.06,
        meets: between(0.01, 0.25),
      },
      {
        what: 'median',
        unit: 'hours',
        read: (runs) => runs.days('requestedSide', 0.5) * 24,
        fit: 3.6,
        tolerance: 0.35,
      },
    ],
  },
  {
    id: 'C9',
    published: 'a couple of weeks to two or three years',
    source: 'Krutskikh and Khamidullin, International Affairs',
    year: '2021',
    leg: 'whole, a claimed range',
    population:
      'requests to treaties 50 %, police 25 %, voluntary 10 %, investigation orders 8 %, letters rogatory 7 %',
    shares: [
      ...INBOUND.map(({ weight, kind }) => of(weight * 5, kind)),
      ...(['H', 'M', 'L'] as const).map((tier) =>
        of(25 / 3, { procedure: 'police', requesting: tier, requested: tier, data: 'subscriber' }),
      ),
      of(10, { procedure: 'voluntary', requesting: 'M', requested: 'X', data: 'subscriber' }),
      of(8, { procedure: 'eio', requesting: 'M', requested: 'M', data: null }),
      of(7, { procedure: 'rogatory', requesting: 'M', requested: 'M', data: null, channel: 'mix' }),
    ],
    measures: [
      inside('total', 0, 14, 0.18, between(0.02, 0.3), 0.1),
      inside('total', 0, 730, 0.975, between(0.9, 1), 0.03),
    ],
  },
];
