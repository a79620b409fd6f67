/** The package that brought the data, as it lies on the prosecutor's desk: files, links, format, certificate, custody. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { days, type Minutes, minutes } from '#domain/case-time.ts';
import type { PackageFault } from '#domain/habits.data.ts';
import type { Recipe } from '#domain/recipe.ts';
import { checkValue, packageFault } from '#simulation/package-of.ts';
import { lastOf } from './evidence-known.ts';
import { draftAt } from './letter-dates.ts';

export interface DeliveredFile {
  readonly item: string;
  readonly listed: string;
  readonly received: string;
}
export interface CustodyStep {
  readonly step: 'produced' | 'sent' | 'arrived' | 'copied';
  readonly at: Minutes;
}
export interface Delivery {
  readonly files: readonly DeliveredFile[];
  readonly fault: PackageFault | null;
  readonly linksEnd: Minutes;
  readonly loadedAt: Minutes;
  readonly certified: boolean;
  readonly custody: readonly CustodyStep[];
}

const LINKS_LAST = days(30);

/** What has been handed over by minute `at`; null where nothing has. After a new copy nothing is wrong any more. */
export function deliveryAt(plan: CasePlan, recipe: Recipe, run: CaseRun, at: number): Delivery | null {
  const arrived = run.spans.find((span) => span.procedure === 'request' && span.stage === 'accepting')?.from;
  const draft = draftAt(run, 'request', at)?.choice?.draft;
  const items = (draft?.asked ?? []).filter(({ item }) => lastOf(run, item, at) === 'item-disclosed');
  if (arrived === undefined || arrived > at || !draft || items.length === 0) return null;
  const marked = (type: 'data-produced' | 'answer-sent' | 'copy-received'): Minutes | null =>
    run.marks.findLast((mark) => mark.type === type && mark.procedure === 'request' && mark.at <= at)?.at ?? null;
  const copied = marked('copy-received');
  const loadedAt = copied ?? arrived;
  const fault = copied === null ? packageFault(recipe) : null;
  const step = (name: CustodyStep['step'], minute: Minutes | null): readonly CustodyStep[] =>
    minute === null ? [] : [{ step: name, at: minute }];
  return {
    files: items.map(({ item }, index) => ({
      item,
      listed: checkValue(plan, item),
      received: checkValue(plan, item, fault === 'hash' && index === 0),
    })),
    fault,
    linksEnd: fault === 'links' ? minutes(Math.max(0, loadedAt - days(1))) : minutes(loadedAt + LINKS_LAST),
    loadedAt,
    certified: draft.statements.includes('certification'),
    custody: [
      ...step('produced', marked('data-produced')),
      ...step('sent', marked('answer-sent')),
      ...step('arrived', arrived),
      ...step('copied', copied),
    ],
  };
}
