/** From an inject as it is written to the inject of a plan. */
import { minutes } from '#domain/case-time.ts';
import type { InjectInPlan, InjectMoment } from '#domain/injects.ts';
import { must } from '#domain/result.ts';
import { durationOf } from './compile-instrument.ts';
import { momentOf } from './moments.ts';
import type { ScenarioFile } from './schemas/scenario.ts';

export type InjectInFile = NonNullable<ScenarioFile['injects']>[number];

/** Throws where the lint rules about injects have not been kept. */
export function injectOf(inject: InjectInFile, opensAt: string): InjectInPlan {
  const { id, text, by, at, after, delay, effect, visible } = inject;
  const when: InjectMoment = by
    ? { by }
    : at === undefined
      ? {
          // The lint has seen that it is one.
          after: must(after, `inject "${id}" has no moment`) as Extract<InjectMoment, { after: unknown }>['after'],
          minutes: delay === undefined ? minutes(0) : durationOf(delay),
        }
      : { at: momentOf(at, opensAt) };
  return {
    id,
    text,
    when,
    effect: effect.kind === 'slower' ? { ...effect, procedures: effect.procedures ?? null } : effect,
    visible,
  };
}
