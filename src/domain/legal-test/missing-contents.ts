/** What the governing instrument's list of contents demands and the draft lacks. */
import { type CasePlan, hasFile } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { citeReliedOn } from './cite.ts';
import { basisOf, contextOf, type Known, type TestContext } from './context.ts';
import { languageFindings, periodFindings, purposeFindings } from './fields-chosen.ts';
import { statementFindings } from './fields-stated.ts';
import {
  assistanceFindings,
  custodianFindings,
  factsFindings,
  identifiersFindings,
  secrecyFindings,
} from './fields-told.ts';
import { defectFinding } from './finding-of.ts';
import {
  addresseeFindings,
  referenceFindings,
  signatoryFindings,
  translationFindings,
  wordingFindings,
} from './formalities.ts';
import { legalBasisFindings } from './legal-basis.ts';
import { urgencyFindings } from './urgency.ts';
import { goesToProvider, isWithin } from './within-reach.ts';

type Check = (context: TestContext, row: ContentsItem) => readonly Finding[];

const both =
  (one: Check, other: Check): Check =>
  (context, row) => [...one(context, row), ...other(context, row)];

const CHECKS: Readonly<Partial<Record<FieldId, Check>>> = {
  facts: both(factsFindings, wordingFindings),
  signature: both(statementFindings, signatoryFindings),
  assistance: assistanceFindings,
  identifiers: identifiersFindings,
  custodian: custodianFindings,
  confidentiality: secrecyFindings,
  period: periodFindings,
  purpose: purposeFindings,
  language: both(languageFindings, translationFindings),
};

/** Contents that come out of the case file: a case without one says nothing about them (docs/model.md, "Built cases"). */
const FROM_THE_FILE: readonly FieldId[] = ['identifiers', 'period', 'purpose'];

/** D19: what somebody else holds, or what is held in another State, cannot be had from this addressee. */
function wrongStateFindings(context: TestContext): readonly Finding[] {
  const { plan, procedure, items } = context;
  const strange = items.filter((item) => !isWithin(plan, procedure, item));
  const citation = citeReliedOn(context, procedure === 'preservation' ? 'preservation' : 'stored-data');
  const variant = goesToProvider(procedure) ? { variant: 'other-provider' } : {};
  return strange.map(({ id }) => defectFinding('D19', { procedure, citation, item: id, ...variant }));
}

/**
 * Findings in a fixed order: legal basis, place of the data, addressee, reference quoted, then the rows of the contents list in the list's order, then
 * urgency. The order in which the draft lists its ids makes no difference. Throws where the draft's basis is unknown to the
 * plan or is for another procedure.
 */
export function missingContents(plan: CasePlan, draft: Draft, known: Known): readonly Finding[] {
  return missingIn(contextOf(plan, basisOf(plan, draft.basis).procedure, draft, known));
}

export function missingIn(context: TestContext): readonly Finding[] {
  const judged = hasFile(context.plan)
    ? context.contents
    : context.contents.filter(({ field }) => !FROM_THE_FILE.includes(field));
  return [
    ...legalBasisFindings(context),
    ...wrongStateFindings(context),
    ...addresseeFindings(context),
    ...referenceFindings(context),
    ...judged.flatMap((row) => (CHECKS[row.field] ?? statementFindings)(context, row)),
    ...urgencyFindings(context),
  ];
}
