/** What a decision of the requested side still needs: what to ask about, a ground, or which items. */

import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx';
import { GROUNDS } from '#domain/grounds.ts';
import type { DecisionChoice, DecisionType } from '#domain/recipe.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { readProcedure, receivedLetter } from '#simulation/view-of.ts';
import { basisById } from '../model/bases.ts';
import { askableFields } from '../model/desk-fields.ts';
import { usePlay } from '../play-context.tsx';

type Kind = 'asks' | 'ground' | 'items';
const KINDS: Readonly<Partial<Record<DecisionType, Kind>>> = {
  'decide.ask-supplement': 'asks',
  'decide.ask-clarification': 'asks',
  'decide.return-draft': 'asks',
  'decide.refuse': 'ground',
  'decide.maintain-refusal': 'ground',
  'decide.refuse-preservation': 'ground',
  'decide.refuse-order': 'ground',
  'decide.raise-ground': 'ground',
  'decide.refuse-recognition': 'ground',
  'decide.accept-in-part': 'items',
  'decide.narrow-order': 'items',
};

const choiceKey = (type: DecisionType): string => `choice.${type}`;
const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export interface ChoiceDesk {
  readonly kind: Kind | null;
  readonly letter: Draft | null;
  readonly picked: readonly string[];
  pick(picked: readonly string[]): void;
  /** Undefined: this decision needs none. Null: something must be picked first. */
  readonly choice: DecisionChoice | undefined | null;
}

export function useChoice(type: DecisionType, request: string | undefined): ChoiceDesk {
  const { run, role, kept, keep } = usePlay();
  const kind = KINDS[type] ?? null;
  const letter = useMemo(
    () => receivedLetter(run, readProcedure(request ?? 'request'), role)?.choice?.draft ?? null,
    [run, request, role],
  );
  const saved = kept.desk[choiceKey(type)];
  const picked = useMemo(() => strings(saved), [saved]);
  const [first] = picked;
  const filled = (): DecisionChoice | null => {
    if (first === undefined) return null;
    if (kind === 'ground') return { ground: first };
    return kind === 'asks' ? { asks: picked as readonly FieldId[] } : { items: picked };
  };
  return {
    kind,
    letter,
    picked,
    pick: (next) => keep(choiceKey(type), next),
    choice: kind === null ? undefined : filled(),
  };
}

interface ChoiceFormProps {
  readonly desk: ChoiceDesk;
  /** Shown once somebody has tried to go on without picking anything. */
  readonly error: boolean;
}

export function ChoiceForm({ desk: { kind, letter, picked, pick }, error }: ChoiceFormProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const basis = letter && basisById(plan, letter.basis);
  if (kind === null || !letter || !basis) return null;
  const frame = {
    legend: <Explained text={t(`training.seat.${kind}.legend`)} />,
    hint: <Explained text={t(`training.seat.${kind}.hint`)} />,
    ...(error ? { error: t(`training.seat.${kind}.error`) } : {}),
  };
  if (kind === 'ground') {
    const options = Object.entries(GROUNDS).map(([value, label]) => ({ value, label }));
    return <RadioGroup {...frame} onChange={(value) => pick([value])} options={options} value={picked[0] ?? null} />;
  }
  const options =
    kind === 'asks'
      ? askableFields(plan, basis).map((field) => ({ value: field, label: t(`training.field.${field}`) }))
      : letter.asked.map(({ item }) => ({
          value: item,
          label: plan.items.find(({ id }) => id === item)?.title ?? item,
        }));
  return <CheckboxGroup {...frame} onChange={pick} options={options} values={picked} />;
}
