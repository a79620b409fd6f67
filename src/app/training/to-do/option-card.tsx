/** One thing a person can do now: what it is in one sentence, and what it costs. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { Button } from '#app/ui/button.tsx';
import type { Option } from '../model/options.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';

interface OptionCardProps {
  readonly option: Option;
  /** The way most cases go on from here. */
  readonly main?: boolean;
}

export function OptionCard({ option: { task }, main = false }: OptionCardProps): ReactNode {
  const { plan } = usePlay();
  const { show, focusOn } = useRoom();
  const t = useMessage();
  const values = { requested: plan.requested.name, requesting: plan.requesting.name, provider: plan.provider.name };
  return (
    <article className={main ? 'training-option sheet' : 'training-option training-option--quiet'}>
      <h3>{t(`training.option.${task}.title`)}</h3>
      <p>
        <Explained text={t(`training.option.${task}.what`, values)} />
      </p>
      <p className="small">
        <strong>{t('training.to-do.cost')}</strong> <Explained text={t(`training.option.${task}.cost`, values)} />
      </p>
      <p className="training-option__go">
        <Button look={main ? 'primary' : 'plain'} onClick={() => (task === 'wait' ? focusOn('time') : show(task))}>
          {t(`training.option.${task}.go`)}
        </Button>
      </p>
    </article>
  );
}
