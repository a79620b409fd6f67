/** A treaty, law or practice that gives a basis, as data. Texts are paraphrase in plain English, never the official text. */
import type { Minutes } from './case-time.ts';
import type { Checked, DataCategory, InstrumentId, ProcedureKind } from './ids.ts';
import type { FieldId } from './request.ts';
import type { RuleKey } from './rules.ts';
import type { InstrumentStatus, Joining } from './status.ts';

export interface Rule {
  /** `40(16)`; null: the instrument is silent and the step is practice. */
  readonly article: string | null;
  /** One plain sentence: what the article says, in our words. */
  readonly says: string;
  readonly checked: Checked;
  /** Procedures that a general rule is about, where it is not (only) about formal requests for assistance. */
  readonly appliesTo?: readonly ProcedureKind[] | undefined;
  /** Of a duty to consult before refusing: it is owed before a refusal on these grounds only. */
  readonly onlyFor?: readonly GroundCode[] | undefined;
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
  /** Key of the declaration or reservation without which the ground does not bite; absent: none is needed. */
  readonly needs?: string | undefined;
  readonly says: string;
  readonly checked: Checked;
}

/** A reason that may not carry a refusal (`forbid` in docs/model.md); with `data`: where nothing else is asked for. */
export interface Bar {
  readonly code: GroundCode;
  /** True: barred only as the sole reason; false: barred altogether. */
  readonly onlyAlone: boolean;
  /** Barred only for offences that the instrument itself defines; absent: for all. */
  readonly ownOffences?: boolean | undefined;
  readonly data?: readonly DataCategory[] | undefined;
  readonly article: string;
  readonly checked: Checked;
}

/** Clocks that a text sets. The timer register of docs/model.md lists each with its article. */
export const CLOCK_IDS = [
  'preservation-hold',
  'domestic-order',
  'provider-hold',
  'provider-hold-renewal',
  'preservation-order',
  'preservation-order-extension',
  'service-on-provider',
  'return-subscriber',
  'return-traffic',
  'provider-window',
  'production',
  'production-emergency',
  'objection',
  'objection-emergency',
  'clarification',
  'enforcement-recognition',
  'conflict-objection',
  'validation',
  'acknowledgement',
  'recognition',
  'recognition-extension',
  'execution',
  'provisional-measure',
  'interception-objection',
  'quash-motion',
  'agreement-wait',
  'order-service',
  'witness-immunity',
  'denunciation',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

export interface LegalClock {
  readonly id: ClockId;
  readonly article: string;
  readonly duration: Minutes;
  /** A floor (`at least 60 days`) or a ceiling (`at most 90 days`). */
  readonly bound: 'minimum' | 'maximum';
  readonly renewable: boolean;
  /** Counted in days on which offices work. Absent: in calendar time. */
  readonly workingDays?: boolean | undefined;
  /** What starts it, in a few words: `receipt of the request`. Absent: the rule with this article says. */
  readonly starts?: string | undefined;
  readonly checked: Checked;
}

/** How dual criminality stands for one procedure (docs/model.md, "Dual criminality"). */
export const DUAL_CRIMINALITY_MODES = [
  'prohibited', // may not be asked
  'reservable', // may be asked only by a State that has reserved it
  'optional', // the requested State may refuse for want of it
  'own-law', // left to the requested State's law or another treaty
  'list', // not checked for listed offences
  'required',
  'none', // the text is silent
] as const;
export type DualCriminalityMode = (typeof DUAL_CRIMINALITY_MODES)[number];

/** What must be so besides, which no State, offence or date can tell: the route is open on this condition. */
export const CONDITIONS = [
  'danger-to-life',
  'consent-of-holder',
  'public-data',
  'foreign-provider-seen',
  'agreement-of-both',
  'provider-represented',
  'provider-willing',
  'finding-of-the-court',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** One door of an instrument. An instrument can hold one kind twice, with other data or another threshold. */
export interface ProcedureOffer {
  readonly kind: ProcedureKind;
  readonly article: string | null;
  /** Categories of data it can bring; empty: it discloses no data (a hold, a hearing, assets). */
  readonly data: readonly DataCategory[];
  /** `firm`: owed; `endeavour`: the text says endeavour; `own-law`: as far as own law permits; `discretion`: never owed. */
  readonly duty: 'firm' | 'endeavour' | 'own-law' | 'discretion';
  /** Offences it serves: all in the instrument's scope, only those that the instrument defines, or any offence at all. */
  readonly offences: 'in-scope' | 'own' | 'any';
  /** Minimum of the maximum penalty (years) for this procedure; offences with the feature `unlessListed` need none. */
  readonly threshold?:
    | { readonly years: number; readonly unlessListed: OffenceFeature | null; readonly article: string }
    | undefined;
  readonly dualCriminality: DualCriminalityMode;
  /** Displaced where a treaty to which the instrument yields is in force between the two. */
  readonly yields: boolean;
  readonly conditions: readonly Condition[];
  /** Keys of declarations of the requested State that close this door. */
  readonly closedBy: readonly string[];
  readonly says: string;
  readonly checked: Checked;
}

/** Marks of an offence that texts ask about. */
export const OFFENCE_FEATURES = [
  'transnational',
  'organised-group',
  'annex-d', // EIO, Annex D
  'annex-iv', // EU e-Evidence, Annex IV
  'listed-cyber', // EU e-Evidence 5(4): non-cash fraud, child abuse, attacks on information systems, terrorism
  'political',
  'military',
  'fiscal',
  'expression',
] as const;
export type OffenceFeature = (typeof OFFENCE_FEATURES)[number];

export interface Declaration {
  /** Stable slug: `preservation-dual-criminality`. */
  readonly key: string;
  readonly kind: 'reservation' | 'declaration' | 'choice' | 'notification';
  readonly article: string | null;
  readonly says: string;
  /** Values a State may file; empty: filed or not. */
  readonly values: readonly string[];
  readonly checked: Checked;
}

/** A real treaty that a generic instrument follows, for comparison: numbers only. */
export interface Exemplar {
  readonly id: string;
  readonly title: string;
  readonly checked: Checked;
  readonly procedures: Partial<Readonly<Record<ProcedureKind, string>>>;
  readonly rules: Partial<Readonly<Record<RuleKey, string>>>;
  readonly contents: string | null;
  readonly grounds: Partial<Readonly<Record<GroundCode, string>>>;
}

/** A point on which readers of the text differ: two arguments of equal length, in alphabetical order of their titles. */
export interface DisputedPoint {
  readonly article: string;
  readonly title: string;
  readonly views: readonly [string, string];
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly title: string;
  readonly shortTitle: string;
  /** ISO date of adoption, or null for a practice without one; the order on screen. */
  readonly adopted: string | null;
  readonly kind:
    | 'universal'
    | 'regional'
    | 'bilateral'
    | 'union'
    | 'agreement'
    | 'scheme'
    | 'courtesy'
    | 'police'
    | 'provider'
    | 'court'
    | 'draft';
  readonly status: InstrumentStatus;
  /** When it binds a State that joins; null: no later joining (a practice, a draft, a law of a union). */
  readonly joining: Joining | null;
  readonly scope: {
    /** Offences the text itself defines. */
    readonly offences: readonly { readonly article: string | null; readonly title: string }[];
    /** How many offence types the text is said to define; null where it defines none. */
    readonly offenceCount: number | null;
    readonly anyOffence: boolean;
    /** Minimum of the maximum penalty, in years, for evidence of offences the instrument does not itself define; null: none. */
    readonly seriousCrimeYears: number | null;
    /** Where "serious crime" is defined. */
    readonly seriousCrimeArticle: string | null;
    /** The offence must be transnational and involve an organised criminal group. */
    readonly organisedCrimeOnly: boolean;
    readonly article: string | null;
    readonly checked: Checked;
  };
  readonly procedures: readonly ProcedureOffer[];
  /** The fall-back rule: procedures marked `yields` give way to these where they are in force between the two. */
  readonly yieldsTo: readonly InstrumentId[];
  /** Instruments whose request procedure this one supersedes between States bound by both. */
  readonly displaces: readonly {
    readonly instrument: InstrumentId;
    readonly article: string;
    readonly checked: Checked;
  }[];
  readonly rules: Partial<Readonly<Record<RuleKey, Rule>>>;
  readonly contents: Partial<Readonly<Record<ProcedureKind, readonly ContentsItem[]>>>;
  readonly grounds: readonly Ground[];
  readonly bars: readonly Bar[];
  readonly clocks: readonly LegalClock[];
  readonly declarations: readonly Declaration[];
  readonly exemplars: readonly Exemplar[];
  readonly disputed: readonly DisputedPoint[];
}
