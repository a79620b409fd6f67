/** Facts and identifiers known by now, each with where it came from. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Fact } from '#domain/case-plan.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { usePlay } from '../play-context.tsx';

export function useWhenLearned(): (known: Fact['known']) => string {
  const t = useMessage();
  return (known) =>
    known.from === 'time'
      ? t('training.file.fact.time', { day: Math.floor(known.at / MINUTES_PER_DAY) })
      : t(`training.file.fact.${known.from}`);
}

export function FactList(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const when = useWhenLearned();
  return (
    <ul className="training-facts">
      {plan.facts
        .filter(({ id }) => run.knownFacts.includes(id))
        .map((fact) => (
          <li key={fact.id}>
            {fact.text}
            <span className="small soft training-facts__source">
              {t('training.file.source', { source: fact.source })}; {when(fact.known)}
            </span>
          </li>
        ))}
    </ul>
  );
}

export function IdentifierList(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const when = useWhenLearned();
  const known = plan.identifiers.filter(({ id }) => run.knownIdentifiers.includes(id));
  if (known.length === 0) return <p className="soft">{t('training.file.identifiers.none')}</p>;
  return (
    <ul className="training-facts">
      {known.map((identifier) => (
        <li key={identifier.id}>
          <span className="tabular">{identifier.text}</span>
          <span className="small soft training-facts__source">
            {t('training.file.identifier.for', {
              item: plan.items.find(({ id }) => id === identifier.item)?.title ?? '',
            })}
            ; {when(identifier.known)}
          </span>
        </li>
      ))}
    </ul>
  );
}
