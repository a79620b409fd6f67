/** `#/author` lists the drafts of this computer; `#/author/<draft>` opens one. */
import type { ReactNode } from 'react';
import AuthoringRoom from '#app/authoring/authoring-room.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';

export default function AuthorRoute({ draft }: { readonly draft: string | null }): ReactNode {
  const t = useMessage();
  usePageTitle(t('shell.title.author'));
  return <AuthoringRoom draft={draft} />;
}
