/** Legal tests: for a request under an instrument to a jurisdiction, what is missing, refused, or owed, each with its article. */
export { conditionsFor } from './conditions.ts';
export { everythingKnown, type Known } from './context.ts';
export { type Duty, owes } from './duties.ts';
export { type EmergencyDoor, emergencyDoor } from './emergency-door.ts';
export { mandatoryGrounds, optionalGrounds } from './grounds-found.ts';
export { domesticOrderDays, extensionAvailable, holdDays } from './legal-clocks.ts';
export { type LegalTest, legalTest } from './legal-test.ts';
export { missingContents } from './missing-contents.ts';
export { groundFinding, groundsOpen, isGround, type RefusalCheck, refusalStands } from './refusal.ts';
