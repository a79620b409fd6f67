/** Which figures of the practice model a direct procedure's stages and branches stand on. Pure of luck. */
import { type ActorId, type CaseProcedure, DATA_CATEGORIES } from '#domain/ids.ts';
import type { CaseMemory } from '../case-memory.ts';
import { askedCategories, isUrgent } from './order-law.ts';

const urgentProduction = (memory: CaseMemory, actor: ActorId): boolean =>
  actor === 'production-order' && isUrgent(memory, actor);

/** Where the provider's time depends on the data, the heaviest category asked for decides. */
const BY_CATEGORY: readonly string[] = ['investigation-order.producing', 'giving-effect.producing'];

/** In an emergency the judge and the translation are inside the hours of drafting. */
const URGENT: readonly string[] = ['drafting', 'checking', 'producing', 'overdue'];
const INSIDE_DRAFTING: readonly string[] = ['validating', 'translating'];

/** Id of the stage's figure in the practice model; null where it takes no time of its own. */
export function figureOf(memory: CaseMemory, actor: ActorId, stage: string): string | null {
  const id = `${actor}.${stage}`;
  if (BY_CATEGORY.includes(id)) {
    const asked = askedCategories(memory, actor as CaseProcedure);
    return `${id}.${DATA_CATEGORIES.findLast((category) => asked.includes(category)) ?? 'subscriber'}`;
  }
  if (!urgentProduction(memory, actor)) return id;
  if (INSIDE_DRAFTING.includes(stage)) return null;
  return URGENT.includes(stage) ? `${actor}.urgent.${stage}` : id;
}

/** Id of the branch's chance; null where it never comes. */
export function chanceOf(memory: CaseMemory, actor: ActorId, branch: string): string | null {
  const id = `${actor}.${branch}`;
  if (!urgentProduction(memory, actor)) return id;
  if (branch === 'translation') return null;
  return branch === 'production-late' ? `${actor}.urgent.${branch}` : id;
}
