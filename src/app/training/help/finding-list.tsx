import type { ReactNode } from 'react';
import type { Finding } from '#domain/finding.ts';
import { FindingText } from '../letters/reason-list.tsx';

export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  return (
    <ul className="debrief__findings">
      {findings.map((finding) => (
        <li key={`${finding.code}/${finding.item}/${finding.reason}`}>
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  );
}
