/** What every field of a form needs: the file's value, how to change it, what is wrong at a place, what may be named. */
import { type ComponentType, createContext, useContext } from 'react';
import type { Refers } from '#content/authoring/field-words.data.ts';
import type { FormNode } from '#content/authoring/form-schema.ts';
import type { ValueEdit } from '#content/authoring/value-edit.ts';
import type { Problem } from '#content/problem.ts';
import type { Path } from '#content/read-yaml.ts';
import { must } from '#domain/result.ts';

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface AnyFieldProps {
  readonly path: Path;
  readonly node: FormNode;
  readonly value: unknown;
  readonly optional?: boolean;
  /** The group stands in a frame that already has its name. */
  readonly bare?: boolean;
}

export interface FormRoot {
  /** The field for any place: handed down, because groups and lists hold fields of every kind, themselves included. */
  readonly Any: ComponentType<AnyFieldProps>;
  readonly value: unknown;
  /** @param order keys of the group at the end of the path, as its form lists them */
  readonly change: (edit: ValueEdit, order?: readonly string[]) => void;
  /** Of exactly this place. */
  readonly problemsAt: (path: Path) => readonly Problem[];
  /** What a field may name; null where it is no list of known things. */
  readonly options: (refers: Refers) => readonly Named[];
}

const Context = createContext<FormRoot | null>(null);
export const FormProvider = Context.Provider;

export const useForm = (): FormRoot => must(useContext(Context), 'A field stands outside a form.');
