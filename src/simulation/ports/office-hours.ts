/**
 * Which stages keep office hours, and when what they finish is handed on. Stages of the requested side do; its contact point only
 * where it does not truly answer at all hours. Pure of luck. The table is built once for a plan.
 */
import { type CalendarTable, createCalendarTable as createTable } from '#domain/calendar.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ActorId, DATA_CATEGORIES } from '#domain/ids.ts';
import type { Side } from '#domain/practice.ts';
import type { Settings } from '#domain/recipe.ts';

/** Stages in which the contact point itself has the file; deciding only where it may order a preservation itself. */
const CONTACT_POINT: readonly string[] = [
  ...['preservation.relaying', 'preservation.extension', 'preservation.deciding'],
  ...['emergency.deciding', 'emergency-disclosure.relaying'],
];

/** Whose time a stage takes; null where it is nobody's in the practice model. */
export function sideOf({ practice }: CasePlan, actor: ActorId, stage: string): Side | null {
  const id = `${actor}.${stage}`;
  const ids = [id, ...DATA_CATEGORIES.map((category) => `${id}.${category}`), `rogatory.${stage}`];
  return ids.flatMap((one) => practice.stages[one]?.side ?? [])[0] ?? null;
}

/** Whether the calendar and the season of the requested State hold for this stage. */
export function keepsOfficeHours(plan: CasePlan, actor: ActorId, stage: string): boolean {
  if (sideOf(plan, actor, stage) !== 'requested') return false;
  const { allHours, canExecute } = plan.requested.contactPoint;
  const id = `${actor}.${stage}`;
  if (!CONTACT_POINT.includes(id)) return true;
  return !(allHours && (canExecute || id !== 'preservation.deciding'));
}

const built = new WeakMap<CasePlan, Map<string, CalendarTable>>();

/** Null: neither calendar nor season is set, and every duration is calendar time. */
export function createCalendarTable(plan: CasePlan, settings: Settings): CalendarTable | null {
  const { calendar, season } = settings;
  if (!calendar && !season) return null;
  const ofPlan = built.get(plan) ?? new Map<string, CalendarTable>();
  built.set(plan, ofPlan);
  const key = `${calendar}/${season}`;
  const known = ofPlan.get(key);
  if (known) return known;
  const { opensAt, horizon, requested, practice } = plan;
  const table = createTable({
    opensAt,
    horizon,
    utcOffset: requested.utcOffset,
    calendar: calendar ? requested.calendar : null,
    season: season
      ? { ...practice.season, holidays: practice.season.holidays ? requested.calendar.holidays : [] }
      : null,
  });
  ofPlan.set(key, table);
  return table;
}
