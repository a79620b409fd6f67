/** The after-action report as data: everything that the debrief says, derived from the run when it is asked for. */

import type { AssessedObjective } from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { TableSize } from '#domain/class-terms.ts';
import type { Finding } from '#domain/finding.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { DecisionCostLine } from '#simulation/assess/costs.ts';
import { judgedRole } from '#simulation/assess/ledger-of.ts';
import type { Place } from '#simulation/assess/place.ts';
import type { AfterDelivery } from '../debrief/use-after-delivery.ts';
import { decisionRows, ownDecisions } from '../model/decision-rows.ts';
import { safeguardsOf } from '../model/safeguards.ts';
import { roundAt, seatOfRole } from '../team/rounds.ts';
import { readTableNote } from '../team/table-note.ts';

export const REPORT_FORMAT = 'comity.report';
export const REPORT_FORMAT_VERSION = 1;

export interface ReportSource {
  readonly plan: CasePlan;
  readonly run: CaseRun;
  readonly recipe: Recipe;
  readonly lines: readonly AssessedObjective[];
  readonly costs: readonly DecisionCostLine[];
  readonly place: Place | null;
  readonly discussion: readonly string[];
  /** What came back, and the checklist that closes the file; null: no data came. */
  readonly afterDelivery: AfterDelivery | null;
  /** What the person will do differently, in their words. */
  readonly improvement: string;
  /** Of a table that shared the work: how many they were. Names are in no report. */
  readonly tableSize: TableSize | null;
  /** In the words of the screen. */
  readonly titleOf: (type: string) => string;
}

const dayOf = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY);
const lawOf = (plan: CasePlan, { instrument, article }: Citation) => ({
  instrument: plan.instruments[instrument]?.shortTitle ?? instrument,
  article,
});

/** Days in `mean`, `low`, `high` and `inThisRun`; shares in [0,1]. JSON only. */
export function reportOf(source: ReportSource) {
  const { plan, run, recipe, lines, costs, place, discussion, afterDelivery, improvement, tableSize, titleOf } = source;
  const role = judgedRole(plan, recipe);
  const found = ({ code, reason, fix, citation, item }: Finding) => ({
    code,
    item,
    reason,
    fix,
    law: lawOf(plan, citation),
  });
  const cost = (index: number) => {
    const line = costs.find((one) => one.index === index);
    if (!line) return null;
    const { compared, same, story, paired } = line;
    return {
      compared: same ? 'same-as-model-answer' : compared,
      inThisRun: story.days,
      otherwise: story.otherwise,
      pairs: paired?.runs ?? 0,
      mean: paired?.days?.mean ?? null,
      low: paired?.days?.low ?? null,
      high: paired?.days?.high ?? null,
      usableEvidence: paired?.usable.difference ?? null,
    };
  };
  const own = ownDecisions(run, recipe, role).map(({ decision }) => decision);
  const table = (at: number) => {
    if (tableSize === null) return { round: null, leadSeat: null };
    const round = roundAt(own, at);
    return { round, leadSeat: seatOfRole('lead', round, tableSize) };
  };
  return {
    format: REPORT_FORMAT,
    formatVersion: REPORT_FORMAT_VERSION,
    notice:
      'Training exercise. Not a request. Not legal advice. Judged on decisions and on what was known, never on luck.',
    case: { scenario: plan.scenario, title: plan.title, version: plan.version, opensAt: plan.opensAt },
    played: {
      seat: recipe.seat ?? null,
      seed: recipe.seed,
      run: recipe.run,
      planHash: recipe.planHash,
      help: recipe.class?.help ?? null,
    },
    end: {
      day: dayOf(run.now),
      date: civilDate(plan.opensAt, run.now),
      outcome: run.outcome,
      answeredOnDay: run.answeredAt === null ? null : dayOf(run.answeredAt),
      items: plan.items.map(({ id, title }) => ({ id, title, outcome: run.itemOutcomes?.[id] ?? null })),
    },
    rights: recipe.seat
      ? []
      : safeguardsOf(plan, run).map(({ safeguard, verdict, findings }) => ({
          safeguard,
          verdict,
          findings: findings.map(found),
        })),
    objectives: lines.map(({ id, text, dimension, verdict, unjudged, defensible, rests, findings, citation }) => ({
      id,
      text,
      dimension,
      verdict,
      reasonNotJudged: unjudged,
      defensible,
      law: citation && lawOf(plan, citation),
      restsOnDecisions: rests.map((index) => index + 1),
      findings: findings.map(found),
    })),
    decisions: decisionRows(plan, recipe, run, role).map((row) => ({
      number: row.index + 1,
      day: dayOf(row.decision.at),
      date: civilDate(plan.opensAt, row.decision.at),
      decision: titleOf(row.decision.type),
      law: row.citation && lawOf(plan, row.citation),
      forbidden: 'reason' in row.decision ? row.decision.reason : null,
      reasonGiven: row.note === null ? null : readTableNote(row.note).why,
      dissent: row.note === null ? null : readTableNote(row.note).dissent,
      ...table(row.decision.at),
      findings: row.findings.map(found),
      cost: cost(row.index),
    })),
    timeline: run.marks.map(({ at, label, procedure, visible, citation }) => ({
      day: dayOf(at),
      event: label,
      procedure,
      told: visible,
      law: citation?.article ? lawOf(plan, citation) : null,
    })),
    losses: plan.items
      .filter(({ id }) => run.itemOutcomes?.[id] === 'lost')
      .map(({ id, title }) => ({
        item: title,
        day:
          run.marks.filter(({ type, item }) => type === 'item-deleted' && item === id).map(({ at }) => dayOf(at))[0] ??
          null,
      })),
    package: afterDelivery && {
      fault: afterDelivery.package.fault,
      answer: afterDelivery.package.answer,
      says: afterDelivery.package.says,
      items: afterDelivery.package.items.map((id) => plan.items.find((item) => item.id === id)?.title ?? id),
      law: afterDelivery.package.citation && lawOf(plan, afterDelivery.package.citation),
    },
    closing: (afterDelivery?.closing ?? []).map(({ citation, ...one }) => ({
      ...one,
      law: citation && lawOf(plan, citation),
    })),
    closingLetter: afterDelivery?.letter ?? null,
    amongSimulatedRuns: place && {
      route: place.route,
      runs: place.runs,
      answered: place.answered,
      answeredEarlier: place.earlier,
      refused: place.refused,
      noAnswerReceived: place.silent,
    },
    discussion,
    improvement,
  };
}
export type Report = ReturnType<typeof reportOf>;
