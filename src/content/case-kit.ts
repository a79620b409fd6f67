/** What a case is built from without a scenario: the law of the world and the practice model. JSON all through. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { LawRegister } from '#domain/law-register.ts';
import type { PracticeModel } from '#domain/practice.ts';

export interface CaseKit {
  readonly law: LawRegister;
  readonly practice: PracticeModel;
  readonly limits: CasePlan['limits'];
}
