/** One field of the form, whatever its kind. Options come from the case file as it is known today. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx';
import type { Draft } from '#domain/request.ts';
import { useLanguageName } from '../frame/use-language-name.ts';
import type { DeskField } from '../model/desk-fields.ts';
import { URGENCIES } from '../model/draft.ts';
import { usePlay } from '../play-context.tsx';
import { AskedField } from './asked-field.tsx';
import { FieldSource } from './field-frame.tsx';
import { IdentifiersField } from './identifiers-field.tsx';
import { SecrecyField } from './secrecy-field.tsx';
import { StatementField } from './statement-field.tsx';

export interface FieldControlProps {
  readonly field: DeskField;
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

const NONE = 'none';

export function FieldControl(props: FieldControlProps): ReactNode {
  const { field: deskField, draft, change } = props;
  const { field } = deskField;
  const { plan, run } = usePlay();
  const t = useMessage();
  const languageName = useLanguageName();
  const frame = {
    legend: <Explained text={t(`training.field.${field}`)} />,
    hint: <FieldSource citation={deskField.citation} />,
  };
  switch (field) {
    case 'facts':
      return (
        <CheckboxGroup
          {...frame}
          onChange={(facts) => change({ facts })}
          options={plan.facts
            .filter(({ id }) => run.knownFacts.includes(id))
            .map((fact) => ({
              value: fact.id,
              label: fact.text,
              hint: t('training.file.source', { source: fact.source }),
            }))}
          values={draft.facts}
        />
      );
    case 'identifiers':
      return <IdentifiersField {...props} />;
    case 'period':
      return (
        <RadioGroup
          {...frame}
          onChange={(period) => change({ period: period === NONE ? null : period })}
          options={[
            { value: NONE, label: t('training.desk.period.none') },
            ...plan.periods.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          value={draft.period ?? NONE}
        />
      );
    case 'purpose':
      return (
        <RadioGroup
          {...frame}
          onChange={(purpose) => change({ purpose: purpose === NONE ? null : purpose })}
          options={[
            { value: NONE, label: t('training.desk.purpose.none') },
            ...plan.purposes.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          value={draft.purpose ?? NONE}
        />
      );
    case 'urgency':
      return (
        <RadioGroup
          {...frame}
          onChange={(value) => change({ urgency: URGENCIES.find((one) => one === value) ?? NONE })}
          options={URGENCIES.map((value) => ({ value, label: t(`training.desk.urgency.${value}`) }))}
          value={draft.urgency}
        />
      );
    case 'confidentiality':
      return <SecrecyField {...props} />;
    case 'language':
      return (
        <RadioGroup
          {...frame}
          onChange={(language) => change({ language })}
          options={plan.languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          value={draft.language}
        />
      );
    case 'assistance':
      return <AskedField {...props} />;
    default:
      return <StatementField {...props} />;
  }
}
