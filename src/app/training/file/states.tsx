/** The two States, their authorities with what each is for, and the provider. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { JurisdictionInPlan } from '#domain/case-plan.ts';
import { useLanguageName } from '../frame/use-language-name.ts';
import { usePlay } from '../play-context.tsx';

function State({ state, heading }: { readonly state: JurisdictionInPlan; readonly heading: string }): ReactNode {
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
    <>
      <h4>{heading}</h4>
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
    </>
  );
}

export function States(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const { requesting, requested, provider } = plan;
  return (
    <section className="sheet stack">
      <h3>{t('training.file.states')}</h3>
      <State heading={t('training.file.requesting', { name: requesting.name })} state={requesting} />
      <State heading={t('training.file.requested', { name: requested.name })} state={requested} />
      <h4>{t('training.file.provider')}</h4>
      <p>
        {provider.name} ({provider.legalEntity}).{' '}
        {t(provider.notifiesUser ? 'training.file.provider.notifies' : 'training.file.provider.silent')}
      </p>
    </section>
  );
}
