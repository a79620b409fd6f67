/** Brings a run in by its code: pasted, or out of a link. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { CodeFaultText } from '#app/shell/code-fault.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import { type TakenCode, takeCode } from '#app/stores/take-code.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';

export function PasteCode(): ReactNode {
  const t = useMessage();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<TakenCode | null>(null);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    setTaken(null);
    setTaken(await takeCode(text));
  };
  return (
    <>
      <form className="shelf__code" noValidate onSubmit={take}>
        <TextField hint={t('shelf.code.hint')} label={t('shelf.code.label')} onChange={setText} value={text} />
        <Button type="submit">{t('shelf.code.take')}</Button>
      </form>
      {taken && <Outcome taken={taken} />}
    </>
  );
}

function Outcome({ taken }: { readonly taken: TakenCode }): ReactNode {
  const t = useMessage();
  const nameOf = useRunName();
  if (taken.kind === 'kept') {
    const { run, otherVersion } = taken;
    return (
      <Notice
        actions={
          <LinkButton href={`#/play/${run.scenario}/${run.id}`} small>
            {t('shelf.import.open')}
          </LinkButton>
        }
        kind="good"
        live
        title={t('shelf.import.done', { run: nameOf(run) })}
      >
        <p>{t('shelf.import.done.text')}</p>
        {otherVersion && <p>{t('shelf.import.other-version')}</p>}
      </Notice>
    );
  }
  return (
    <Notice kind="error" live title={t('shell.code.failed')}>
      <CodeFaultText fault={taken} />
      <p>{t('shelf.import.nothing-lost')}</p>
    </Notice>
  );
}
