/** Identifiers of the case file; one that has parts is given part by part, and begins without any. */

import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained, WordsIn } from '#app/law/term.tsx';
import { Checkbox, CheckboxGroup, Fieldset } from '#app/ui/choices.tsx';
import type { Identifier, PartId } from '#domain/case-plan.ts';
import type { Draft } from '#domain/request.ts';
import { usePlay } from '../play-context.tsx';
import type { FieldControlProps } from './field-control.tsx';
import { FieldSource } from './field-frame.tsx';

/** The parts that the letter gives of one identifier. */
const givenOf = ({ parts }: Draft, { id, parts: all }: Identifier): readonly PartId[] =>
  parts?.[id] ?? all?.map(({ part }) => part) ?? [];

export function IdentifiersField({ field: { field, citation }, draft, change }: FieldControlProps): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const known = plan.identifiers.filter(({ id }) => run.knownIdentifiers.includes(id));
  const toggle = ({ id, parts }: Identifier, on: boolean) => {
    const { [id]: _, ...others } = draft.parts ?? {};
    change({
      identifiers: plan.identifiers
        .map((one) => one.id)
        .filter((one) => (one === id ? on : draft.identifiers.includes(one))),
      ...(parts ? { parts: on ? { ...others, [id]: [] } : others } : {}),
    });
  };
  return (
    <Fieldset
      hint={
        <>
          <FieldSource citation={citation} />
          {known.length === 0 && <> {t('training.desk.no-identifiers')}</>}
        </>
      }
      legend={<Explained text={t(`training.field.${field}`)} />}
    >
      <div className="choices">
        {known.map((identifier) => {
          const { id, text, parts, shared } = identifier;
          const chosen = draft.identifiers.includes(id);
          return (
            <Fragment key={id}>
              <Checkbox
                checked={chosen}
                hint={
                  shared && (
                    <Explained text={t('training.desk.identifier.shared', { subscribers: shared.subscribers })} />
                  )
                }
                label={text}
                onChange={(on) => toggle(identifier, on)}
              />
              {chosen && parts && (
                <div className="training-parts">
                  <CheckboxGroup
                    legend={t('training.desk.identifier.parts')}
                    onChange={(given) => change({ parts: { ...draft.parts, [id]: given as readonly PartId[] } })}
                    options={parts.map((one) => ({
                      value: one.part,
                      label: t('training.desk.identifier.part', {
                        part: t(`training.part.${one.part}`),
                        text: one.text,
                      }),
                      hint: <WordsIn text={t(`training.part.${one.part}`)} />,
                    }))}
                    values={givenOf(draft, identifier)}
                  />
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </Fieldset>
  );
}
