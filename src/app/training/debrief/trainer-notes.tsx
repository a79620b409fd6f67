/** What whoever leads the class reads when a run has ended: how to warn, what to do when, where the law stands, what to compare. */
import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { Citation } from '#app/ui/citation.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import type { Debrief, LawPointer } from '#content/scenario-pack.ts';
import { Cite } from '../frame/cite.tsx';
import { usePlay } from '../play-context.tsx';

const LENGTHS = ['45', '90'] as const;

/** What the case offers is cited as everywhere in it; another instrument by what the pointer itself knows. */
function Pointer({ pointer }: { readonly pointer: LawPointer }): ReactNode {
  const { plan } = usePlay();
  const { citation, shortTitle, title, status, says, why } = pointer;
  const query = citation.article === null ? '' : `?${new URLSearchParams({ at: citation.article })}`;
  return (
    <li>
      {plan.instruments[citation.instrument] ? (
        <Cite citation={citation} />
      ) : (
        <Citation
          article={citation.article}
          checked={citation.checked}
          place={`#/library/instruments/${citation.instrument}${query}`}
          says={says}
          shortTitle={shortTitle}
          status={status}
          title={title}
        />
      )}{' '}
      {why}
    </li>
  );
}

function ClassPlan({ steps }: { readonly steps: Debrief['plans']['45'] }): ReactNode {
  const t = useMessage();
  return (
    <ol>
      {steps.map(({ minutes, does }) => (
        <li key={does}>{t('training.facilitator.step', { minutes, does })}</li>
      ))}
    </ol>
  );
}

export function TrainerNotes(): ReactNode {
  const { facilitator, warn, plans, lawPointers, comparison } = useDebrief(usePlay().pack);
  const t = useMessage();
  return (
    <Disclosure summary={t('training.facilitator.heading')}>
      <div className="stack">
        <Markdown headingLevel={4} text={facilitator} />
        <h4>{t('training.facilitator.warn')}</h4>
        <Markdown headingLevel={4} text={warn} />
        {LENGTHS.map((length) => (
          <Fragment key={length}>
            <h4>{t('training.facilitator.plan', { minutes: Number(length) })}</h4>
            <ClassPlan steps={plans[length]} />
          </Fragment>
        ))}
        <h4>{t('training.facilitator.law')}</h4>
        <ul>
          {lawPointers.map((pointer) => (
            <Pointer key={pointer.why} pointer={pointer} />
          ))}
        </ul>
        <h4>{t('training.facilitator.comparison')}</h4>
        <Markdown headingLevel={4} text={comparison} />
      </div>
    </Disclosure>
  );
}
