/** A part that opens and closes, on the browser's own <details>. Find-in-page and print see what is inside. */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './disclosure.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export function Disclosure({ summary, children, open }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure" open={open}>
      <summary className="disclosure__summary">
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
