/** What happened without any letter: revealed once the case has ended. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { Cite } from '../frame/cite.tsx';
import { usePlay } from '../play-context.tsx';

export function WorldKnew(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const hidden = run.marks.filter(({ visible }) => !visible);
  return (
    <section className="sheet stack">
      <h3>{t('training.world.heading')}</h3>
      {hidden.length === 0 ? (
        <p>{t('training.world.none')}</p>
      ) : (
        <>
          <p>{t('training.world.intro')}</p>
          <ul>
            {hidden.map((mark) => {
              const detail = plan.items.find(({ id }) => id === mark.item)?.title ?? mark.text;
              return (
                <li key={`${mark.procedure}/${mark.type}/${mark.visit}`}>
                  <span className="tabular">
                    {t('training.world.day', { day: Math.floor(mark.at / MINUTES_PER_DAY) })}
                  </span>{' '}
                  {mark.label}
                  {detail && `: ${detail}`} {mark.citation?.article && <Cite citation={mark.citation} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
