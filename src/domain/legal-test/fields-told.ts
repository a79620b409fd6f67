/** Fields whose content is judged, not only ticked: the facts told, what is asked for, and how it is identified. */
import type { FactWeight, Identifier, PartId } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import { asksNoNotice } from '#domain/request.ts';
import { citeRow, citeRowOrRule, citeRule } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';
import { searchesOnSourcedFacts, tells } from './search-standard.ts';

const linkTo = (item: string): FactWeight => `link:${item}`;

/** D02 and D01: what happened, from which source, and what each item has to do with it. */
export function factsFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { procedure, governing, items } = context;
  const citation = citeRow(governing, row);
  const findings: Finding[] = [];
  if (!tells(context, 'conduct')) findings.push(defectFinding('D02', { procedure, citation }));
  if (searchesOnSourcedFacts(context) && !tells(context, 'sourced')) {
    findings.push(defectFinding('D02', { procedure, citation, variant: 'unsourced' }));
  }
  // Only the preservation articles ask for the link in so many words; in a formal request it is practice.
  const link = context.contents.find(({ field }) => field === 'assistance');
  const linkCitation =
    procedure === 'preservation' && link ? citeRow(governing, link) : citeRule(governing, 'practice');
  for (const { id } of items) {
    if (!tells(context, linkTo(id))) {
      findings.push(defectFinding('D01', { procedure, citation: linkCitation, item: id }));
    }
  }
  return findings;
}

/** D27 and D20: something must be asked for, under its right category. Preservation freezes, so a wrong label only raises a question. */
export function assistanceFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { procedure, governing, items, draft } = context;
  const citation = citeRow(governing, row);
  if (items.length === 0) {
    return [defectFinding('D27', { procedure, citation, field: 'assistance', variant: 'assistance' })];
  }
  const effect = procedure === 'preservation' ? 'supplement' : 'partial';
  return items
    .filter(({ id, category }) => draft.asked.some((asked) => asked.item === id && asked.category !== category))
    .map(({ id }) => defectFinding('D20', { procedure, citation, item: id, effect }));
}

type Gap = 'offset' | 'shared-address' | 'display-name';

/** Why the times or the account of an identifier cannot be matched as the letter gives it; null where they can. */
function gapIn({ complete, parts, shared }: Identifier, given: readonly PartId[] | undefined): Gap | null {
  if (!complete) return 'offset';
  if (!parts || !given) return null;
  const lacks = (part: PartId) => parts.some((one) => one.part === part) && !given.includes(part);
  if (lacks('account-id')) return 'display-name';
  if (lacks('time') || lacks('utc-offset') || lacks('address')) return 'offset';
  return shared && (lacks('source-port') || lacks('destination')) ? 'shared-address' : null;
}

/**
 * D09 and D23: each item needs an identifier, and for disclosure one whose times can be matched. A snapshot can be taken of
 * the account's records whatever the offset is, so preservation does not wait for it (docs/model.md, "Legal tests").
 */
export function identifiersFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, items, draft, known } = context;
  const citation = citeRow(governing, row);
  return items.flatMap(({ id }): readonly Finding[] => {
    const given = plan.identifiers.filter(
      (one) => one.item === id && draft.identifiers.includes(one.id) && known.identifiers.includes(one.id),
    );
    if (given.length === 0) {
      return [defectFinding('D09', { procedure, citation, item: id, field: 'identifiers', variant: 'no-identifier' })];
    }
    if (procedure === 'preservation') return [];
    const gaps = given.map((one) => gapIn(one, draft.parts?.[one.id]));
    const gap = gaps[0] ?? null;
    if (gap === null || gaps.includes(null)) return [];
    const variant = gap === 'offset' ? {} : { variant: gap };
    return [defectFinding('D23', { procedure, citation, item: id, ...variant })];
  });
}

/** D19: who holds the data, where the case file says so: by a fact or by naming the custodian on the form. */
export function custodianFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, known, draft } = context;
  const knowable = plan.facts.some(({ id, weighs }) => weighs.includes('custodian') && known.facts.includes(id));
  if (!knowable || tells(context, 'custodian') || draft.statements.includes('custodian')) return [];
  return [
    defectFinding('D19', { procedure, citation: citeRow(governing, row), variant: 'unnamed', effect: 'supplement' }),
  ];
}

/** D11: secrecy between authorities does not bind the provider, which may tell its user. */
export function secrecyFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, draft } = context;
  if (!plan.provider.notifiesUser || asksNoNotice(draft.confidentiality)) return [];
  const citation = citeRowOrRule(context, row, 'confidentiality');
  if (draft.delayUntil) return [defectFinding('D11', { procedure, citation, variant: 'only-delayed' })];
  return [
    draft.confidentiality === 'none'
      ? defectFinding('D11', { procedure, citation })
      : defectFinding('D11', { procedure, citation, variant: 'user-not-covered' }),
  ];
}
