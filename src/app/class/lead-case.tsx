/** How to lead the chosen case: how to warn, what to do in 45 or 90 minutes, what to ask. Behind a warning, because this page can stand on the wall. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { Fragment, type ReactNode, Suspense } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Markdown } from '#app/ui/markdown.tsx';

const LENGTHS = ['45', '90'] as const;

function Notes({ pack }: { readonly pack: ScenarioPack }): ReactNode {
  const t = useMessage();
  const { warn, plans, discussion } = useDebrief(pack);
  return (
    <div className="stack">
      <h3>{t('class.lead-case.warn')}</h3>
      <Markdown headingLevel={4} text={warn} />
      {LENGTHS.map((length) => (
        <Fragment key={length}>
          <h3>{t('class.lead-case.plan', { minutes: Number(length) })}</h3>
          <ol>
            {plans[length].map(({ minutes, does }) => (
              <li key={does}>{t('class.lead-case.step', { minutes, does })}</li>
            ))}
          </ol>
        </Fragment>
      ))}
      <h3>{t('class.lead-case.discussion')}</h3>
      <ol>
        {discussion.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
}

export function LeadCase({ pack }: { readonly pack: ScenarioPack }): ReactNode {
  const t = useMessage();
  return (
    <section aria-labelledby="class-lead" className="stack no-print">
      <h2 id="class-lead">{t('class.lead-case.title')}</h2>
      <p className="prose">{t('class.lead-case.text')}</p>
      <Disclosure summary={t('class.lead-case.open')}>
        <Suspense fallback={<Loading />}>
          <Notes pack={pack} />
        </Suspense>
      </Disclosure>
    </section>
  );
}
