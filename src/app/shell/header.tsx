/** The product's name, the way to the rooms of the scenario that is open, and how the page should look. */
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { DisplayDialog } from './display-dialog.tsx';
import './header.css';

export function Header(): ReactNode {
  const t = useMessage();
  const [location] = useLocation();
  const [asking, setAsking] = useState(false);
  const current = useSession((state) => state.current);
  const [, room, scenario] = location.split('/');
  const open = (room === 'play' || room === 'compare') && scenario ? scenario : null;
  const run = current?.scenario === scenario && current?.revision ? `/${current.id}` : '';
  const links = [
    { href: '/', label: t('shell.nav.shelf'), here: location === '/' },
    // A case that a form describes has no file to play.
    ...(open && open !== 'built'
      ? [{ href: `/play/${open}${run}`, label: t('shell.nav.play'), here: room === 'play' }]
      : []),
    {
      href: open && open !== 'built' ? `/compare/${open}` : '/compare',
      label: t('shell.nav.compare'),
      here: room === 'compare',
    },
    { href: '/library', label: t('shell.nav.library'), here: room === 'library' },
    { href: '/author', label: t('shell.nav.author'), here: room === 'author' },
  ];
  return (
    <header className="header no-print">
      <div className="header__inside">
        <Link className="header__name" href="/">
          Comity
        </Link>
        <nav aria-label={t('shell.nav.label')} className="header__nav">
          <ul className="header__links plain-list">
            {links.map(({ href, label, here }) => (
              <li key={href}>
                <Link aria-current={here ? 'page' : undefined} className="header__link" href={href}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Button aria-haspopup="dialog" look="quiet" onClick={() => setAsking(true)} small>
          <Icon name="sun" />
          {t('shell.display')}
        </Button>
      </div>
      {asking && <DisplayDialog onClose={() => setAsking(false)} />}
    </header>
  );
}
