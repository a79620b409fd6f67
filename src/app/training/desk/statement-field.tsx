/** A field of the form that is one sentence of the letter: tick it and the sentence stands there. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { WordsIn } from '#app/law/term.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import type { FieldControlProps } from './field-control.tsx';
import { FieldSource } from './field-frame.tsx';

export function StatementField({ field: { field, citation }, draft, change }: FieldControlProps): ReactNode {
  const t = useMessage();
  const ticked = draft.statements.includes(field);
  return (
    <Checkbox
      checked={ticked}
      hint={
        <>
          <FieldSource citation={citation} />
          <WordsIn text={t(`training.tick.${field}`)} />
        </>
      }
      label={t(`training.tick.${field}`)}
      onChange={(checked) =>
        change({
          statements: checked ? [...draft.statements, field] : draft.statements.filter((one) => one !== field),
        })
      }
    />
  );
}
