/**
 * A request as drafted: ids only, so that a recipe stays small, comparable and free of personal text.
 * Every value is an id of something in the case file (fact, identifier, period, …) or of a form option.
 */
import type { PartId } from './case-plan.ts';
import type { DataCategory } from './ids.ts';

/** The fields of the desk. Numbers are the rows of the contents table in docs/model.md. */
export const FIELD_IDS = [
  'requesting-authority', // 1
  'authority-in-charge', // 2
  'subject-and-nature', // 3
  'facts', // 4, 14: which facts are told; from them the link to each item
  'assistance', // 5: which items, in which category
  'certification', // 6, 21: custodian's certificate and hash
  'persons', // 7
  'identifiers', // 8, 15
  'period', // 9
  'purpose', // 10
  'legal-basis', // 11
  'offence-provisions', // 12
  'dual-criminality', // 13
  'custodian', // 16
  'preservation-reference', // 17
  'urgency', // 18
  'confidentiality', // 19
  'use-statement', // 20
  'rights-assurance', // 22
  'reciprocity', // 23
  'language', // 24
  'signature', // 25
  'return-contact', // 26
  'necessity', // preservation: why it is needed
  'follow-up', // preservation: a formal request will follow
  'domain-name', // registration data: the name whose registrant is wanted
  'domestic-grounds', // orders: the own law that empowers the author
  'answer-by', // 18: time and manner of the answer
  'special-instructions', // 19, 21: secrecy, certification and other special procedure of an order
  'previous-requests', // 27, 28
  'notification-statement', // direct order: that the provider's State was told
  'collection-period', // live collection: how long, and why so long
  'emergency-facts', // 18: the danger, and how the data relate to it
  'property', // assets: what, where, of what value
  'other-information', // whatever else helps
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** What is asked of one item. The category is what the drafter called it, which may be wrong (D20). */
export interface Asked {
  readonly item: string;
  readonly category: DataCategory;
}

export type Urgency = 'none' | 'volatile-data' | 'danger-to-life';
/** Two switches in one value: whether authorities keep the request secret, and whether the provider is told not to notify its user. */
export const CONFIDENTIALITIES = [
  'none',
  'keep-request-secret',
  'do-not-notify',
  'keep-secret-and-do-not-notify',
] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const asksNoNotice = (confidentiality: Confidentiality): boolean =>
  confidentiality === 'do-not-notify' || confidentiality === 'keep-secret-and-do-not-notify';

/** To whom a letter goes, as the drafter chooses it. */
export const ADDRESSEES = [
  'central-authority',
  'contact-point',
  'court',
  'foreign-ministry',
  'police',
  'provider',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** How the facts are written: for a translator, or as the police file has them. */
export const WORDINGS = ['plain', 'jargon'] as const;
export type Wording = (typeof WORDINGS)[number];

/** How a letter in a language that is not the drafter's own was translated. */
export const TRANSLATIONS = ['certified', 'uncertified', 'without-annexes'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

export const SIGNATORIES = ['prosecutor', 'judge', 'central-authority', 'police'] as const;
export type Signatory = (typeof SIGNATORIES)[number];

/** What a letter can quote as *Your ref.*: none, or one of the references that a file collects. */
export const QUOTED_REFERENCES = ['none', 'own-case', 'own-authority', 'foreign-authority', 'provider'] as const;
export type QuotedReference = (typeof QUOTED_REFERENCES)[number];

export interface Draft {
  /** Id of a `Basis` of the plan: the instrument relied on and, where it yields, the treaty it is executed through. */
  readonly basis: string;
  readonly facts: readonly string[];
  readonly identifiers: readonly string[];
  /** By id of an identifier that has parts: those that the letter gives; one that is not named is given as a whole. */
  readonly parts?: Readonly<Record<string, readonly PartId[]>>;
  /** Id of a period of the case file, or null where none is given. */
  readonly period: string | null;
  readonly asked: readonly Asked[];
  readonly urgency: Urgency;
  readonly confidentiality: Confidentiality;
  /** Id of a purpose of the case file, or null where none is stated. */
  readonly purpose: string | null;
  /** BCP 47 tag of the language the request is sent in. */
  readonly language: string;
  /** ISO day until which a court shall delay the notice to the user; absent or null: no such delay is asked for. */
  readonly delayUntil?: string | null;
  /** Absent: the registry looks it up. */
  readonly addressee?: Addressee;
  /** Of an answer; absent: the registry quotes the reference of the letter that is answered. */
  readonly yourRef?: QuotedReference;
  /** Absent: plain words. */
  readonly wording?: Wording;
  /** Absent: a certified translation of the whole. */
  readonly translation?: Translation;
  /** Absent: somebody who may sign. */
  readonly signedBy?: Signatory;
  /** Whether the facts are sworn to; absent: as the requested State wants it. */
  readonly sworn?: boolean;
  /** Statements the drafter ticked: the remaining fields of the form. */
  readonly statements: readonly FieldId[];
}
