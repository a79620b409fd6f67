/** People, the two States with their authorities and what each is for, and the provider. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { JurisdictionInPlan } from '#domain/case-plan.ts';
import { useLanguageName } from '../frame/use-language-name.ts';
import { custodianKnown } from '../model/known-at.ts';
import { usePlay } from '../play-context.tsx';

function State({ state }: { readonly state: JurisdictionInPlan }): ReactNode {
  const t = useMessage();
  const explained = (name: string, what: string) => (
    <>
      {name}
      <span className="small soft training-explained">{what}</span>
    </>
  );
  const languageName = useLanguageName();
  const list = (tags: readonly string[]) => (tags.length > 0 ? tags.map((tag) => languageName(tag)).join(', ') : null);
  return (
    <Facts
      rows={[
        {
          term: t('training.file.central'),
          detail: explained(state.centralAuthority, t('training.file.central.what')),
        },
        {
          term: t('training.file.contact'),
          detail: explained(
            state.contactPoint.name,
            t('training.file.contact.what', { hours: state.contactPoint.hours }),
          ),
        },
        { term: t('training.file.court'), detail: state.court },
        { term: t('training.file.police'), detail: state.policeUnit },
        { term: t('training.file.languages'), detail: list(state.languages) },
        { term: t('training.file.accepts'), detail: list([...state.languages, ...state.acceptedLanguages]) },
      ]}
    />
  );
}

function People(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const { offence } = plan;
  return (
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
      <p>
        {offence.title}.{' '}
        {t('training.file.offence.penalty', { provision: offence.provision, years: offence.maxPenaltyYears })}
      </p>
    </section>
  );
}

export function States(): ReactNode {
  const { plan, run, seat } = usePlay();
  const t = useMessage();
  const { requesting, requested, provider } = plan;
  return (
    <div className="stack">
      {!seat && <People />}
      <section className="sheet stack">
        <h3>{t('training.file.requesting', { name: requesting.name })}</h3>
        <State state={requesting} />
        <h3>{t('training.file.requested', { name: requested.name })}</h3>
        <State state={requested} />
        <h3>{t('training.file.provider')}</h3>
        <p>
          {provider.name}
          {custodianKnown(plan, run, run.now) && ` (${provider.legalEntity})`}.{' '}
          {t(provider.notifiesUser ? 'training.file.provider.notifies' : 'training.file.provider.silent')}
        </p>
      </section>
    </div>
  );
}
