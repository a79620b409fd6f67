/** The code of a recipe, ready to give away: as a link where this edition has an address, as a code where it has none. */
import { type ReactNode, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { QrCode } from '#app/ui/qr-code.tsx';
import { canLink, linkOf } from './run-link.ts';
import './code-to-share.css';

/** `code`: null where the recipe is too long for one. */
export function CodeToShare({ code }: { readonly code: string | null }): ReactNode {
  const t = useMessage();
  const box = useRef<HTMLTextAreaElement>(null);
  if (code === null) {
    return (
      <Notice kind="warning" title={t('shell.link.too-long')}>
        <p>{t('shell.link.too-long.text')}</p>
      </Notice>
    );
  }
  const link = canLink();
  const text = link ? linkOf(code) : code;
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      announce(t('shell.link.copied'));
    } catch {
      // Some browsers give a page from a file no clipboard; what is selected can be copied by hand.
      announce(t('shell.link.selected'));
    }
  };
  return (
    <div className="code-to-share">
      <div className="stack">
        <p>{t(link ? 'shell.link.text' : 'shell.link.text.file')}</p>
        <Field label={t(link ? 'shell.link.label' : 'shell.link.label.file')}>
          {(control) => (
            <textarea
              {...control}
              className="input code-to-share__text"
              onFocus={(event) => event.target.select()}
              readOnly
              ref={box}
              rows={5}
              spellCheck={false}
              value={text}
            />
          )}
        </Field>
        <p>
          <Button onClick={copy}>{t(link ? 'shell.link.copy' : 'shell.link.copy.file')}</Button>
        </p>
      </div>
      <QrCode
        label={t(link ? 'shell.link.qr' : 'shell.link.qr.file')}
        otherwise={<p className="small soft">{t('shell.link.no-qr')}</p>}
        text={text}
      />
    </div>
  );
}
