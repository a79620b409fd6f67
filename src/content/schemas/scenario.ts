/** One training case: scenario.yaml. Its briefing is the file briefing.md beside it. */

import { PART_IDS } from '#domain/case-plan.ts';
import { CIRCUMSTANCES } from '#domain/circumstances.ts';
import { CASE_PROCEDURES, DATA_CATEGORIES, TIERS } from '#domain/ids.ts';
import { MOST_INJECTS } from '#domain/injects.ts';
import { OFFENCE_FEATURES } from '#domain/instrument.ts';
import { MOST_SEATS, SEAT_ROLES } from '#domain/seat.ts';
import { TEMPERAMENTS } from '#domain/temperaments.ts';
import { LEVELS } from '../scenario-pack.ts';
import { claim } from './claim.ts';
import { decision, facilitator } from './facilitator.ts';
import { figure } from './figure.ts';
import { objectiveSchema } from './objective.ts';
import { conventionOffence } from './world-law.ts';
import {
  date,
  dateTime,
  duration,
  faulty,
  group,
  instrumentId,
  known,
  language,
  line,
  list,
  moment,
  slug,
  text,
  uint32,
  whole,
  z,
} from './zod.ts';

/** What a fact can carry: `FactWeight` of the domain. */
const weight = z
  .string()
  .regex(/^(?:conduct|sourced|urgency|custodian|link:[a-z0-9]+(?:-[a-z0-9]+)*)$/, faulty('weight'));

/** What an inject changes. A factor beyond these bounds would be another case, not an event in this one. */
const effect = z.discriminatedUnion(
  'kind',
  [
    group({
      kind: z.literal('slower'),
      side: z.enum(['requesting', 'requested', 'provider']),
      /** Left out: stages of every procedure. */
      procedures: list(z.enum(CASE_PROCEDURES), CASE_PROCEDURES.length, 1).optional(),
      factor: z.number().min(0.05).max(20),
    }),
    group({ kind: z.literal('tier'), side: z.enum(['requesting', 'requested']), tier: z.enum(TIERS) }),
    group({ kind: z.literal('user-alerted') }),
    /** How long, by the requesting State's own law, and what the class reads when that time is over. */
    group({ kind: z.literal('detention'), limit: duration, ends: line(300) }),
  ],
  faulty('effect'),
);

const inject = group({
  id: slug,
  text: line(300),
  /** One of the three: the facilitator's hand; or a moment, or a milestone, and how long after the first one of its kind. */
  by: z.literal('facilitator').optional(),
  at: moment.optional(),
  after: slug.optional(),
  delay: duration.optional(),
  effect,
  /** Whether the prosecutor hears of it when it happens. */
  visible: z.boolean(),
});

/** A side of the table besides the prosecutor's. Its script is the prosecutor's, whom nobody plays then. */
const seat = group({
  id: slug,
  role: z.enum(SEAT_ROLES),
  title: line(80),
  briefing: text(2500),
  others: z.enum(TEMPERAMENTS).optional(),
  script: list(decision, 20, 1),
});

export const scenarioSchema = group({
  id: slug,
  version: whole(1, 9999),
  title: line(80),
  summary: text(400),
  licence: line(60),
  /** Play time in minutes. */
  minutes: whole(5, 600),
  audience: line(160),
  level: z.enum(LEVELS),
  /** What a person may not want to meet, said before the case begins; empty where there is nothing to say. */
  contentNotes: list(line(200), 6),
  /** The id of another case, for whoever does not want this one. */
  alternative: slug.optional(),
  /** Persons who have read every citation; a name stands here only where a person did it. */
  reviewedBy: list(line(120), 20),
  objectives: list(objectiveSchema, 24, 1),
  asAt: date,
  supposes: list(
    group({
      instrument: instrumentId,
      /** Since when; left out: since before the date at which the law is read. */
      since: date.optional(),
      text: text(800),
    }),
    10,
  ),
  opensAt: dateTime,
  /** After this the case is closed whatever happens. */
  horizon: moment,
  seed: uint32,
  lifeAtRisk: z.boolean(),
  requesting: slug,
  requested: slug,
  provider: slug,
  instruments: list(instrumentId, 20, 1),
  /** Whether the two States' own treaty exists and is in force. */
  bilateralInForce: z.boolean(),
  offence: group({
    id: slug,
    title: line(120),
    provision: line(160),
    maxPenaltyYears: whole(0, 100),
    punishableInRequested: z.boolean(),
    corresponds: list(conventionOffence, 20),
    features: list(z.enum(OFFENCE_FEATURES), OFFENCE_FEATURES.length).optional(),
  }),
  /** What a ground of refusal or a safeguard may rest on. */
  circumstances: list(z.enum(CIRCUMSTANCES), CIRCUMSTANCES.length).optional(),
  /** Technical assistance: a programme of the support layer, begun at a moment, for one side. */
  assistance: list(group({ programme: slug, side: z.enum(['requesting', 'requested']), from: moment }), 6).optional(),
  /** What happens to the case from outside while it runs. */
  injects: list(inject, MOST_INJECTS).optional(),
  /** Other desks of this case that a person can take. */
  seats: list(seat, MOST_SEATS, 1).optional(),
  people: list(group({ id: slug, name: line(60), role: line(120), note: text(400) }), 20),
  items: list(
    group({
      id: slug,
      title: line(120),
      category: z.enum(DATA_CATEGORIES),
      provider: slug,
      age: duration,
      /** What a ground may rest on where this item is asked for. */
      circumstances: list(z.enum(CIRCUMSTANCES), CIRCUMSTANCES.length, 1).optional(),
    }),
    12,
    1,
  ),
  facts: list(group({ id: slug, text: text(800), source: line(200), weighs: list(weight, 10), known }), 60, 1),
  identifiers: list(
    group({
      id: slug,
      text: line(300),
      item: slug,
      complete: z.boolean(),
      /** Address, source port, destination, time to the second, UTC offset; account number, display name. */
      parts: list(group({ part: z.enum(PART_IDS), text: line(120) }), PART_IDS.length, 1).optional(),
      /** Behind carrier-grade NAT: how many subscribers share the address at one moment. */
      shared: group({ subscribers: whole(2, 65_535), figure }).optional(),
      known,
    }),
    60,
  ),
  periods: list(group({ id: slug, text: line(200), overBroad: z.boolean(), prospective: z.boolean() }), 20),
  purposes: list(group({ id: slug, text: text(400), namesProceeding: z.boolean() }), 20),
  /** What the drafting desk offers. */
  languages: list(language, 10, 1),
  /** What the author claims; tried by the proofs, shown to nobody who plays. */
  check: list(claim, 40).optional(),
  /** Shown when a run ends, never before. */
  facilitator,
});
export type ScenarioFile = z.infer<typeof scenarioSchema>;
