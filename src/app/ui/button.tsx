/** Buttons carry words. `primary` at most once in a group; `danger` for what takes something away. */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function buttonClass(look: ButtonLook = 'plain', small = false): string {
  return ['button', look === 'plain' ? '' : `button--${look}`, small ? 'button--small' : ''].filter(Boolean).join(' ');
}

export function Button({ look, small, type = 'button', children, ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} className={buttonClass(look, small)} type={type}>
      {children}
    </button>
  );
}
