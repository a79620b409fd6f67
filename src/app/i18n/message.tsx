/** How a component says something: `const t = useMessage(); t('kit.close')`. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (id: string, values?: Values) => string;

/** Returns a function from message id (and values) to text. Throws in development and tests where the id is unknown. */
export function useMessage(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => String(intl.formatMessage({ id }, { ...values })), [intl]);
}
