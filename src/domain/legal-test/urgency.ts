/** D10: urgency counts only with reasons, and danger to life only where there is one. */
import type { Citation } from '#domain/citation.ts';
import type { Finding } from '#domain/finding.ts';
import { citeRow, citeRule } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';
import { tells } from './search-standard.ts';

/**
 * The network's emergency clause where the request goes over the network; for any other preservation the reasons why it is
 * needed, since the rule on speed is about formal requests; otherwise that rule.
 */
function citationOf({ governing, procedure, draft, contents }: TestContext): Citation {
  const overNetwork = procedure === 'emergency' || (procedure === 'preservation' && draft.urgency === 'danger-to-life');
  if (overNetwork && governing.rules.emergency?.article) return citeRule(governing, 'emergency');
  const needed = procedure === 'preservation' ? contents.find(({ field }) => field === 'necessity') : undefined;
  return needed ? citeRow(governing, needed) : citeRule(governing, 'speed');
}

export function urgencyFindings(context: TestContext): readonly Finding[] {
  const { plan, procedure, draft } = context;
  const citation = citationOf(context);
  const reasoned = tells(context, 'urgency');
  const asked = () => defectFinding('D10', { procedure, citation, variant: 'which-danger', effect: 'supplement' });
  switch (procedure) {
    case 'police':
      return [];
    case 'emergency':
      return plan.lifeAtRisk && reasoned ? [] : [asked()];
    default:
      if (draft.urgency === 'danger-to-life' && !plan.lifeAtRisk) {
        return [defectFinding('D10', { procedure, citation, variant: 'no-danger' }), asked()];
      }
      return draft.urgency === 'none' || reasoned ? [] : [defectFinding('D10', { procedure, citation })];
  }
}
