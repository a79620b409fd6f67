/**
 * The neutral requested authority. It weighs in the order of the practice model: mandatory grounds (the chart has seen to
 * those), missing contents, optional grounds, then the base rates of a perfect dossier. Chances: docs/model.md, "Chances".
 */
import type { GroundCode } from '#domain/instrument.ts';
import { isGround, refusalStands } from '#domain/legal-test/index.ts';
import { uniform } from '#domain/randomness.ts';
import { must } from '#domain/result.ts';
import { type CaseMemory, draftOf, testOf, withEffect } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';
import { insufficientShare, supplementShare } from './drafting.ts';
import type { Intention, Policy, PolicyView } from './policy.ts';

const PERFECT = 1;

/** Base rates of refusal of a perfect dossier, each with the ground it is refused on. */
function baseGround(memory: CaseMemory): GroundCode | null {
  const grounds: readonly (readonly [GroundCode, number])[] = [
    ['R03', insufficientShare(memory, PERFECT)],
    ['R05', chance(memory, 'request.dual-criminality', 0)],
    ['R21', chance(memory, 'request.expression', 0)],
    ['R02', chance(memory, 'request.essential-interests', 0)],
    ['R14', chance(memory, 'request.rights', 0)],
    ['R06', chance(memory, 'request.de-minimis', 0)],
  ];
  const drawn = grounds.find(([code, share]) => uniform(memory.luck, `request/ground-${code}/1`) < share)?.[0];
  return drawn === undefined ? null : lawful(memory, drawn);
}

/** A ground that the governing instrument does not list is put under one that it does: no policy refuses unlawfully. */
function lawful(memory: CaseMemory, ground: GroundCode): GroundCode {
  const { basis } = draftOf(memory, 'request');
  const order = [ground, 'R03', 'R02', 'R01'].filter(isGround);
  return must(
    order.find((code) => refusalStands(memory.plan, basis, [code]).stands),
    `the instrument behind "${basis}" lists no ground of refusal at all`,
  );
}

function weigh({ memory, live, now }: PolicyView): Intention {
  const counts = live.counts();
  const visit = counts.screening ?? 1;
  const asks = counts.supplements ?? 0;
  const postponed = (counts.postponements ?? 0) > 0;
  const test = testOf(memory, 'request');
  const missing = withEffect(test, 'supplement');
  const stale = missing.filter((one) => memory.asked.has(one.code));
  const refuse = (ground: GroundCode): Intention => ({ at: now, type: 'decide.refuse', choice: { ground } });

  if (!postponed) {
    // What was asked once and is still missing, or a third round: not in conformity, or not allowed by own law (D02).
    if (stale.length > 0 || (missing.length > 0 && asks >= 2))
      return refuse(lawful(memory, stale.some((one) => one.code === 'D02') ? 'R03' : 'R01'));
    if (missing.length > 0) return { at: now, type: 'decide.ask-supplement' };
    const optional = test.mayRefuse[0];
    if (optional) return refuse(optional.code as GroundCode);
    const basis = draftOf(memory, 'request').basis;
    const again =
      asks === 0
        ? supplementShare(memory, basis, PERFECT)
        : supplementShare(memory, basis, PERFECT) * chance(memory, 'request.supplement-second', 0);
    if (asks < 2 && uniform(memory.luck, `request/supplement/${visit}`) < again)
      return { at: now, type: 'decide.ask-supplement' };
    const ground = baseGround(memory);
    if (ground) return refuse(ground);
    const ownCase = withEffect(test, 'postpone').length > 0;
    if (ownCase || uniform(memory.luck, 'request/postponement/1') < chance(memory, 'request.postponement', 0)) {
      return { at: now, type: 'decide.postpone' };
    }
  }
  const conditional = chance(memory, 'request.conditions', 0);
  if (withEffect(test, 'condition').length > 0 || uniform(memory.luck, 'request/conditions/1') < conditional) {
    return { at: now, type: 'decide.offer-conditions' };
  }
  // A grant under conditions is a grant of the whole, so the others carry the share of partial grants among all.
  const partial = conditional < 1 ? chance(memory, 'request.partial', 0) / (1 - conditional) : 0;
  const partly = withEffect(test, 'partial').length > 0 || uniform(memory.luck, 'request/partial/1') < partial;
  return { at: now, type: partly ? 'decide.accept-in-part' : 'decide.accept' };
}

export const requestedAuthority: Policy = (view) => {
  switch (view.live.stage.id) {
    case 'weighing':
      return weigh(view);
    case 'concluding':
      // Assurances rarely cure an own-law bar; human-rights concerns mostly end in assurances (practice model, section 6).
      return view.memory.ground === 'R14'
        ? { at: view.now, type: 'decide.offer-conditions' }
        : { at: view.now, type: 'decide.maintain-refusal' };
    default:
      return null;
  }
};
