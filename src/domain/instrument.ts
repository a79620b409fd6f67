/** A treaty, law or practice that gives a basis, as data. Texts are paraphrase in plain English, never the official text. */
import type { Minutes } from './case-time.ts';
import type { Checked, InstrumentId, ProcedureKind } from './ids.ts';
import type { FieldId } from './request.ts';
import type { RuleKey } from './rules.ts';

export interface Rule {
  /** `40(16)`; null: the instrument is silent and the step is practice. */
  readonly article: string | null;
  /** One plain sentence: what the article says, in our words. */
  readonly says: string;
  readonly checked: Checked;
}

export interface ContentsItem {
  readonly field: FieldId;
  readonly article: string | null;
  /** `required` by the text; `where-possible`: the text excuses it; `good-practice`: not in the text. */
  readonly need: 'required' | 'where-possible' | 'good-practice';
  readonly checked: Checked;
}

/** Refusal grounds R01–R22 and deficiencies D01–D26: the codes of docs/model.md. */
export type GroundCode = `R${number}`;
export type DefectCode = `D${number}`;

export interface Ground {
  readonly code: GroundCode;
  readonly article: string;
  /** `explicit` in the text or `via` an own-law or umbrella clause. */
  readonly kind: 'explicit' | 'via';
  readonly mode: 'must' | 'may';
  readonly appliesTo: readonly ProcedureKind[];
  readonly says: string;
  readonly checked: Checked;
}

export interface LegalClock {
  readonly id: 'preservation-hold' | 'domestic-order';
  readonly article: string;
  readonly duration: Minutes;
  /** A floor (`at least 60 days`) or a ceiling (`at most 90 days`). */
  readonly bound: 'minimum' | 'maximum';
  readonly renewable: boolean;
  readonly checked: Checked;
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly title: string;
  readonly shortTitle: string;
  /** ISO date of adoption, or null for a practice without one; the order on screen. */
  readonly adopted: string | null;
  readonly kind: 'universal' | 'regional' | 'bilateral' | 'courtesy' | 'police';
  /** In force on the scenario's date without any supposition, and since when. */
  readonly status: {
    readonly inForce: boolean;
    readonly since: string | null;
    readonly note: string;
    readonly checked: Checked;
  };
  readonly scope: {
    readonly anyOffence: boolean;
    /** Minimum of the maximum penalty, in years, for evidence of offences the instrument does not itself define; null: none. */
    readonly seriousCrimeYears: number | null;
    readonly conventionOffences: readonly string[];
    readonly article: string | null;
    readonly checked: Checked;
  };
  readonly procedures: readonly {
    readonly kind: ProcedureKind;
    readonly article: string | null;
    readonly checked: Checked;
  }[];
  /** The fall-back rule: its own request procedure yields to a mutual-legal-assistance treaty between the two. */
  readonly yieldsToTreaty: boolean;
  readonly rules: Partial<Readonly<Record<RuleKey, Rule>>>;
  readonly contents: { readonly request: readonly ContentsItem[]; readonly preservation: readonly ContentsItem[] };
  readonly grounds: readonly Ground[];
  readonly clocks: readonly LegalClock[];
}
