/** One to one with `Instrument` of the domain; durations as ISO 8601. */
import { DATA_CATEGORIES, PROCEDURE_KINDS } from '#domain/ids.ts';
import { CLOCK_IDS, CONDITIONS, DUAL_CRIMINALITY_MODES, OFFENCE_FEATURES } from '#domain/instrument.ts';
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
  slug,
  text,
  whole,
  z,
} from './zod.ts';

/** A group in which each of these keys may stand. */
const someOf = <Key extends string, Entry extends z.ZodType>(keys: readonly Key[], entry: Entry) =>
  group(Object.fromEntries(keys.map((key) => [key, entry.optional()])) as unknown as Record<Key, z.ZodOptional<Entry>>);

const contentsItem = group({
  field: z.enum(FIELD_IDS),
  article: article.nullable(),
  need: z.enum(['required', 'where-possible', 'good-practice']),
  checked: checkedMark,
});

const procedures = list(procedureKind, PROCEDURE_KINDS.length, 1);

const rule = group({
  article: article.nullable(),
  says: text(700),
  checked: checkedMark,
  appliesTo: procedures.optional(),
  onlyFor: list(groundCode, 22, 1).optional(),
});

const ground = group({
  code: groundCode,
  article,
  kind: z.enum(['explicit', 'via']),
  mode: z.enum(['must', 'may']),
  appliesTo: procedures,
  needs: slug.optional(),
  says: text(600),
  checked: checkedMark,
});

const clock = group({
  id: z.enum(CLOCK_IDS),
  article,
  duration,
  bound: z.enum(['minimum', 'maximum']),
  renewable: z.boolean(),
  workingDays: z.boolean().optional(),
  starts: line(160).optional(),
  checked: checkedMark,
});

const offer = group({
  kind: procedureKind,
  article: article.nullable(),
  data: list(z.enum(DATA_CATEGORIES), DATA_CATEGORIES.length),
  duty: z.enum(['firm', 'endeavour', 'own-law', 'discretion']),
  offences: z.enum(['in-scope', 'own', 'any']),
  threshold: group({ years: whole(0, 30), unlessListed: z.enum(OFFENCE_FEATURES).nullable(), article }).optional(),
  dualCriminality: z.enum(DUAL_CRIMINALITY_MODES),
  yields: z.boolean(),
  conditions: list(z.enum(CONDITIONS), CONDITIONS.length),
  closedBy: list(slug, 10),
  says: text(600),
  checked: checkedMark,
});

const declaration = group({
  key: slug,
  kind: z.enum(['reservation', 'declaration', 'choice', 'notification']),
  article: article.nullable(),
  says: text(400),
  values: list(slug, 10),
  checked: checkedMark,
});

const exemplar = group({
  id: slug,
  title: line(200),
  checked: checkedMark,
  procedures: someOf(PROCEDURE_KINDS, article),
  rules: someOf(RULES, article),
  contents: article.nullable(),
  grounds: z.partialRecord(groundCode, article),
});

export const instrumentSchema = group({
  id: instrumentId,
  title: line(260),
  shortTitle: line(80),
  adopted: date.nullable(),
  kind: z.enum([
    'universal',
    'regional',
    'bilateral',
    'union',
    'agreement',
    'scheme',
    'courtesy',
    'police',
    'provider',
    'court',
    'draft',
  ]),
  status: group({
    form: z.enum(['treaty', 'per-pair', 'practice', 'draft']),
    since: date.nullable(),
    note: text(800),
    checked: checkedMark,
  }),
  joining: group({
    article,
    after: z.union([group({ days: whole(0, 400) }), group({ months: whole(0, 24) })]),
    checked: checkedMark,
  }).nullable(),
  scope: group({
    offences: list(group({ article: line(40).nullable(), title: line(200) }), 60),
    offenceCount: whole(0, 99).nullable(),
    anyOffence: z.boolean(),
    seriousCrimeYears: whole(0, 30).nullable(),
    seriousCrimeArticle: article.nullable(),
    organisedCrimeOnly: z.boolean(),
    article: article.nullable(),
    checked: checkedMark,
  }),
  procedures: list(offer, 40),
  yieldsTo: list(instrumentId, 10),
  displaces: list(group({ instrument: instrumentId, article, checked: checkedMark }), 10),
  rules: someOf(RULES, rule),
  contents: someOf(PROCEDURE_KINDS, list(contentsItem, 40, 1)),
  grounds: list(ground, 80),
  bars: list(
    group({
      code: groundCode,
      onlyAlone: z.boolean(),
      /** Left out: for offences of any kind. */
      ownOffences: z.boolean().optional(),
      /** Left out: for data of any kind. */
      data: list(z.enum(DATA_CATEGORIES), DATA_CATEGORIES.length, 1).optional(),
      article,
      checked: checkedMark,
    }),
    10,
  ),
  clocks: list(clock, 30),
  declarations: list(declaration, 40),
  exemplars: list(exemplar, 4),
  disputed: list(group({ article, title: line(160), views: z.tuple([text(600), text(600)]) }), 6),
});
export type InstrumentFile = z.infer<typeof instrumentSchema>;
