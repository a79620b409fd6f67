/** Where a trainee types the code that the trainer shows: the case opens with what the class has agreed. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { joinClass } from '#app/stores/join-class.ts';
import { useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';

export function JoinClass(): ReactNode {
  const t = useMessage();
  const ready = useSession((state) => state.ready);
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const joined = await joinClass(text);
    if (joined.kind === 'refused') setFault(joined.fault);
    else navigate(`/play/${joined.run.scenario}/${joined.run.id}`);
  };
  return (
    <form className="shelf__join no-print" noValidate onSubmit={join}>
      <TextField
        error={fault === null ? undefined : t(`shelf.class.fault.${fault}`)}
        hint={t('shelf.class.hint')}
        label={t('shelf.class.label')}
        maxLength={100}
        onChange={(value) => {
          setText(value);
          setFault(null);
        }}
        value={text}
      />
      <Button type="submit">{t('shelf.class.join')}</Button>
      <Link className="shelf__trainer" href="/class">
        {t('shelf.class.trainer')}
      </Link>
    </form>
  );
}
