/** One section of an instrument's page: a heading on a sheet. */
import { type ReactNode, useId } from 'react';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet stack library-section">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
