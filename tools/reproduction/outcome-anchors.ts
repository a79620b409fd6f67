/** Anchors of outcomes and of the survival of data. */
import { ended, goneAtOpening, resolved, runsOf } from './counts.ts';
import { type Anchor, alone, between, type Measure, of } from './measures.ts';
import type { Share } from './populations.ts';

const survival = (
  age: 'tip' | 'investigation',
  retention: number,
  fit: number,
  meets?: Measure['meets'],
): Measure[] => [
  {
    what: `${age}: share of data at most ${retention} days old`,
    unit: 'share',
    read: (runs) => 1 - runs.share(goneAtOpening, runsOf),
    fit,
    tolerance: 0.02,
    ...(meets ? { meets } : {}),
  },
];
const ageOnly = (age: 'tip' | 'investigation', retention: number): Share['kind'] => ({
  ...{ procedure: 'preservation', requesting: 'H', requested: 'H', data: 'traffic', age, retention },
});

const BKA = 'German Federal Criminal Police Office, about 66,000 reports, as reported';
const DIRECTIVE = 'European Commission, COM(2011) 225, recalled';

export const OUTCOME_ANCHORS: readonly Anchor[] = [
  {
    id: 'C10',
    published: '66 to 68 per cent',
    source: 'SIRIUS, EU Digital Evidence Situation Reports 1 and 2',
    year: '2019–2020',
    leg: 'outcome: voluntary requests that were answered with data',
    population: 'voluntary request to a large provider, M→X, subscriber data, drafting quality 0.6',
    shares: alone({ procedure: 'voluntary', requesting: 'M', requested: 'X', data: 'subscriber', quality: 0.6 }),
    measures: [
      {
        what: 'share with some data',
        unit: 'share',
        read: (runs) => runs.share(ended('obtained', 'partial'), runsOf),
        fit: 0.66,
        tolerance: 0.05,
        meets: between(0.61, 0.73),
      },
    ],
  },
  {
    id: 'C11',
    published: '23 per cent of resolved requests successful',
    source: 'Brazil to the United States 2014–2017, ConJur, as reported',
    year: '2018',
    leg: 'outcome',
    population:
      'M→X, content data, probable cause asked for, drafting quality 0.17; four fifths of the data still there, as in the fit',
    shares: alone({
      ...{ procedure: 'mla', instrument: 'bilateral', requesting: 'M', requested: 'X', data: 'content' },
      ...{ quality: 0.17, probableCause: true },
    }),
    measures: [
      {
        what: 'share of resolved requests with data',
        unit: 'share',
        read: (runs) => 0.8 * runs.share(ended('obtained', 'partial'), resolved),
        fit: 0.27,
        tolerance: 0.04,
        meets: between(0.17, 0.31),
      },
    ],
  },
  {
    id: 'C12',
    published: '41 per cent identified',
    source: BKA,
    year: '2022',
    leg: 'survival of data',
    population: 'tips; providers that keep nothing 20 %, 1 day 10 %, 4 days 20 %, 7 days 50 %',
    shares: [of(2, ageOnly('tip', 0)), of(1, ageOnly('tip', 1)), of(2, ageOnly('tip', 4)), of(5, ageOnly('tip', 7))],
    measures: [
      {
        what: 'share of data still there',
        unit: 'share',
        read: (runs) => 1 - runs.share(goneAtOpening, runsOf),
        fit: 0.4,
        tolerance: 0.02,
        meets: between(0.36, 0.46),
      },
    ],
  },
  {
    id: 'C12 14 days',
    published: 'more than 80 per cent',
    source: BKA,
    year: '2022',
    leg: 'survival of data, a forecast',
    population: 'tips; all providers keep 14 days',
    shares: alone(ageOnly('tip', 14)),
    measures: survival('tip', 14, 0.8, between(0.78, 0.9)),
  },
  {
    id: 'C13',
    published: 'about 67 per cent at most 3 months old',
    source: DIRECTIVE,
    year: '2011',
    leg: 'age of data when asked for',
    population: 'investigations; kept 91 days',
    shares: alone(ageOnly('investigation', 91)),
    measures: survival('investigation', 91, 0.67, between(0.64, 0.7)),
  },
  {
    id: 'C13 6 months',
    published: 'about 89 per cent at most 6 months old',
    source: DIRECTIVE,
    year: '2011',
    leg: 'age of data when asked for',
    population: 'investigations; kept 182 days',
    shares: alone(ageOnly('investigation', 182)),
    measures: survival('investigation', 182, 0.89, between(0.86, 0.92)),
  },
];
