/** Beside every drawing of model figures: what they are not, and where to read what they rest on. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';

export const SOURCES_ID = 'comparison-sources';

export function FigureKind(): ReactNode {
  const t = useMessage();
  // A button, not a link: the address behind the hash is the room's own.
  const show = () => {
    const sources = document.getElementById(SOURCES_ID);
    sources?.scrollIntoView({ block: 'start' });
    sources?.focus({ preventScroll: true });
  };
  return (
    <p className="figure-kind small">
      {t('comparison.figures.kind')}{' '}
      <button className="figure-kind__link no-print" onClick={show} type="button">
        {t('comparison.figures.link')}
      </button>
    </p>
  );
}
