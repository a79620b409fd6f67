/** Writes down what happened: spans from the charts' stages, marks from their milestones. The only place that does. */
import type { Attempt, Mark, Span, TakenDecision } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { Finding } from '#domain/finding.ts';
import type { ActorId } from '#domain/ids.ts';
import type { InjectInPlan } from '#domain/injects.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import type { CaseMemory } from './case-memory.ts';
import type { TableStage } from './chart-table.ts';
import { citationFor } from './citation-for.ts';

export interface Recorder {
  readonly spans: Span[];
  readonly marks: Mark[];
  readonly decisions: TakenDecision[];
  readonly attempts: Attempt[];
  enter(procedure: ActorId, stage: TableStage, at: Minutes): void;
  mark(procedure: ActorId, type: MilestoneType, at: Minutes, findings: readonly Finding[]): void;
  /** The author's words, and the author's choice whether the prosecutor hears of it. */
  markInject(inject: InjectInPlan, at: Minutes): void;
}

export function createRecorder(memory: CaseMemory): Recorder {
  const spans: Span[] = [];
  const marks: Mark[] = [];
  const open = new Map<ActorId, number>();
  const seen = new Map<string, number>();

  const markOf = (procedure: ActorId, type: MilestoneType, at: Minutes, findings: readonly Finding[]): Mark => {
    const kind = MILESTONES[type];
    const key = `${procedure}/${type}`;
    const visit = (seen.get(key) ?? 0) + 1;
    seen.set(key, visit);
    return {
      at,
      procedure,
      type,
      label: kind.label,
      citation: citationFor(memory, procedure, kind.rule),
      visible: kind.visible,
      findings,
      item: procedure.startsWith('evidence.') ? procedure.slice('evidence.'.length) : null,
      visit,
    };
  };

  return {
    spans,
    marks,
    decisions: [],
    attempts: [],
    enter(procedure, stage, at) {
      const running = open.get(procedure);
      const before = running === undefined ? undefined : spans[running];
      if (running !== undefined && before) spans[running] = { ...before, to: at };
      open.delete(procedure);
      if (!stage.meta) return;
      open.set(procedure, spans.length);
      spans.push({
        procedure,
        stage: stage.id,
        label: stage.meta.label,
        holder: stage.meta.holder,
        from: at,
        to: null,
        citation: citationFor(memory, procedure, stage.meta.rule),
      });
    },
    mark(procedure, type, at, findings) {
      marks.push(markOf(procedure, type, at, findings));
    },
    markInject({ text, visible }, at) {
      marks.push({ ...markOf('case', 'inject-happened', at, []), visible, text });
    },
  };
}
