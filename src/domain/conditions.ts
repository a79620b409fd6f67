/**
 * One language for what an author wants to tell of a case: closed, data, JSON. Objectives ask about decisions; an inject waits
 * for a moment. A moment depends on luck, so no objective may ask about one (`ObjectiveCondition`).
 */
import type { Minutes } from './case-time.ts';
import type { CaseProcedure, InstrumentId } from './ids.ts';
import type { DefectCode, GroundCode } from './instrument.ts';
import type { Decision, DecisionType } from './recipe.ts';
import type { Confidentiality, FieldId, Urgency } from './request.ts';

/** All of `includes` are in the list, and none of `excludes`. */
export interface ListTest<Entry extends string = string> {
  readonly includes?: readonly Entry[];
  readonly excludes?: readonly Entry[];
}

/** What was chosen with a decision. Each key that is there must hold; a list of values: one of them. */
export interface ChoiceTest {
  readonly basis?: {
    readonly instrument?: readonly InstrumentId[];
    /** `none`: by the instrument's own procedure. */
    readonly through?: readonly (InstrumentId | 'none')[];
    readonly whatIf?: boolean;
  };
  readonly ground?: readonly GroundCode[];
  /** Elements that a person asks about. */
  readonly asks?: ListTest<FieldId>;
  /** Items granted of a request executed in part. */
  readonly grants?: ListTest;
  readonly confidentiality?: readonly Confidentiality[];
  readonly urgency?: readonly Urgency[];
  /** Items that the letter asks for, facts that it tells, statements that it makes. */
  readonly asked?: ListTest;
  readonly facts?: ListTest;
  readonly statements?: ListTest<FieldId>;
  readonly period?: readonly string[];
  readonly purpose?: readonly string[];
}

/** Which decisions are meant: of one type, about one request, with such a choice. */
export interface DecisionTest {
  readonly type: DecisionType;
  readonly request?: Decision['request'];
  readonly choice?: ChoiceTest;
}

/** `first` or `last`: of the letters of that request. */
export interface LetterTest {
  readonly request: CaseProcedure;
  readonly which: 'first' | 'last';
  /** Codes of findings: all of `has` are found in the letter, and none of `freeOf`. */
  readonly has?: readonly (DefectCode | GroundCode)[];
  readonly freeOf?: readonly (DefectCode | GroundCode)[];
}

export type ObjectiveCondition =
  | { readonly all: readonly ObjectiveCondition[] }
  | { readonly any: readonly ObjectiveCondition[] }
  | { readonly not: ObjectiveCondition }
  | { readonly decided: DecisionTest }
  | { readonly never: DecisionTest }
  /** The law forbade it, and it was tried. */
  | { readonly attempted: DecisionTest }
  /** The first of one kind came before the first of the other. */
  | { readonly order: { readonly first: DecisionTest; readonly second: DecisionTest } }
  /** Within so many minutes of the milestone that enabled it, or of the opening where none did. */
  | { readonly lag: DecisionTest & { readonly within: Minutes } }
  | { readonly letter: LetterTest };
