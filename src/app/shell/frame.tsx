/** What surrounds every screen: skip link, header, news, the page, footer. Moves the focus to a page that has been opened. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { LiveRegion } from '#app/ui/live-region.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SessionNotices } from './session-notices.tsx';
import './frame.css';

/** `/play/night-shift/ab12` and `/play/night-shift` are one page: a run that gets its address must not move the focus. */
const pageOf = (location: string): string => location.split('/').slice(0, 3).join('/');

export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useMessage();
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const page = pageOf(location);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className="frame">
      {/* biome-ignore lint/a11y/useValidAnchor: it does go to #main; the hash itself is taken by the address of the page */}
      <a
        className="frame__skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <Header />
      <main className="frame__main" id="main" ref={main} tabIndex={-1}>
        <SessionNotices />
        <ErrorBoundary key={page}>{children}</ErrorBoundary>
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}
