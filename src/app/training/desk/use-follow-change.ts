/** Keeps the part of the letter in view that the form has just changed; the letter scrolls in its own frame on wide screens. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Draft, FieldId } from '#domain/request.ts';

/** Where each part of a draft stands in the letter. */
const FIELD_OF: Readonly<Required<Record<Exclude<keyof Draft, 'statements' | 'basis'>, FieldId>>> = {
  facts: 'facts',
  identifiers: 'identifiers',
  parts: 'identifiers',
  period: 'period',
  asked: 'assistance',
  urgency: 'urgency',
  confidentiality: 'confidentiality',
  delayUntil: 'confidentiality',
  addressee: 'requesting-authority',
  // In the head of the letter, above every field.
  yourRef: 'requesting-authority',
  wording: 'facts',
  sworn: 'facts',
  signedBy: 'signature',
  translation: 'language',
  purpose: 'purpose',
  language: 'language',
};

/** The field whose text differs; null where none does, or where only the instrument changed. */
export function changedField(before: Draft, after: Draft): FieldId | null {
  const part = (Object.keys(FIELD_OF) as (keyof typeof FIELD_OF)[]).find(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (part) return FIELD_OF[part];
  return after.statements.find((field) => !before.statements.includes(field)) ?? null;
}

export function useFollowChange(frame: RefObject<HTMLElement | null>, draft: Draft | null): void {
  const before = useRef(draft);
  useEffect(() => {
    const field = before.current && draft ? changedField(before.current, draft) : null;
    before.current = draft;
    const box = frame.current;
    const part = field === null ? null : box?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (!box || !part || box.scrollHeight <= box.clientHeight) return;
    const top = part.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    box.scrollTop = Math.max(0, top - box.clientHeight / 3);
  }, [frame, draft]);
}
