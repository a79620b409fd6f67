/** Legal tests: for a request under an instrument to a jurisdiction, what is missing, refused, or owed, each with its article. */
export { conditionsFor } from './conditions.ts';
export { everythingKnown, type Known } from './context.ts';
export { owes } from './duties.ts';
export { emergencyDoor } from './emergency-door.ts';
export { mandatoryGrounds, optionalGrounds } from './grounds-found.ts';
export { domesticOrderDays, extensionAvailable, holdDays } from './legal-clocks.ts';
export { legalTest } from './legal-test.ts';
export { missingContents } from './missing-contents.ts';
export { groundFinding, groundsOpen, isGround, refusalStands } from './refusal.ts';
