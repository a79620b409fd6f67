/**
 * A window over the page, on the browser's own <dialog>: it keeps the focus inside, makes the rest inert and closes with
 * Escape. Focus starts on the title, so the title is read first, and goes back to where it was.
 * Mount it only while it is open: `{asking && <Dialog title=… onClose={() => setAsking(false)}>…</Dialog>}`.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. The cross in the head always closes as well. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

export function Dialog({ title, onClose, children, actions, wide }: DialogProps): ReactNode {
  const t = useMessage();
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    heading.current?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      aria-labelledby={titleId}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      ref={box}
    >
      <div className="dialog__head">
        <h2 className="dialog__title" id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" onClick={onClose} small>
          <Icon name="close" />
          {t('kit.close')}
        </Button>
      </div>
      <div className="dialog__body">{children}</div>
      {actions && <div className="dialog__actions">{actions}</div>}
    </dialog>
  );
}
