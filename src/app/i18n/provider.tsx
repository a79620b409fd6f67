/** The words of the app: one catalogue for the shell and the kit, one more per room, merged where the room opens. */
import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { en } from './en.ts';

/** Message id to ICU message text. Ids start with the catalogue's name: `shell.`, `kit.`, `shelf.`, `training.`, … */
export type Catalogue = Readonly<Record<string, string>>;

const LOCALE = 'en-GB';

/** A missing word is a fault: loud while we build and test, the bare id on a reader's screen rather than a blank page. */
function onError(error: Error): void {
  if (import.meta.env.DEV) throw error;
  console.error(error.message);
}

interface MessagesProps {
  readonly messages: Catalogue;
  readonly children: ReactNode;
}

function Provider({ messages, children }: MessagesProps): ReactNode {
  return (
    <IntlProvider locale={LOCALE} defaultLocale={LOCALE} messages={messages} onError={onError}>
      {children}
    </IntlProvider>
  );
}

/** Once, around the app: the shell's and the kit's words. */
export function ShellMessages({ children }: { readonly children: ReactNode }): ReactNode {
  return <Provider messages={en}>{children}</Provider>;
}

/** Around a room: adds the room's words to those already there. */
export function RoomMessages({ messages, children }: MessagesProps): ReactNode {
  const parent = useIntl().messages as Catalogue;
  const merged = useMemo(() => ({ ...parent, ...messages }), [parent, messages]);
  return <Provider messages={merged}>{children}</Provider>;
}
