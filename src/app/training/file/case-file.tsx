/** The case file: everything the prosecutor knows today, each fact with its source and when it was learned. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import { EvidenceList } from '../frame/clocks.tsx';
import { Heading } from '../frame/heading.tsx';
import { usePlay } from '../play-context.tsx';
import { FactList, IdentifierList } from './known-lists.tsx';
import { LawFrame } from './law-frame.tsx';
import { States } from './states.tsx';

export function CaseFile(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const { offence } = plan;
  return (
    <div className="stack training-file">
      <Heading target="centre">{t('training.file.heading')}</Heading>
      <section className="sheet stack">
        <h3>{t('training.file.briefing')}</h3>
        <Markdown headingLevel={4} text={plan.briefing} />
        <h3>{t('training.file.life')}</h3>
        <p>{t(plan.lifeAtRisk ? 'training.file.life.yes' : 'training.file.life.no')}</p>
      </section>
      <section className="sheet stack">
        <h3>{t('training.file.facts')}</h3>
        <FactList />
      </section>
      <section className="sheet stack">
        <h3>{t('training.file.evidence')}</h3>
        <EvidenceList />
        <h3>{t('training.file.identifiers')}</h3>
        <IdentifierList />
      </section>
      <section className="sheet stack">
        <h3>{t('training.file.people')}</h3>
        <dl className="training-people">
          {plan.people.map((person) => (
            <div key={person.id}>
              <dt>
                {person.name}, {person.role}
              </dt>
              <dd>{person.note}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('training.file.offence')}</h3>
        <p>{offence.title}</p>
        <p>{t('training.file.offence.penalty', { provision: offence.provision, years: offence.maxPenaltyYears })}</p>
      </section>
      <States />
      <LawFrame />
      <section className="sheet stack">
        <h3>{t('training.file.objectives')}</h3>
        <ul>
          {plan.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
