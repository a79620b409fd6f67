/** What is stored: never a state, only how to get there. A run is `replay(plan, recipe)`. */
import type { Minutes } from './case-time.ts';
import type { ClassTerms } from './class-terms.ts';
import type { ExtensionForm } from './extension-form.ts';
import type { ChaseRung, PackageFault } from './habits.data.ts';
import type { CaseProcedure, Role, Tier } from './ids.ts';
import type { Channel } from './practice.ts';
import type { PresetId } from './presets.ts';
import type { Draft, FieldId } from './request.ts';
import { TEMPERAMENTS } from './temperaments.ts';

export const RECIPE_FORMAT = 'comity.recipe';
export const RECIPE_FORMAT_VERSION = 1;

/** Choices a role can make. The chart says when (`on: decide.…`); this list says who. */
export const DECISION_ROLES = {
  'decide.preserve': 'prosecutor',
  'decide.clarify': 'prosecutor',
  'decide.extend': 'prosecutor',
  'decide.release': 'prosecutor',
  'decide.request': 'prosecutor',
  'decide.share-draft': 'prosecutor',
  'decide.remind': 'prosecutor',
  'decide.ask-again': 'prosecutor',
  'decide.answer-supplement': 'prosecutor',
  'decide.accept-conditions': 'prosecutor',
  'decide.decline-conditions': 'prosecutor',
  'decide.withdraw': 'prosecutor',
  'decide.enquire': 'prosecutor',
  'decide.claim-emergency': 'prosecutor',
  'decide.close-case': 'prosecutor',
  'decide.redraft': 'prosecutor',
  'decide.transmit': 'requesting-authority',
  'decide.return-draft': 'requesting-authority',
  'decide.decline-to-send': 'requesting-authority',
  'decide.order-preservation': 'contact-point',
  'decide.ask-clarification': 'contact-point',
  'decide.refuse-preservation': 'contact-point',
  'decide.supply-data': 'contact-point',
  'decide.decline-emergency': 'contact-point',
  'decide.grant-extension': 'contact-point',
  'decide.refuse-extension': 'contact-point',
  'decide.accept': 'requested-authority',
  'decide.accept-in-part': 'requested-authority',
  'decide.ask-supplement': 'requested-authority',
  'decide.offer-conditions': 'requested-authority',
  'decide.postpone': 'requested-authority',
  'decide.refuse': 'requested-authority',
  'decide.maintain-refusal': 'requested-authority',
  'decide.make-order': 'requested-judge',
  'decide.narrow-order': 'requested-judge',
  'decide.refuse-order': 'requested-judge',
  'decide.renew-order': 'requested-judge',
  // direct procedures
  'decide.ask-provider': 'prosecutor',
  'decide.ask-disclosure': 'prosecutor',
  'decide.clarify-order': 'prosecutor',
  'decide.withdraw-order': 'prosecutor',
  'decide.uphold-order': 'prosecutor',
  'decide.accept-reasons': 'prosecutor',
  'decide.ask-enforcement': 'prosecutor',
  'decide.extend-order': 'prosecutor',
  'decide.confirm-production': 'prosecutor',
  'decide.end-preservation': 'prosecutor',
  'decide.complete-order': 'prosecutor',
  'decide.call-again': 'prosecutor',
  'decide.show-danger': 'prosecutor',
  'decide.take-other-door': 'prosecutor',
  'decide.maintain-order': 'requesting-authority',
  'decide.clear-order': 'requested-authority',
  'decide.set-conditions': 'requested-authority',
  'decide.raise-ground': 'requested-authority',
  'decide.restrict-use': 'requested-authority',
  'decide.recognise-order': 'requested-authority',
  'decide.refuse-enforcement': 'requested-authority',
  'decide.grant-measure': 'requested-authority',
  'decide.refuse-measure': 'requested-authority',
  'decide.recognise': 'requested-authority',
  'decide.refuse-recognition': 'requested-authority',
  'decide.declare-not-applicable': 'requested-authority',
  'decide.give-up': 'prosecutor',
  'decide.issue-order': 'prosecutor',
  'decide.seek-effect': 'prosecutor',
  'decide.request-instead': 'prosecutor',
  'decide.send-order': 'prosecutor',
  'decide.forbid-disclosure': 'requested-authority',
  'decide.ask-facts': 'requested-authority',
  'decide.clear-disclosure': 'requested-authority',
} as const satisfies Record<string, Role>;
export type DecisionType = keyof typeof DECISION_ROLES;

export interface Decision {
  /** Minute at which it is taken: after the acts of that minute, before its deadlines. */
  readonly at: Minutes;
  readonly role: Role;
  /** The slot it concerns. */
  readonly request: CaseProcedure | 'case' | 'domestic-order';
  readonly type: DecisionType;
  /** The draft, for decisions that send one; a ground code for a refusal; otherwise absent. Ids only. */
  readonly choice?: DecisionChoice;
}

/** How an office that does not answer is asked again. */
export interface Chase {
  readonly rung: ChaseRung;
  /** Contact details as the case file has them, or looked up again today. */
  readonly contact: 'file' | 'register';
  /** An office that cannot tell who writes does not answer. */
  readonly sender: 'office' | 'personal';
}

export interface DecisionChoice {
  readonly draft?: Draft;
  readonly ground?: string;
  /** Elements of the contents list that a person asks about; a policy asks about everything that is missing. */
  readonly asks?: readonly FieldId[];
  /** Ids of the items that a person grants of a request executed in part; absent: each of them only so far. */
  readonly items?: readonly string[];
  /** The form of a person who asks to extend a hold; absent: the registry fills it in, as for a policy. */
  readonly extension?: ExtensionForm;
  /** Of a reminder; absent: a letter of the office, to the contact that was looked up. */
  readonly chase?: Chase;
  /** What is wrong with what came back. */
  readonly fault?: PackageFault;
}

/** A stored recipe that does not name one of them means its default (`DEFAULT_SETTINGS`). */
export interface Settings {
  /** Drafting quality in [0,1] of a policy that plays the prosecutor; null: by tier. A person's draft is the person's. */
  readonly quality: number | null;
  readonly requestingTier: Tier | null;
  readonly requestedTier: Tier | null;
  /** Channel of the formal request, both ways; null: drawn by the instrument's mix. */
  readonly channel: Channel | null;
  /** Chance in [0,1] that a translation is needed; null: by the practice model. */
  readonly translation: number | null;
  /** The requested State has granted the priority lane. */
  readonly priority: boolean;
  /** What the requested side finishes out of office hours waits for its next opening. */
  readonly calendar: boolean;
  /** The requested side is slower in summer. */
  readonly season: boolean;
  /** Whether renewals and extensions of a hold are asked in time; null: by the practice model. */
  readonly renewals: Renewals | null;
  readonly preset: PresetId;
  /** Chance in [0,1] that handing over is appealed; null: by the requested State's profile. */
  readonly appeal: number | null;
}
export const DEFAULT_SETTINGS: Settings = {
  quality: null,
  requestingTier: null,
  requestedTier: null,
  channel: null,
  translation: null,
  priority: false,
  calendar: false,
  season: false,
  renewals: null,
  preset: 'default',
  appeal: null,
};

export const RENEWALS = ['kept', 'missed'] as const;
export type Renewals = (typeof RENEWALS)[number];

export const PLAYERS = ['person', 'neutral', ...TEMPERAMENTS] as const;
export type Player = (typeof PLAYERS)[number];
export type Cast = Readonly<Partial<Record<Role, Player>>>;

/** An inject that the facilitator let happen by a card. */
export interface PlayedCard {
  /** After everything of this minute that was shown when it was played. */
  readonly at: Minutes;
  /** How many decisions had been taken before it. */
  readonly after: number;
  /** Id of an inject of the plan. */
  readonly inject: string;
}

export interface Recipe {
  readonly format: typeof RECIPE_FORMAT;
  readonly formatVersion: typeof RECIPE_FORMAT_VERSION;
  readonly scenario: string;
  /** Id of the seat of the plan that is played; absent: the prosecutor's. */
  readonly seat?: string;
  /** SHA-256, hex, of the plan without its texts, the chart tables and the luck version. */
  readonly planHash: string;
  /** uint32 each. */
  readonly seed: number;
  readonly run: number;
  readonly cast: Cast;
  readonly settings: Settings;
  /** Of a class: what its trainer has set. */
  readonly class?: ClassTerms;
  /** In the order taken; `at` never decreases. */
  readonly decisions: readonly Decision[];
  /** In the order played. */
  readonly cards?: readonly PlayedCard[];
  /** How far time has been let pass. */
  readonly until: Minutes;
  /** The table went to the debrief at `until`, whatever was still open. */
  readonly stopped?: true;
  /** Free-text reasons beside decisions (by index). In files, never in links. */
  readonly notes?: Readonly<Record<string, string>>;
}
