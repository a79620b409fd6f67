/** While a room or a scenario loads. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';

export function Loading({ label }: { readonly label?: string }): ReactNode {
  const t = useMessage();
  return (
    <p className="soft" role="status">
      {label ?? t('kit.loading')}
    </p>
  );
}
