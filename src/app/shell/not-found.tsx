/** For an address that leads nowhere: an unknown page, scenario or run. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { LinkButton } from '#app/ui/link-button.tsx';

export interface NotFoundProps {
  readonly what?: 'page' | 'scenario' | 'run';
}

export function NotFound({ what = 'page' }: NotFoundProps): ReactNode {
  const t = useMessage();
  const title = t(`shell.not-found.${what}.title`);
  usePageTitle(title);
  return (
    <div className="sheet stack prose">
      <h1>{title}</h1>
      <p>{t(`shell.not-found.${what}.text`)}</p>
      <p>
        <LinkButton href="#/" look="primary">
          {t('shell.to-shelf')}
        </LinkButton>
      </p>
    </div>
  );
}
