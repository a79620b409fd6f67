/** Rights and safeguards come first: a fast result that trampled them is no good result. */

import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { FindingText } from '../letters/reason-list.tsx';
import { safeguardsOf } from '../model/safeguards.ts';
import { usePlay } from '../play-context.tsx';

export function Rights(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const lines = useMemo(() => safeguardsOf(plan, run), [plan, run]);
  return (
    <section className="sheet stack">
      <h3>{t('training.rights.heading')}</h3>
      {lines.length === 0 && <p>{t('training.rights.none')}</p>}
      <ul className="plain-list rights">
        {lines.map(({ safeguard, verdict, at, findings }) => (
          <li className={`rights__line rights__line--${verdict}`} key={safeguard}>
            <Icon name={verdict === 'kept' ? 'good' : 'warning'} />
            <div>
              <p>
                <strong>
                  <Explained text={t(`training.rights.${safeguard}`)} />:
                </strong>{' '}
                {t(`training.rights.${safeguard}.${verdict}`, { day: Math.floor((at ?? 0) / MINUTES_PER_DAY) })}
              </p>
              {findings.map((finding) => (
                <p className="small" key={`${finding.code}/${finding.item}/${finding.reason}`}>
                  <FindingText finding={finding} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
