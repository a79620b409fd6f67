/** The first screen: the cases, the runs of this computer, and the doors in and out of it. */
import { cards } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { CaseList } from './case-list.tsx';
import { Erase } from './erase.tsx';
import { ImportZone } from './import-zone.tsx';
import { JoinClass } from './join-class.tsx';
import { en } from './messages.en.ts';
import { RunList } from './run-list.tsx';
import './shelf.css';

export function Shelf(): ReactNode {
  return (
    <RoomMessages messages={en}>
      <Sections />
    </RoomMessages>
  );
}

function Sections(): ReactNode {
  const t = useMessage();
  usePageTitle(t('shelf.title'));
  return (
    <div className="shelf">
      <div className="shelf__intro">
        <h1>{t('shelf.title')}</h1>
        <p className="shelf__lead">{t('shelf.lead')}</p>
        <p className="soft prose">{t('shelf.fiction')}</p>
        <p className="cluster no-print">
          <LinkButton href="#/try" look="primary">
            {t('shelf.try')}
          </LinkButton>
          <span className="soft">{t('shelf.try.text')}</span>
        </p>
      </div>
      <JoinClass />
      <CaseList cards={cards} />
      <RunList />
      <div className="shelf__doors no-print">
        <ImportZone />
        <Erase />
      </div>
    </div>
  );
}
