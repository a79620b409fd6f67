/** Between two persons at one laptop: nothing of either desk is in the page until the other one lifts it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import type { Role } from '#domain/ids.ts';
import { usePlay } from '../play-context.tsx';
import { useDeskName } from './use-desk-name.ts';

export function Curtain({ role }: { readonly role: Role }): ReactNode {
  const { plan, table } = usePlay();
  const t = useMessage();
  const nameOf = useDeskName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const desk = nameOf(role);
  return (
    <section className="training-curtain sheet stack">
      <p className="soft">{plan.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('training.table.curtain', { desk })}
      </h1>
      <p>{t('training.table.curtain.text')}</p>
      <p>
        <Button look="primary" onClick={() => table?.lift()}>
          {t('training.table.lift')}
        </Button>
      </p>
    </section>
  );
}
