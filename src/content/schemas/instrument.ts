/** One to one with `Instrument` of the domain; durations as ISO 8601. */
import { FIELD_IDS } from '#domain/request.ts';
import { RULES } from '#domain/rules.ts';
import {
  article,
  checkedMark,
  date,
  duration,
  groundCode,
  group,
  instrumentId,
  line,
  list,
  procedureKind,
  text,
  whole,
  z,
} from './zod.ts';

const rule = group({ article: article.nullable(), says: text(600), checked: checkedMark });
const rules = group(
  Object.fromEntries(RULES.map((key) => [key, rule.optional()])) as Record<
    (typeof RULES)[number],
    z.ZodOptional<typeof rule>
  >,
);

const contentsItem = group({
  field: z.enum(FIELD_IDS),
  article: article.nullable(),
  need: z.enum(['required', 'where-possible', 'good-practice']),
  checked: checkedMark,
});

const ground = group({
  code: groundCode,
  article,
  kind: z.enum(['explicit', 'via']),
  mode: z.enum(['must', 'may']),
  appliesTo: list(procedureKind, 4, 1),
  says: text(600),
  checked: checkedMark,
});

const clock = group({
  id: z.enum(['preservation-hold', 'domestic-order']),
  article,
  duration,
  bound: z.enum(['minimum', 'maximum']),
  renewable: z.boolean(),
  checked: checkedMark,
});

export const instrumentSchema = group({
  id: instrumentId,
  title: line(200),
  shortTitle: line(80),
  adopted: date.nullable(),
  kind: z.enum(['universal', 'regional', 'bilateral', 'courtesy', 'police']),
  status: group({ inForce: z.boolean(), since: date.nullable(), note: text(600), checked: checkedMark }),
  scope: group({
    anyOffence: z.boolean(),
    seriousCrimeYears: whole(0, 30).nullable(),
    conventionOffences: list(line(40), 60),
    article: article.nullable(),
    checked: checkedMark,
  }),
  procedures: list(group({ kind: procedureKind, article: article.nullable(), checked: checkedMark }), 4),
  yieldsToTreaty: z.boolean(),
  rules,
  contents: group({ request: list(contentsItem, 40), preservation: list(contentsItem, 40) }),
  grounds: list(ground, 60),
  clocks: list(clock, 4),
});
export type InstrumentFile = z.infer<typeof instrumentSchema>;
