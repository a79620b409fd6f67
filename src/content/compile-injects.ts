/** From an inject as it is written to the inject of a plan. */
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { InjectEffect, InjectInPlan, InjectMoment } from '#domain/injects.ts';
import { must } from '#domain/result.ts';
import { durationOf } from './compile-instrument.ts';
import { momentOf } from './moments.ts';
import type { ScenarioFile } from './schemas/scenario.ts';

export type InjectInFile = NonNullable<ScenarioFile['injects']>[number];

const effectOf = (effect: InjectInFile['effect']): InjectEffect => {
  if (effect.kind === 'slower') return { ...effect, procedures: effect.procedures ?? null };
  return effect.kind === 'detention' ? { kind: effect.kind, minutes: durationOf(effect.limit) } : effect;
};

const later = (when: InjectMoment, by: Minutes): InjectMoment => {
  if ('at' in when) return { at: minutes(when.at + by) };
  return 'after' in when ? { ...when, minutes: minutes(when.minutes + by) } : when;
};

/** An arrest is two injects of the plan: when its limit is over, the person is free, learns what was asked, and can delete. */
export function injectsOf(inject: InjectInFile, opensAt: string): readonly InjectInPlan[] {
  const first = injectOf(inject, opensAt);
  if (inject.effect.kind !== 'detention' || first.effect.kind !== 'detention') return [first];
  const { ends } = inject.effect;
  const when = later(first.when, first.effect.minutes);
  return [first, { id: `${first.id}-ends`, text: ends, when, effect: { kind: 'user-alerted' }, visible: true }];
}

/** Throws where the lint rules about injects have not been kept. */
function injectOf(inject: InjectInFile, opensAt: string): InjectInPlan {
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
    effect: effectOf(effect),
    visible,
  };
}
