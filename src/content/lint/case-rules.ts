import { beforeOpening } from './before-opening.ts';
import { claimOfOneKind } from './claim-of-one-kind.ts';
import { conditionOfOneKind } from './condition-of-one-kind.ts';
import { decisionsInOrder } from './decisions-in-order.ts';
import { goneAtOpening } from './gone-at-opening.ts';
import { horizonTooShort } from './horizon-too-short.ts';
import { injectMoment } from './inject-moment.ts';
import { injectTier } from './inject-tier.ts';
import { lawAfterOpening } from './law-after-opening.ts';
import { neverComplete } from './never-complete.ts';
import { noCommonLanguage } from './no-common-language.ts';
import { noOpenRoute } from './no-open-route.ts';
import { notInForce } from './not-in-force.ts';
import { planOfClass } from './plan-of-class.ts';
import type { CaseInput, PlanInput, Rule } from './rule.ts';
import { sameId } from './same-id.ts';
import { strangeAlternative } from './strange-alternative.ts';
import { strangeObjective } from './strange-objective.ts';
import { strangePointer } from './strange-pointer.ts';
import { strangeSeat } from './strange-seat.ts';
import { unknownBasis } from './unknown-basis.ts';
import { unknownInDraft } from './unknown-in-draft.ts';
import { unknownInstrument } from './unknown-instrument.ts';
import { unknownItem } from './unknown-item.ts';
import { unknownProgramme } from './unknown-programme.ts';
import { unknownProvider } from './unknown-provider.ts';
import { unknownState } from './unknown-state.ts';
import { unknownTreaty } from './unknown-treaty.ts';
import { unsupportedItem } from './unsupported-item.ts';
import { unusedProvider } from './unused-provider.ts';

/** Rules about a scenario as it is written. A plan is compiled only where all of them are kept. */
export const CASE_RULES: readonly Rule<CaseInput>[] = [
  unknownState,
  unknownProvider,
  unknownInstrument,
  unknownItem,
  unknownInDraft,
  sameId,
  beforeOpening,
  decisionsInOrder,
  goneAtOpening,
  unsupportedItem,
  neverComplete,
  horizonTooShort,
  unusedProvider,
  notInForce,
  noCommonLanguage,
  lawAfterOpening,
  unknownProgramme,
  unknownTreaty,
  injectMoment,
  injectTier,
  strangeSeat,
  conditionOfOneKind,
  strangeObjective,
  strangeAlternative,
  planOfClass,
  strangePointer,
  claimOfOneKind,
];

/** Rules about the compiled plan. */
export const PLAN_RULES: readonly Rule<PlanInput>[] = [noOpenRoute, unknownBasis];
