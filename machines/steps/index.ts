/** Steps that can happen beside any request, one small chart each. `src/domain/steps.data.ts` says what each is. */
import { confirmationMachine } from './confirmation.machine.ts';
import { originalsMachine } from './originals.machine.ts';
import { otherUseMachine } from './other-use.machine.ts';
import { preservationNoticeMachine } from './preservation-notice.machine.ts';
import { progressMachine } from './progress.machine.ts';
import { referralMachine } from './referral.machine.ts';
import { secrecyMachine } from './secrecy.machine.ts';

export const STEP_MACHINES = {
  referral: referralMachine,
  'preservation-notice': preservationNoticeMachine,
  secrecy: secrecyMachine,
  progress: progressMachine,
  'other-use': otherUseMachine,
  originals: originalsMachine,
  confirmation: confirmationMachine,
} as const;
