/** A decision that is done with a word: what it means, an optional reason, and the word itself. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { minutes } from '#domain/case-time.ts';
import type { DecisionType } from '#domain/recipe.ts';
import { withDecision } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { Heading } from '../frame/heading.tsx';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { useNote } from './use-draft.ts';
import { WhyNote } from './why-note.tsx';

/** Takes something away that cannot come back. */
const HARSH: readonly DecisionType[] = [
  'decide.release',
  'decide.withdraw',
  'decide.close-case',
  'decide.decline-conditions',
];

export function Act({ type }: { readonly type: DecisionType }): ReactNode {
  const { plan, recipe, run, decide, keep } = usePlay();
  const { show } = useRoom();
  const t = useMessage();
  const [note, setNote] = useNote(type);
  const values = { requested: plan.requested.name };
  const request = run.open.find((one) => one.type === type)?.request;

  const take = () => {
    if (request === undefined) return;
    const decision = { request, type };
    const after = replay(plan, withDecision(recipe, { ...decision, at: minutes(recipe.until), role: 'prosecutor' }));
    const done = t(`training.done.${type}`, values);
    decide(decision, note);
    keep(`note.${type}`, '');
    show(after.ended ? 'debrief' : 'to-do', done);
    announce(after.ended ? `${done} ${t('training.time.ended')}` : done);
  };
  return (
    <div className="stack training-act">
      <Heading target="centre">{t(`training.option.${type}.title`)}</Heading>
      <div className="sheet stack">
        <p>{t(`training.option.${type}.what`, values)}</p>
        <p>
          <strong>{t('training.to-do.cost')}</strong> {t(`training.option.${type}.cost`, values)}
        </p>
        <WhyNote onChange={setNote} value={note} />
        <div className="cluster">
          <Button look={HARSH.includes(type) ? 'danger' : 'primary'} onClick={take}>
            {t(`training.option.${type}.go`)}
          </Button>
          <Button look="quiet" onClick={() => show('to-do')}>
            {t('training.act.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}
