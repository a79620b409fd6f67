/** `#/library/…`: loads the law, which is large, with the room. */
import { type ReactNode, useEffect, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import LibraryRoom from '#app/library/library-room.tsx';
import { Loading } from '#app/ui/loading.tsx';

type LawPack = typeof import('virtual:comity/law').default;

export default function LibraryRoute(): ReactNode {
  const t = useMessage();
  const [pack, setPack] = useState<LawPack | Error | null>(null);
  useEffect(() => {
    let wanted = true;
    import('virtual:comity/law').then(
      ({ default: loaded }) => wanted && setPack(loaded),
      (error: unknown) => wanted && setPack(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (pack instanceof Error) throw pack;
  return pack ? <LibraryRoom pack={pack} /> : <Loading label={t('shell.loading.library')} />;
}
