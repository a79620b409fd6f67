/** The catalogue: who has a statechart. Every evidence item runs its own copy of the item's chart. */
import { caseMachine } from './case.machine.ts';
import { domesticOrderMachine } from './domestic-order.machine.ts';
import { emergencyDataMachine } from './emergency-data.machine.ts';
import { evidenceItemMachine } from './evidence-item.machine.ts';
import { expeditedPreservationMachine } from './expedited-preservation.machine.ts';
import { formalRequestMachine } from './formal-request.machine.ts';
import { policeChannelMachine } from './police-channel.machine.ts';
import { DIRECT_MACHINES, PROCEDURE_MACHINES } from './procedures/index.ts';
import { STEP_MACHINES } from './steps/index.ts';

/** Charts that run in a case. */
export const CASE_MACHINES = {
  case: caseMachine,
  preservation: expeditedPreservationMachine,
  request: formalRequestMachine,
  'domestic-order': domesticOrderMachine,
  police: policeChannelMachine,
  emergency: emergencyDataMachine,
  evidence: evidenceItemMachine,
  ...DIRECT_MACHINES,
} as const;
export type CaseChartId = keyof typeof CASE_MACHINES;

/** All charts: those of a case, those of procedures that the library shows, and the steps beside any request. */
export const MACHINES = { ...CASE_MACHINES, ...PROCEDURE_MACHINES, ...STEP_MACHINES } as const;
export type ChartId = keyof typeof MACHINES;
