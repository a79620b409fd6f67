/** Choosing who shares this laptop, on the first screen. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckboxGroup } from '#app/ui/choices.tsx';
import { usePlay } from '../play-context.tsx';

export function BeginTogether(): ReactNode {
  const { plan, beginTogether } = usePlay();
  const t = useMessage();
  const [picked, pick] = useState<readonly string[]>([]);
  const [wanting, setWanting] = useState(false);
  const begin = () => {
    setWanting(picked.length === 0);
    if (picked.length > 0) beginTogether(plan.seats.filter(({ id }) => picked.includes(id)));
  };
  return (
    <div className="stack">
      <CheckboxGroup
        hint={t('training.table.begin.hint')}
        legend={t('training.table.begin.legend')}
        onChange={pick}
        options={plan.seats.map(({ id, title }) => ({ value: id, label: title }))}
        values={picked}
        {...(wanting && picked.length === 0 ? { error: t('training.table.begin.error') } : {})}
      />
      <p>
        <Button onClick={begin} small>
          {t('training.table.begin')}
        </Button>
      </p>
    </div>
  );
}
