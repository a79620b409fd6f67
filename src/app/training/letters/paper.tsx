/** The sheet of paper a letter stands on: head, watermark, text. Every letter is real text, also in print. */

import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import { isProvider, type Party, partyName } from '../model/party.ts';
import { usePlay } from '../play-context.tsx';
import './letters.css';

export function usePartyName(): (party: Party) => string {
  const { plan } = usePlay();
  const t = useMessage();
  return (party) => {
    const { name, state } = partyName(plan, party);
    if (name === null) return t(`training.party.${party}`, { state });
    if (party === 'establishment') return t('training.party.establishment', { name });
    if (party === 'provider') return name;
    // Most authorities carry their State in their name.
    return name.includes(state) ? name : t('training.party.in-state', { name, state });
  };
}

export interface PaperHead {
  readonly from: Party;
  readonly to: Party;
  readonly ourRef: string;
  readonly yourRef: string | null;
  readonly at: Minutes;
  /** How it travels, where that is not the ordinary way between the two; absent: the ordinary one. */
  readonly through?: string | null;
  readonly subject: ReactNode;
  readonly basis: ReactNode;
}

/** High, middle and low on the sheet, so that a part of a letter carries one too. */
const WATERMARKS = ['high', 'middle', 'low'];

interface PaperProps {
  readonly head: PaperHead;
  /** A note to the own file has no greeting. */
  readonly greeting?: boolean;
  readonly children: ReactNode;
}

export function Paper({ head, greeting = true, children }: PaperProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const nameOf = usePartyName();
  const business = isProvider(head.from) || isProvider(head.to);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('training.head.from'), nameOf(head.from)],
    [t('training.head.to'), nameOf(head.to)],
    [t('training.head.channel'), head.through ?? null],
    [t('training.head.our-ref'), head.ourRef],
    [t('training.head.your-ref'), head.yourRef],
    [t('training.head.date'), format.date(civilDate(plan.opensAt, head.at))],
    [t('training.head.subject'), head.subject],
    [t('training.head.basis'), head.basis],
  ];
  return (
    <div className="paper letter sheet">
      {WATERMARKS.map((place) => (
        <span
          aria-hidden="true"
          className="paper__watermark"
          data-watermark={t('training.paper.watermark')}
          key={place}
        />
      ))}
      <p className="paper__line">{t('training.paper.line')}</p>
      <dl className="paper__head">
        {rows.map(
          ([term, detail]) =>
            detail !== null && (
              <div key={term}>
                <dt>
                  <Explained text={term} />
                </dt>
                <dd>{detail}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="paper__text">
        {greeting && <p>{t(business ? 'training.greeting.business' : 'training.greeting')}</p>}
        {children}
        {greeting && (
          <>
            <p>{t(business ? 'training.closing.business' : 'training.closing')}</p>
            <p className="paper__name">{nameOf(head.from)}</p>
          </>
        )}
      </div>
    </div>
  );
}
