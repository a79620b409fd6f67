/** Terms and what they are, one under the other: a description list. */
import type { ReactNode } from 'react';
import './facts.css';

export interface FactsProps {
  /** Rows whose detail is null are left out. */
  readonly rows: readonly { readonly term: string; readonly detail: ReactNode }[];
}

export function Facts({ rows }: FactsProps): ReactNode {
  return (
    <dl className="facts">
      {rows.map(
        ({ term, detail }) =>
          detail !== null && (
            <div className="facts__row" key={term}>
              <dt className="facts__term">{term}</dt>
              <dd className="facts__detail">{detail}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
