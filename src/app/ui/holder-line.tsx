/** Who has the file now, in words with an icon shape. `name` gives the fictional authority; without it, the general word. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Holder } from '#domain/ids.ts';
import { Icon, type IconName } from './icon.tsx';
import './holder-line.css';

export const HOLDER_ICONS: Readonly<Record<Holder, IconName>> = {
  prosecutor: 'desk',
  'requesting-authority': 'office',
  'in-transit': 'transit',
  'contact-point': 'phone',
  'requested-authority': 'office',
  'executing-authority': 'office',
  court: 'court',
  provider: 'server',
  nobody: 'none',
};

export interface HolderLineProps {
  readonly holder: Holder;
  readonly name?: string;
  /** Which file, where several are under way: `Preservation`, `Request`. Replaces "Who has the file". */
  readonly label?: string;
}

export function HolderLine({ holder, name, label }: HolderLineProps): ReactNode {
  const t = useMessage();
  return (
    <p className="holder-line">
      <span className="holder-line__label">{label ?? t('kit.holder.line')}</span>
      <span className="holder-line__name">
        <Icon name={HOLDER_ICONS[holder]} />
        {name ?? t(`kit.holder.${holder}`)}
      </span>
    </p>
  );
}
