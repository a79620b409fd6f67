/** How a component says something: `const t = useMessage(); t('kit.close')`, or `<Message id="kit.close" />`. */
import { type ReactNode, useCallback } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (id: string, values?: Values) => string;

/** Returns a function from message id (and values) to text. Throws in development and tests where the id is unknown. */
export function useMessage(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => String(intl.formatMessage({ id }, { ...values })), [intl]);
}

/** `<b>`-like tags in a message take a function: `values={{ b: (words) => <strong>{words}</strong> }}`. */
export type RichValues = Readonly<Record<string, ReactNode | ((words: ReactNode[]) => ReactNode)>>;

export function Message({ id, values }: { readonly id: string; readonly values?: RichValues }): ReactNode {
  return <FormattedMessage id={id} values={{ ...values } as Record<string, ReactNode>} />;
}
