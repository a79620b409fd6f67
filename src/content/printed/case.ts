/** What the papers are made from: no engine, and no other case. */
import type { ScenarioCard, ScenarioPack } from '../scenario-pack.ts';

export interface PrintedCase extends Pick<ScenarioPack, 'plan' | 'debrief'> {
  /** The shelf tells the alternative by its title, the folder by its id; paper tells it not at all. */
  readonly card: Omit<ScenarioCard, 'alternative'>;
}
