/**
 * Something to know, in a tinted box: an icon shape and a word say its kind, so colour is never alone.
 * `title` replaces the default word (Note, Done, Warning, Problem). `live` announces it when it appears.
 */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Icon } from './icon.tsx';
import './notice.css';

export type NoticeKind = 'info' | 'good' | 'warning' | 'error';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: boolean;
}

export function Notice({ kind, title, children, actions, live }: NoticeProps): ReactNode {
  const t = useMessage();
  return (
    <div className={`notice notice--${kind}`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <span className="notice__icon">
        <Icon name={kind} />
      </span>
      <p className="notice__title">{title ?? t(`kit.notice.${kind}`)}</p>
      {children && <div className="notice__body">{children}</div>}
      {actions && <div className="notice__actions">{actions}</div>}
    </div>
  );
}
