import type { CasePlan } from '#domain/case-plan.ts';
import type { ComparisonView } from './view.ts';

/** What every group of controls is given. */
export interface ControlsProps {
  /** As the scenario has it, whatever is supposed. */
  readonly plan: CasePlan;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}
