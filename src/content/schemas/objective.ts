/** An objective of a case, and how it is assessed: conditions of `#domain/conditions.ts` as they are written. */
import { DIMENSIONS } from '#domain/assessment/objective.ts';
import { DEFECTS, type DefectId } from '#domain/defects.data.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { CASE_PROCEDURES, INSTRUMENT_IDS } from '#domain/ids.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { RULES } from '#domain/rules.ts';
import { DECISION_TYPES, SLOTS } from './recipe.ts';
import { duration, groundCode, group, instrumentId, list, slug, text, z } from './zod.ts';

const listTest = <Entry extends z.ZodType>(entry: Entry) =>
  group({ includes: list(entry, 40, 1).optional(), excludes: list(entry, 40, 1).optional() });

const choice = group({
  basis: group({
    instrument: list(instrumentId, INSTRUMENT_IDS.length, 1).optional(),
    through: list(z.enum([...INSTRUMENT_IDS, 'none']), INSTRUMENT_IDS.length, 1).optional(),
    whatIf: z.boolean().optional(),
  }).optional(),
  ground: list(groundCode, 30, 1).optional(),
  asks: listTest(z.enum(FIELD_IDS)).optional(),
  grants: listTest(slug).optional(),
  confidentiality: list(z.enum(['none', 'keep-request-secret', 'keep-secret-and-do-not-notify']), 3, 1).optional(),
  urgency: list(z.enum(['none', 'volatile-data', 'danger-to-life']), 3, 1).optional(),
  asked: listTest(slug).optional(),
  facts: listTest(slug).optional(),
  statements: listTest(z.enum(FIELD_IDS)).optional(),
  period: list(slug, 20, 1).optional(),
  purpose: list(slug, 20, 1).optional(),
});

const decisionKeys = {
  type: z.enum(DECISION_TYPES),
  request: z.enum(SLOTS).optional(),
  choice: choice.optional(),
};
const decisionTest = group(decisionKeys);

const codes = list(
  z.enum([...(Object.keys(DEFECTS) as DefectId[]), ...(Object.keys(GROUNDS) as GroundId[])] as [DefectId | GroundId]),
  60,
  1,
);

/** One kind each. A lint rule says so, and not the form, so that a wrong word inside is named where it stands. */
const kinds = {
  decided: decisionTest.optional(),
  never: decisionTest.optional(),
  attempted: decisionTest.optional(),
  order: group({ first: decisionTest, second: decisionTest }).optional(),
  lag: group({ ...decisionKeys, within: duration }).optional(),
  letter: group({
    request: z.enum(CASE_PROCEDURES),
    which: z.enum(['first', 'last']),
    has: codes.optional(),
    freeOf: codes.optional(),
  }).optional(),
};
export type DecisionTestInFile = z.infer<typeof decisionTest>;
type Kinds = z.infer<z.ZodObject<typeof kinds>>;

export interface ConditionInFile extends Kinds {
  readonly all?: ConditionInFile[] | undefined;
  readonly any?: ConditionInFile[] | undefined;
  readonly not?: ConditionInFile | undefined;
}

const condition: z.ZodType<ConditionInFile> = z.lazy(() =>
  group({
    all: list(condition, 12, 1).optional(),
    any: list(condition, 12, 1).optional(),
    not: condition.optional(),
    ...kinds,
  }),
);

const ruleKey = z.enum(RULES);

export const objectiveSchema = group({
  id: slug,
  text: text(300),
  /** Left out of the card and of the plan: it is read when the case has ended. */
  hidden: z.boolean().optional(),
  /** Left out: an aim that nobody assesses. */
  assessed: group({
    dimension: z.enum(DIMENSIONS),
    /** Whose decisions count; left out: the prosecutor's. */
    seat: slug.optional(),
    met: condition,
    partly: condition.optional(),
    /** Other ways that count as much. */
    defensible: list(group({ met: condition, reason: text(400) }), 6, 1).optional(),
    /** The rule of an instrument whose article is shown. */
    law: group({ instrument: instrumentId, rule: ruleKey }).optional(),
    explanation: text(1200),
  }).optional(),
});
export type ObjectiveInFile = z.infer<typeof objectiveSchema>;
