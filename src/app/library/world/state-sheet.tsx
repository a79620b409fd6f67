/** One fictional State: what the law asks about it, and the providers that sit there. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { placeIn } from '#domain/citation.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { useLaw } from '../law-context.tsx';
import { hrefOf } from '../place.ts';
import { ProviderFacts } from './provider-facts.tsx';

export function StateSheet({ state }: { readonly state: Jurisdiction }): ReactNode {
  const t = useMessage();
  const { law, instruments } = useLaw();
  const providers = law.providers.filter(({ jurisdiction }) => jurisdiction === state.id);
  const yes = (value: boolean, key: string) => (value ? t(`library.state.${key}`) : null);
  const traits = [
    yes(state.probableCause, 'probable-cause'),
    state.searchMinimumYears === null ? null : t('library.state.search-minimum', { years: state.searchMinimumYears }),
    yes(state.diplomaticChannel, 'diplomatic-channel'),
    yes(state.deathPenalty, 'death-penalty'),
    state.judicialReview ? null : t('library.state.no-judicial-review'),
    yes(state.dataProtection.adequacyBar, 'adequacy-bar'),
    yes(state.dataProtection.onwardConsent, 'onward-consent'),
  ].filter((one) => one !== null);
  return (
    <section aria-labelledby={`name-${state.id}`} className="sheet stack" id={`state-${state.id}`} tabIndex={-1}>
      <h2 id={`name-${state.id}`}>{state.name}</h2>
      <p className="prose">{state.about}</p>
      <Facts
        rows={[
          { term: t('library.state.tier'), detail: t(`library.tier.${state.tier}`) },
          { term: t('library.state.tradition'), detail: t(`library.tradition.${state.tradition}`) },
          { term: t('library.state.authority'), detail: state.centralAuthority },
          {
            term: t('library.state.contact-point'),
            detail: `${state.contactPoint.name}: ${state.contactPoint.hours}. ${t(
              state.contactPoint.canExecute ? 'library.state.executes' : 'library.state.passes-on',
            )}`,
          },
          { term: t('library.state.dual-criminality'), detail: t(`library.policy.${state.dualCriminality}`) },
          {
            term: t('library.state.law'),
            detail:
              traits.length > 0 ? (
                <ul className="plain-list">
                  {traits.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              ) : null,
          },
          {
            term: t('library.state.declarations'),
            detail:
              state.declarations.length > 0 ? (
                <ul className="plain-list">
                  {state.declarations.map(({ instrument: id, key }) => {
                    const found = instruments[id]?.declarations.find((one) => one.key === key);
                    return (
                      <li key={`${id} ${key}`}>
                        <a href={hrefOf('instruments', id, { at: found?.article ?? null })}>
                          {instruments[id]?.shortTitle}
                          {found?.article ? `, ${t('library.article', { ...placeIn(found.article) })}` : ''}
                        </a>
                        : {found?.says}
                      </li>
                    );
                  })}
                </ul>
              ) : null,
          },
        ]}
      />
      {providers.length > 0 && <h3>{t('library.state.providers')}</h3>}
      {providers.map((provider) => (
        <ProviderFacts key={provider.id} provider={provider} />
      ))}
    </section>
  );
}
