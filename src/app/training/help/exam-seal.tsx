/** The debrief of an exam before the trainer opens it. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { isExamCode } from '#simulation/codes/exam-code.ts';
import { Heading } from '../frame/heading.tsx';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { useHelp } from './use-help.ts';

export function ExamSeal(): ReactNode {
  const { recipe } = usePlay();
  const { focusOn } = useRoom();
  const t = useMessage();
  const { open } = useHelp();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="sheet stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isExamCode(recipe, code)) {
          setWrong(true);
          return;
        }
        open();
        announce(t('training.exam.opened'));
        focusOn('centre');
      }}
    >
      <Heading target="centre">{t('training.exam.heading')}</Heading>
      <p>{t('training.exam.text')}</p>
      <TextField
        error={wrong ? t('training.exam.wrong') : undefined}
        label={t('training.exam.code')}
        onChange={(value) => {
          setCode(value);
          setWrong(false);
        }}
        value={code}
      />
      <p>
        <Button look="primary" type="submit">
          {t('training.exam.open')}
        </Button>
      </p>
    </form>
  );
}
