/** A refusal that the requested State itself raises: on which grounds it may rest, and what it is told as. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { Finding } from '#domain/finding.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import type { DataCategory } from '#domain/ids.ts';
import type { Ground } from '#domain/instrument.ts';
import { citeRule } from './cite.ts';
import { basisOf, instrumentOf } from './context.ts';
import { barsFor, bites, citeGround, citeGroundOf, groundIn } from './ground-citation.ts';
import { isConventionOffence } from './standing.ts';

export const isGround = (code: string): code is GroundId => Object.hasOwn(GROUNDS, code);

/**
 * Grounds the governing instrument lists for this basis and the requested State can use: some need a declaration. Empty under
 * courtesy, where any ground will do.
 */
export function groundsOpen(plan: CasePlan, basisId: string): readonly Ground[] {
  const basis = basisOf(plan, basisId);
  const governing = instrumentOf(plan, basis.governing);
  return governing.grounds.filter(
    (ground) => ground.appliesTo.includes(basis.procedure) && bites(ground, governing, plan.requested),
  );
}

export interface RefusalCheck {
  readonly stands: boolean;
  /** One plain sentence. */
  readonly reason: string;
  readonly citation: Citation;
}

/**
 * Whether a refusal may rest on these grounds together. It needs one that the instrument lists and does not bar, with its declaration where it needs one; a fiscal
 * matter can never be the sole reason under the UN Convention, and bank secrecy none at all (UNCC 40(23)-(24)); under Budapest 25(4) the
 * fiscal label is no sole reason for offences of Articles 2 to 11, and for others own law decides. Who used an address or a number can
 * always be found out under the investigation order (EIO 11(2)).
 * @param asked categories of the data that the letter asks for; left out: no bar for some data counts
 */
export function refusalStands(
  plan: CasePlan,
  basisId: string,
  codes: readonly GroundId[],
  asked: readonly DataCategory[] = [],
): RefusalCheck {
  const { governing: id, procedure } = basisOf(plan, basisId);
  const governing = instrumentOf(plan, id);
  const list = procedure === 'preservation' ? 'preservation-refusal' : 'refusal';
  const barred = barsFor(governing, isConventionOffence(governing, plan.offence), asked).find(
    ({ code, onlyAlone }) => (codes as readonly string[]).includes(code) && (!onlyAlone || codes.length === 1),
  );
  if (barred)
    return {
      stands: false,
      reason: barred.onlyAlone
        ? 'The instrument bars this as the only reason for a refusal.'
        : barred.data
          ? 'The instrument bars this reason where only such data are asked for.'
          : 'The instrument bars this reason for a refusal.',
      citation: { instrument: id, article: barred.article, checked: barred.checked },
    };
  for (const code of codes) {
    const citation = citeGroundOf(governing, procedure, code, plan.requested);
    if (citation) return { stands: true, reason: 'The instrument allows a refusal on this ground.', citation };
  }
  return { stands: false, reason: 'The instrument lists no such ground.', citation: citeRule(governing, list) };
}

/** A ground named with a refusal, as a finding for the requester. Throws where the register has no such code. */
export function groundFinding(plan: CasePlan, basisId: string, code: string): Finding {
  if (!isGround(code)) throw new Error(`the register has no ground "${code}"`);
  const { governing: id, procedure } = basisOf(plan, basisId);
  const governing = instrumentOf(plan, id);
  return {
    code,
    procedure,
    effect: 'may-refuse',
    field: null,
    item: null,
    reason: groundIn(governing, procedure, code)?.says ?? `${GROUNDS[code]}.`,
    fix: 'Ask whether help in part or under conditions is possible, or choose another route.',
    citation: citeGround(governing, procedure, code) ?? citeRule(governing, 'practice'),
  };
}
