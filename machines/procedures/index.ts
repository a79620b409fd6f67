/** Charts of procedures: those that a case can run, and those that are read, drawn and tested without one. */
import type { DirectProcedure } from '#domain/ids.ts';
import { agreementOrderMachine } from './agreement-order.machine.ts';
import { assetRecoveryMachine } from './asset-recovery.machine.ts';
import { contactNetworkMachine } from './contact-network.machine.ts';
import { courtRequestMachine } from './court-request.machine.ts';
import { directOrderMachine } from './direct-order.machine.ts';
import { emergencyAssistanceMachine } from './emergency-assistance.machine.ts';
import { emergencyDisclosureMachine } from './emergency-disclosure.machine.ts';
import { extraditeOrProsecuteMachine } from './extradite-or-prosecute.machine.ts';
import { givingEffectMachine } from './giving-effect.machine.ts';
import { hearingMachine } from './hearing.machine.ts';
import { investigationOrderMachine } from './investigation-order.machine.ts';
import { jointInvestigationMachine } from './joint-investigation.machine.ts';
import { liveCollectionMachine } from './live-collection.machine.ts';
import { preservationOrderMachine } from './preservation-order.machine.ts';
import { productionOrderMachine } from './production-order.machine.ts';
import { registrationDataMachine } from './registration-data.machine.ts';
import { spontaneousInformationMachine } from './spontaneous-information.machine.ts';
import { trafficDisclosureMachine } from './traffic-disclosure.machine.ts';
import { transborderAccessMachine } from './transborder-access.machine.ts';
import { transferOfProceedingsMachine } from './transfer-of-proceedings.machine.ts';
import { voluntaryRequestMachine } from './voluntary-request.machine.ts';

/** Those that go straight to a provider or by mutual recognition: a case runs each for which its plan has a legal basis. */
export const DIRECT_MACHINES = {
  'voluntary-request': voluntaryRequestMachine,
  'emergency-disclosure': emergencyDisclosureMachine,
  'agreement-order': agreementOrderMachine,
  'investigation-order': investigationOrderMachine,
  'production-order': productionOrderMachine,
  'preservation-order': preservationOrderMachine,
  'direct-order': directOrderMachine,
  'giving-effect': givingEffectMachine,
} as const satisfies Record<DirectProcedure, unknown>;

/** Those that no case runs yet. */
export const PROCEDURE_MACHINES = {
  'transfer-of-proceedings': transferOfProceedingsMachine,
  'extradite-or-prosecute': extraditeOrProsecuteMachine,
  'asset-recovery': assetRecoveryMachine,
  'court-request': courtRequestMachine,
  'traffic-disclosure': trafficDisclosureMachine,
  'live-collection': liveCollectionMachine,
  'contact-network': contactNetworkMachine,
  'emergency-assistance': emergencyAssistanceMachine,
  'registration-data': registrationDataMachine,
  hearing: hearingMachine,
  'joint-investigation': jointInvestigationMachine,
  'spontaneous-information': spontaneousInformationMachine,
  'transborder-access': transborderAccessMachine,
} as const;
