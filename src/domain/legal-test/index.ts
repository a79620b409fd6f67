/** Legal tests: for a request under an instrument to a jurisdiction, what is missing, refused, or owed, each with its article. */
export { type Circumstances, whatFollows } from './circumstances/follows.ts';
export { GROUND_OF } from './circumstances/register.ts';
export { citeRule } from './cite.ts';
export { conditionsFor } from './conditions.ts';
export { everythingKnown, type Known } from './context.ts';
export { DUTIES, type Duty, dutyIn, owes } from './duties.ts';
export { emergencyDoor } from './emergency-door.ts';
export { extensionFindings } from './extension.ts';
export { defectFinding } from './finding-of.ts';
export { groundCell } from './ground-citation.ts';
export { mandatoryGrounds, optionalGrounds } from './grounds-found.ts';
export { domesticOrderDays, extensionAvailable, holdDays } from './legal-clocks.ts';
export { legalTest } from './legal-test.ts';
export { missingContents } from './missing-contents.ts';
export { groundFinding, groundsOpen, isGround, type RefusalCheck, refusalStands } from './refusal.ts';
export { isWithin } from './within-reach.ts';
