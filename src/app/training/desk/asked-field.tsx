/** What is asked for: every item of the case file, not asked for at first, in the category the drafter calls it. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { Fieldset, RadioGroup } from '#app/ui/choices.tsx';
import { DATA_CATEGORIES, type DataCategory } from '#domain/ids.ts';
import { usePlay } from '../play-context.tsx';
import type { FieldControlProps } from './field-control.tsx';
import { FieldSource } from './field-frame.tsx';

const NOT_ASKED = 'none';

export function AskedField({ field: { field, citation }, draft, change }: FieldControlProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const ask = (item: string, value: string) => {
    const category = DATA_CATEGORIES.find((one) => one === value);
    const others = draft.asked.filter((one) => one.item !== item);
    const asked = category ? [...others, { item, category }] : others;
    change({ asked: plan.items.flatMap(({ id }) => asked.filter((one) => one.item === id)) });
  };
  const label = (category: DataCategory) => t(`training.desk.ask.${category}`);
  return (
    <Fieldset hint={<FieldSource citation={citation} />} legend={<Explained text={t(`training.field.${field}`)} />}>
      <div className="training-group__fields">
        {plan.items.map((item) => (
          <RadioGroup
            key={item.id}
            legend={item.title}
            onChange={(value) => ask(item.id, value)}
            options={[
              { value: NOT_ASKED, label: t('training.desk.ask.none') },
              ...DATA_CATEGORIES.map((category) => ({ value: category, label: label(category) })),
            ]}
            value={draft.asked.find((one) => one.item === item.id)?.category ?? NOT_ASKED}
          />
        ))}
      </div>
    </Fieldset>
  );
}
