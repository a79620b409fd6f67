/** Why a code was not taken, in words. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { CodeFault } from '#simulation/codes/recipe-code.ts';

export function CodeFaultText({ fault }: { readonly fault: CodeFault }): ReactNode {
  const t = useMessage();
  if (fault.kind !== 'problems') return <p>{t(`shell.code.fault.${fault.kind}`)}</p>;
  return (
    <ol>
      {fault.problems.map(({ rule, message, fix }) => (
        <li key={`${rule}:${message}`}>
          {message} {fix}
        </li>
      ))}
    </ol>
  );
}
