/** The international hold and the requested State's own order, side by side: people take one for the other. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { twoClocks } from '../model/diary.ts';
import { usePlay } from '../play-context.tsx';

/** Nothing before anything was preserved. */
export function TwoClocksLine(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const both = twoClocks(run);
  if (!both) return null;
  const { international, domestic } = both;
  return (
    <>
      <h3>{t('training.clocks.two')}</h3>
      <Facts
        rows={[
          {
            term: t('training.clocks.two.international'),
            detail: t(`training.clocks.two.${international.state}`, { day: format.day(international.at) }),
          },
          {
            term: t('training.clocks.two.domestic', { requested: plan.requested.name }),
            detail: t(`training.clocks.two.${domestic}`),
          },
        ]}
      />
    </>
  );
}
