/** Says what the exercise supposes about the law, wherever an instrument is used about which it supposes something. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { suppositionsOn } from '../model/law-frame.ts';
import { usePlay } from '../play-context.tsx';

/** Nothing where none of these instruments is supposed. */
export function Suppositions({ instruments }: { readonly instruments: readonly string[] }): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const list = suppositionsOn(plan, instruments);
  if (list.length === 0) return null;
  return (
    <Notice kind="info" title={t('training.supposes.title')}>
      {list.map((one) => (
        <p key={one.instrument}>{one.text}</p>
      ))}
      <p>{t('training.supposes.as-at', { date: format.date(plan.asAt) })}</p>
    </Notice>
  );
}
