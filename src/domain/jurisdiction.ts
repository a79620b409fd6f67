/** A fictional State: what the law asks about it (docs/model.md, "The fictional world"). */
import type { OfficeCalendar } from './calendar.ts';
import type { InstrumentId, Tier } from './ids.ts';
import type { Signatory } from './request.ts';
import type { Membership } from './status.ts';

/** One declaration, reservation, choice or notification that the State has filed under an instrument. */
export interface FiledDeclaration {
  readonly instrument: InstrumentId;
  /** Key of the instrument's register of declarations. */
  readonly key: string;
  /** One of the values of the register; null where it is just filed. */
  readonly value: string | null;
}

export interface Jurisdiction {
  readonly id: string;
  readonly name: string;
  readonly adjective: string;
  /** One sentence for the map of the world: what a trainee should know of its system. */
  readonly about: string;
  readonly tier: Tier;
  /** Its capacity when it asks, where that is another: a hub is overloaded by what it receives, not by what it sends. */
  readonly askingTier?: Exclude<Tier, 'X'> | undefined;
  /** Minutes ahead of UTC; no daylight saving in this world. */
  readonly utcOffset: number;
  readonly tradition: 'civil' | 'common' | 'mixed';
  readonly languages: readonly string[];
  /** Foreign languages in which a request is accepted besides its own. */
  readonly acceptedLanguages: readonly string[];
  readonly centralAuthority: string;
  readonly contactPoint: {
    readonly name: string;
    readonly hours: string;
    readonly type: 'police' | 'prosecution' | 'ministry';
    /** It can order a preservation itself; otherwise it passes the request on. */
    readonly canExecute: boolean;
    /** It truly answers at night and on holidays, instead of only being called so. */
    readonly allHours: boolean;
  };
  readonly court: string;
  readonly policeUnit: string;
  readonly dualCriminality: 'refuse' | 'discretionary' | 'waive';
  /** Asks that the facts meet a probable-cause standard before content is searched. */
  readonly probableCause: boolean;
  /** Minimum of the maximum penalty (years) below which its courts order no search; null: none. */
  readonly searchMinimumYears: number | null;
  /** Insists on the diplomatic channel for formal requests. */
  readonly diplomaticChannel: boolean;
  /** Who may sign a request that leaves this State; absent: a prosecutor or a judge. */
  readonly signatories?: readonly Signatory[] | undefined;
  /** Searches content only where somebody has sworn to the facts. */
  readonly swornFacts?: boolean | undefined;
  /** Its law knows the death penalty. */
  readonly deathPenalty: boolean;
  /** A judge or another independent body must order coercive measures. */
  readonly judicialReview: boolean;
  readonly dataProtection: {
    /** No personal data to a State without comparable protection, unless conditions cure it. */
    readonly adequacyBar: boolean;
    /** Onward transfer needs its consent. */
    readonly onwardConsent: boolean;
  };
  /** Share of grants whose handing over somebody appeals, in [0,1]; 0 where its law knows no appeal. */
  readonly appeal: number;
  readonly calendar: OfficeCalendar;
  /** States with which reciprocity without a treaty is on record. */
  readonly reciprocity: readonly string[];
  readonly memberships: readonly Membership[];
  readonly declarations: readonly FiledDeclaration[];
  /** Offence of the catalogue → maximum penalty in years; an offence that is not listed is not punishable there. */
  readonly penalties: Readonly<Record<string, number>>;
}

const USUAL: readonly Signatory[] = ['prosecutor', 'judge'];
export const signatoriesOf = ({ signatories }: Pick<Jurisdiction, 'signatories'>): readonly Signatory[] =>
  signatories ?? USUAL;

/** Whether the State has filed this under the instrument. */
export const hasFiled = (state: Pick<Jurisdiction, 'declarations'>, instrument: InstrumentId, key: string): boolean =>
  state.declarations.some((one) => one.instrument === instrument && one.key === key);

/** The State as one side of a case: its tier is the one it has on that side. */
export function onSide(state: Jurisdiction, side: 'requesting' | 'requested'): Jurisdiction {
  const { askingTier, ...rest } = state;
  return side === 'requesting' && askingTier !== undefined ? { ...rest, tier: askingTier } : rest;
}
