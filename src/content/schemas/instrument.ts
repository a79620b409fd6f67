/** One to one with `Instrument` of the domain; durations as ISO 8601. */
import { FIELD_IDS } from '#domain/request.ts';
import { RULES } from '#domain/rules.ts';
import {
  article,
  checkedMark,
  date,
  duration,
  group,
  instrumentId,
  line,
  list,
  procedureKind,
  text,
  whole,
  z,
} from './zod.ts';

/** Refusal grounds R01–R22: docs/model.md. */
const GROUND_CODES = [
  ...(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11'] as const),
  ...(['R12', 'R13', 'R14', 'R15', 'R16', 'R17', 'R18', 'R19', 'R20', 'R21', 'R22'] as const),
] as const;

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
  code: z.enum(GROUND_CODES),
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
