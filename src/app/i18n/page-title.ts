/** The document's title: what the reader sees in the tab and hears first. */
import { useEffect } from 'react';
import { useMessage } from './message.tsx';

/** @param title of the page, without the product's name */
export function usePageTitle(title: string): void {
  const t = useMessage();
  useEffect(() => {
    document.title = t('shell.title', { page: title });
  }, [t, title]);
}
