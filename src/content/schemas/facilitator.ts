/** What a scenario keeps for whoever leads the class: `facilitator:`. It is shown when a run ends, never before. */
import { ROLES } from '#domain/ids.ts';
import { RULES } from '#domain/rules.ts';
import { choiceSchema, DECISION_TYPES, SLOTS } from './recipe.ts';
import { article, group, instrumentId, line, list, moment, slug, text, whole, z } from './zod.ts';

export const decision = group({
  at: moment,
  /** May be left out: each type has its role. */
  role: z.enum(ROLES).optional(),
  request: z.enum(SLOTS),
  type: z.enum(DECISION_TYPES),
  choice: choiceSchema.optional(),
});
export type DecisionInFile = z.infer<typeof decision>;

/** How the two States stand in the story: `mixed` has a point and a fault. For the shelf as a whole, which is fair to each State. */
export const STANDINGS = ['right', 'mixed', 'wrong'] as const;
export type Standing = (typeof STANDINGS)[number];
const standing = z.enum(STANDINGS);

/** What often goes wrong at a desk: said in one sentence, and played. */
const mistake = group({ title: line(160), decisions: list(decision, 60) });

/** What a good hand and common bad hands would do at a desk. */
const answers = { modelAnswer: list(decision, 60), classicMistakes: list(mistake, 4, 1) };
const seatAnswers = group(answers);
export type AnswersInFile = z.infer<typeof seatAnswers>;

const plan = list(group({ minutes: whole(1, 90), does: line(300) }), 20, 1);

const pointer = group({
  instrument: instrumentId,
  /** One of the two: a rule that the instrument’s file answers, or an article that stands in it. */
  rule: z.enum(RULES).optional(),
  article: article.optional(),
  why: line(300),
});
export type LawPointerInFile = z.infer<typeof pointer>;

export const facilitator = group({
  text: text(4000),
  /** How to warn, to pause, and to let people opt out. */
  warn: text(1500),
  /** What a class of so many minutes does; the steps add up to them. */
  plans: group({ '45': plan, '90': plan }),
  ...answers,
  discussion: list(text(400), 12),
  /** Where in the law library to read. */
  lawPointers: list(pointer, 20, 1),
  /** What to look for in the comparison room. */
  comparison: text(2000),
  standing: group({ requesting: standing, requested: standing, why: line(300) }).optional(),
  /** By id of the seat. */
  seats: z.record(slug, seatAnswers).optional(),
});
