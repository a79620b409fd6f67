/** A decision that is done with a word: what it means, an optional reason, and the word itself. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Attempt } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { DecisionType } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { withDecision } from '#simulation/recipes.ts';
import { Cite } from '../frame/cite.tsx';
import { Heading } from '../frame/heading.tsx';
import { DeskHints } from '../help/hints.tsx';
import { openTask } from '../model/options.ts';
import { decisionOf, type TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { ChoiceForm, useChoice } from '../seat/choice-form.tsx';
import { ChaseFields } from './chase-fields.tsx';
import { ExtensionFields, ExtensionLetter } from './extension-fields.tsx';
import { useChase } from './use-chase.ts';
import { useExtension } from './use-extension.ts';
import { useReason } from './use-reason.ts';
import { WhyNote } from './why-note.tsx';

/** Takes something away that cannot come back. */
const HARSH: readonly DecisionType[] = [
  'decide.release',
  'decide.withdraw',
  'decide.close-case',
  'decide.withdraw-order',
  'decide.end-preservation',
  'decide.give-up',
  'decide.decline-conditions',
  'decide.refuse',
  'decide.maintain-refusal',
  'decide.decline-to-send',
  'decide.refuse-preservation',
  'decide.decline-emergency',
  'decide.refuse-extension',
  'decide.refuse-order',
  'decide.raise-ground',
  'decide.refuse-enforcement',
  'decide.refuse-recognition',
];

export function Act({ task }: { readonly task: TaskId }): ReactNode {
  const { plan, recipe, role, run, see, decide, keep } = usePlay();
  const { show } = useRoom();
  const t = useMessage();
  const type = must(decisionOf(task), `no decision "${task}"`);
  const reason = useReason(task);
  const asksMore = type === 'decide.extend';
  const [extension, fillIn] = useExtension();
  const asked = useChase(type);
  const [wanting, setWanting] = useState(false);
  const [barred, setBarred] = useState<Attempt | null>(null);
  const values = { requested: plan.requested.name, requesting: plan.requesting.name, provider: plan.provider.name };
  const request = openTask(run, role, task)?.request;
  const desk = useChoice(type, request);

  const take = () => {
    if (request === undefined) return;
    const incomplete = desk.choice === null || asked?.choice === null;
    setWanting(incomplete);
    if (incomplete || !reason.ready()) return;
    const choice = asksMore ? { extension } : (asked?.choice ?? desk.choice);
    const decision = { request, type, ...(choice ? { choice } : {}) };
    const after = see(withDecision(recipe, { ...decision, at: minutes(recipe.until), role }));
    const attempt = after.attempts[run.attempts.length] ?? null;
    setBarred(attempt);
    if (attempt) {
      decide(decision, reason.note);
      announce(t('training.seat.attempt', { reason: attempt.reason }));
      return;
    }
    const done = t(`training.done.${task}`, values);
    decide(decision, reason.note);
    reason.clear();
    if (asked) keep(`asked.${type}`, null);
    show(after.ended ? 'debrief' : 'to-do', done);
    announce(after.ended ? `${done} ${t('training.time.ended')}` : done);
  };
  return (
    <div className="stack training-act">
      <Heading target="centre">{t(`training.option.${task}.title`)}</Heading>
      <div className="sheet stack">
        <p>{t(`training.option.${task}.what`, values)}</p>
        <p>
          <strong>{t('training.to-do.cost')}</strong> {t(`training.option.${task}.cost`, values)}
        </p>
        <DeskHints />
        {asksMore && <ExtensionFields change={fillIn} form={extension} />}
        {asked && <ChaseFields asked={asked} type={type} wanting={wanting} />}
        <ChoiceForm desk={desk} error={wanting && desk.choice === null} />
        {barred && (
          <Notice
            kind="error"
            title={t(
              barred.choice?.ground === undefined ? 'training.seat.attempt.again' : 'training.seat.attempt.title',
            )}
          >
            <p>
              {t('training.seat.attempt', { reason: barred.reason })} <Cite citation={barred.citation} />
            </p>
          </Notice>
        )}
        <WhyNote choice={t(`training.option.${task}.title`)} reason={reason} />
        <div className="cluster">
          <Button look={HARSH.includes(type) ? 'danger' : 'primary'} onClick={take}>
            {t(role === 'prosecutor' ? `training.option.${task}.go` : `training.seat.take.${type}`)}
          </Button>
          <Button look="quiet" onClick={() => show('to-do')}>
            {t('training.act.cancel')}
          </Button>
        </div>
      </div>
      {asksMore && <ExtensionLetter form={extension} />}
    </div>
  );
}
