/** What the prosecutor puts on the form that asks for more time, and the letter that it becomes. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx';
import { EXTENSION_REASONS, type ExtensionForm } from '#domain/extension-form.ts';
import { ExtensionFacts } from '../letters/extension-facts.tsx';
import { Paper } from '../letters/paper.tsx';
import { useDatedText } from '../letters/use-letter-text.ts';
import { fileReferences, quotedText } from '../model/file-references.ts';
import { ordinalAt, writtenAt } from '../model/letter-dates.ts';
import { ourReference } from '../model/references.ts';
import { usePlay } from '../play-context.tsx';
import { YourRefField } from './your-ref-field.tsx';

const NONE = 'none';

interface ExtensionFieldsProps {
  readonly form: ExtensionForm;
  readonly change: (changes: Partial<ExtensionForm>) => void;
}

export function ExtensionFields({ form, change }: ExtensionFieldsProps): ReactNode {
  const t = useMessage();
  return (
    <>
      <YourRefField onChange={(yourRef) => change({ yourRef })} procedure="preservation" value={form.yourRef} />
      <Checkbox
        checked={form.tellsRequest}
        label={t('training.extension.tells-request')}
        onChange={(tellsRequest) => change({ tellsRequest })}
      />
      <RadioGroup
        legend={t('training.extension.reason')}
        onChange={(chosen) => change({ reason: EXTENSION_REASONS.find((one) => one === chosen) ?? null })}
        options={[
          { value: NONE, label: t('training.extension.reason.none') },
          ...EXTENSION_REASONS.map((value) => ({ value, label: t(`training.extension.reason.${value}`) })),
        ]}
        value={form.reason ?? NONE}
      />
    </>
  );
}

export function ExtensionLetter({ form }: { readonly form: ExtensionForm }): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const text = useDatedText();
  const sent = { sentAt: writtenAt(run, 'preservation', run.now) };
  return (
    <section aria-labelledby="training-extension-letter" className="stack">
      <h3 id="training-extension-letter">{t('training.desk.letter')}</h3>
      <Paper
        head={{
          from: 'prosecutor',
          to: 'contact-point',
          ourRef: ourReference(plan, 'preservation', ordinalAt(run, 'preservation', run.now)),
          yourRef: quotedText(fileReferences(plan, run, 'preservation', run.now), form.yourRef),
          at: run.now,
          subject: <strong>{text('extension-asked', 'subject', sent)}</strong>,
          basis: null,
        }}
      >
        <p>{text('extension-asked', 'says', sent)}</p>
        <ExtensionFacts at={run.now} form={form} />
        <p>{text('extension-asked', 'next', sent)}</p>
      </Paper>
    </section>
  );
}
