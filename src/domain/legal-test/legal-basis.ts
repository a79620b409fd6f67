/** D05: the instrument relied on is no basis between these two, or gives way to their treaty. */
import type { Finding } from '#domain/finding.ts';
import type { RuleKey } from '#domain/rules.ts';
import { citeReliedOn } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';
import { isDisplaced, standingIn } from './standing.ts';

type Fault = 'not-party' | 'not-in-force' | 'not-yet' | 'out-of-scope' | 'displaced';

const RULE: Readonly<Record<Fault, RuleKey>> = {
  'not-party': 'entry-into-force',
  'not-in-force': 'entry-into-force',
  'not-yet': 'entry-into-force',
  'out-of-scope': 'scope',
  displaced: 'fallback',
};

function fault({ plan, basis, reliedOn, known, procedure }: TestContext): Fault | null {
  const standing = standingIn(plan, basis.instrument);
  if (!standing.usable) {
    // Alone, an offence out of scope is a ground of refusal (R19); carried by a treaty, the request is one under the treaty.
    if (standing.why === 'out-of-scope' && basis.through === null) return null;
    return standing.why === 'unknown' ? 'not-party' : standing.why;
  }
  const own = procedure === 'request' && basis.through === null;
  return own && !known.onlyThisInstrument && isDisplaced(plan, reliedOn) ? 'displaced' : null;
}

export function legalBasisFindings(context: TestContext): readonly Finding[] {
  const variant = fault(context);
  if (!variant) return [];
  return [
    defectFinding('D05', { procedure: context.procedure, variant, citation: citeReliedOn(context, RULE[variant]) }),
  ];
}
