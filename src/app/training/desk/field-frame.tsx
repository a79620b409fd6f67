/** What stands beside a field's name: the article that asks for it, or that it is good practice. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Cite } from '../frame/cite.tsx';
import type { DeskField } from '../model/desk-fields.ts';

export function FieldSource({ citation }: Pick<DeskField, 'citation'>): ReactNode {
  const t = useMessage();
  return citation === null ? t('training.desk.good-practice') : <Cite citation={citation} />;
}
