/** What to read where nothing is yet: what would be here and how it comes to be. */
import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children && <div className="prose">{children}</div>}
      {actions && <div className="cluster">{actions}</div>}
    </div>
  );
}
