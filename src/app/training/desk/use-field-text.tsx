/** What a field of a draft says in the letter; null where nothing is on the form, and then the letter has no such heading. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import type { Identifier } from '#domain/case-plan.ts';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { useLanguageName } from '../frame/use-language-name.ts';
import { namesOf } from '../letters/use-letter-text.ts';
import { basisById } from '../model/bases.ts';
import { custodianKnown } from '../model/known-at.ts';
import { ordinalAt, writtenAt } from '../model/letter-dates.ts';
import { frameOf, saidIn } from '../model/letter-frame.ts';
import { theirReference } from '../model/references.ts';
import { usePlay } from '../play-context.tsx';

interface Drafted {
  readonly draft: Draft;
  readonly at: Minutes;
  readonly ourRef: string;
}

const paragraph = (text: string): ReactNode => <p>{text}</p>;

const list = (entries: readonly { readonly id: string; readonly text: ReactNode }[]): ReactNode =>
  entries.length === 0 ? null : (
    <ul>
      {entries.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );

export function useFieldText({ draft, at, ourRef }: Drafted): (field: FieldId) => ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const languageName = useLanguageName();
  const frame = frameOf(basisById(plan, draft.basis)?.procedure ?? 'request');
  const date = (minute: Minutes) => format.date(civilDate(plan.opensAt, minute));

  /** Date and reference of the preservation as the drafter knows it. */
  const preservation = (): string => {
    const frozen = run.marks.findLast((mark) => mark.type === 'data-frozen' && mark.at <= at);
    if (frozen) {
      return t('training.says.preservation-reference.held', {
        heldSince: date(frozen.at),
        heldRef: theirReference(plan, 'preservation', ordinalAt(run, 'preservation', frozen.at)),
      });
    }
    const asked = writtenAt(run, 'preservation', at);
    return asked === null
      ? t('training.says.preservation-reference.none')
      : t('training.says.preservation-reference.asked', { askedOn: date(asked) });
  };

  const statement = (field: FieldId): string => {
    if (field === 'preservation-reference') return preservation();
    const names = { ...namesOf(plan), ourRef };
    const said = saidIn(frame, field);
    if (said !== field || field !== 'custodian') return t(`training.says.${said}`, names);
    return t(
      custodianKnown(plan, run, at) ? 'training.says.custodian.known' : 'training.says.custodian.unknown',
      names,
    );
  };

  /** The sentence of a field, and more where the drafter has chosen how it is made. */
  const and = (text: ReactNode, more: readonly (string | false | undefined)[]): ReactNode =>
    text === null ? null : (
      <>
        {text}
        {more.map((one) => one && <p key={one}>{t(`training.says.${one}`)}</p>)}
      </>
    );

  const secrecy = (): ReactNode => {
    const { confidentiality, delayUntil } = draft;
    const asked = saidIn(frame, `confidentiality.${confidentiality}`);
    const kept = confidentiality !== 'none' && t(`training.says.${asked}`);
    const names = { ...namesOf(plan), until: delayUntil ? format.date(delayUntil) : '' };
    const delayed = delayUntil && t(`training.says.${saidIn(frame, 'delay')}`, names);
    return kept || delayed ? (
      <>
        {kept && <p>{kept}</p>}
        {delayed && <p>{delayed}</p>}
      </>
    ) : null;
  };

  /** As the case file has it, or the parts that the letter gives of it. */
  const identifierText = ({ id, text, parts }: Identifier): string => {
    const given = draft.parts?.[id];
    if (!parts || !given || parts.every(({ part }) => given.includes(part))) return text;
    const told = parts.filter(({ part }) => given.includes(part));
    if (told.length === 0) return t('training.says.identifier.nothing');
    return told
      .map((one) => t('training.desk.identifier.part', { part: t(`training.part.${one.part}`), text: one.text }))
      .join('; ');
  };

  const translated = !plan.requesting.languages.includes(draft.language);
  return (field) => {
    switch (field) {
      case 'facts':
        return and(
          list(
            plan.facts
              .filter(({ id }) => draft.facts.includes(id))
              .map((fact) => ({
                id: fact.id,
                text: `${fact.text} ${t('training.says.fact-source', { source: fact.source })}`,
              })),
          ),
          [draft.wording === 'jargon' && 'wording.jargon', draft.sworn && 'sworn'],
        );
      case 'assistance':
        return list(
          draft.asked.map(({ item, category }) => ({
            id: item,
            text: t('training.says.asked', { item: plan.items.find(({ id }) => id === item)?.title ?? item, category }),
          })),
        );
      case 'identifiers':
        return list(
          plan.identifiers
            .filter(({ id }) => draft.identifiers.includes(id))
            .map((one) => ({ id: one.id, text: identifierText(one) })),
        );
      case 'period': {
        const period = plan.periods.find(({ id }) => id === draft.period);
        return period ? paragraph(period.text) : null;
      }
      case 'purpose': {
        const purpose = plan.purposes.find(({ id }) => id === draft.purpose);
        return purpose ? paragraph(purpose.text) : null;
      }
      case 'urgency':
        return draft.urgency === 'none' ? null : paragraph(t(`training.says.urgency.${draft.urgency}`));
      case 'confidentiality':
        return secrecy();
      case 'language':
        return and(
          paragraph(
            t(`training.says.${saidIn(frame, 'language')}`, { language: languageName(draft.language, 'sentence') }),
          ),
          [translated && draft.translation && `translation.${draft.translation}`],
        );
      case 'signature':
        return draft.statements.includes(field)
          ? and(paragraph(statement(field)), [draft.signedBy && `signed-by.${draft.signedBy}`])
          : null;
      default:
        return draft.statements.includes(field) ? paragraph(statement(field)) : null;
    }
  };
}
