/** The circumstances of a case as findings on the request as drafted. A case without circumstances has none. */
import { CIRCUMSTANCES, type Circumstance } from '#domain/circumstances.ts';
import type { Finding, FindingEffect } from '#domain/finding.ts';
import type { FieldId } from '#domain/request.ts';
import { citeRule } from '../cite.ts';
import type { TestContext } from '../context.ts';
import { defectFinding, factGround } from '../finding-of.ts';
import { isConventionOffence, standingIn } from '../standing.ts';
import { whatFollows } from './follows.ts';
import { CIRCUMSTANCE_OF, GROUND_OF } from './register.ts';

/** What the file shows and what the offence is, in the order of the register. */
export function circumstancesOf({ circumstances, offence }: TestContext['plan']): readonly Circumstance[] {
  const marks = offence.features.map((feature) => CIRCUMSTANCE_OF[feature]);
  return CIRCUMSTANCES.filter((one) => circumstances.includes(one) || marks.includes(one));
}

/** The element of the form that would answer the circumstance. */
const FIELD: Partial<Readonly<Record<Circumstance, FieldId>>> = {
  'death-penalty': 'rights-assurance',
  'personal-data': 'use-statement',
};

/** D26: the article under which public data may be read without asking, where a text between the two has one. */
function openDataCitation({ plan, governing }: TestContext) {
  const door = Object.values(plan.instruments).find(
    ({ id, procedures }) => procedures.some(({ kind }) => kind === 'open-data') && standingIn(plan, id).usable,
  );
  return door?.rules['open-data'] ? citeRule(door, 'open-data') : citeRule(governing, 'practice');
}

/** `item`: the one item of the letter that the circumstance is about; null: the whole request. */
function findingOn(context: TestContext, circumstance: Circumstance, item: string | null): readonly Finding[] {
  const { plan, procedure, governing, draft } = context;
  const { follows, citation } = whatFollows(governing, procedure, circumstance, {
    requested: plan.requested,
    assured: draft.statements.includes('rights-assurance'),
    useLimited: draft.statements.includes('use-statement'),
    ownOffence: isConventionOffence(governing, plan.offence),
  });
  if (follows === 'nothing' || citation === null) return [];
  const effect: FindingEffect = follows;
  const where = item === null ? {} : { item };
  switch (circumstance) {
    case 'death-penalty':
      return [defectFinding('D21', { procedure, citation, effect, ...where })];
    case 'disproportionate':
      return [defectFinding('D18', { procedure, citation, effect, variant: 'disproportionate', ...where })];
    case 'public-data':
      return [defectFinding('D26', { procedure, citation: openDataCitation(context), effect, ...where })];
    case 'minor-matter':
      if (effect === 'ordinary-queue') return [defectFinding('D18', { procedure, citation, effect, ...where })];
      break;
  }
  const code = GROUND_OF[circumstance];
  return code ? [factGround(code, { procedure, citation, effect, field: FIELD[circumstance] ?? null, item })] : [];
}

/** Those of the whole case, then those of each item asked for that the whole case does not have. */
function findAll(context: TestContext): readonly Finding[] {
  const whole = circumstancesOf(context.plan);
  return [
    ...whole.flatMap((one) => findingOn(context, one, null)),
    ...context.items.flatMap(({ id, circumstances = [] }) =>
      CIRCUMSTANCES.filter((one) => circumstances.includes(one) && !whole.includes(one)).flatMap((one) =>
        findingOn(context, one, id),
      ),
    ),
  ];
}

/** A test asks four times, each time for other effects of the same findings. */
const found = new WeakMap<TestContext, readonly Finding[]>();
function findingsIn(context: TestContext): readonly Finding[] {
  const known = found.get(context) ?? findAll(context);
  found.set(context, known);
  return known;
}

/** Findings with one of these effects, in the order of the register of circumstances. */
export const circumstancesIn = (context: TestContext, ...effects: readonly FindingEffect[]): readonly Finding[] =>
  findingsIn(context).filter(({ effect }) => effects.includes(effect));
