/** A link that looks like a button: it goes somewhere, it does not do something. `href` is a hash route, `#/play/x`. */
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

export interface LinkButtonProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function LinkButton({ href, look, small, children }: LinkButtonProps): ReactNode {
  return (
    <a className={buttonClass(look, small)} href={href}>
      {children}
    </a>
  );
}
