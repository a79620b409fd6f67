/** The training line: on every screen and every printed page. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import './footer.css';

export function Footer(): ReactNode {
  const t = useMessage();
  return (
    <footer className="footer">
      <p className="footer__line">{t('shell.training-line')}</p>
    </footer>
  );
}
