/**
 * The register of features by which instruments are compared: one row of the library's comparison each. A row says where in
 * an instrument's file its answer lies; `features.ts` reads it there, so no comparison holds law of its own.
 */
import type { DataCategory, ProcedureKind } from './ids.ts';
import type { ClockId, GroundCode } from './instrument.ts';
import type { FieldId } from './request.ts';
import type { RuleKey } from './rules.ts';

export const FEATURE_GROUPS = {
  standing: 'Standing',
  scope: 'Offences covered',
  preservation: 'Preservation',
  data: 'Data from States',
  urgent: 'Urgency',
  direct: 'Direct to providers',
  other: 'Other procedures',
  refusal: 'Refusal and postponement',
  duties: 'Duties of the two sides',
  safeguards: 'Safeguards',
  organisation: 'Organisation',
} as const;
export type FeatureGroup = keyof typeof FEATURE_GROUPS;

/** Answers that are more than a list of articles: `features.ts` has a reader for each. */
export type FeatureReader =
  | 'standing'
  | 'own-offences'
  | 'any-offence'
  | 'threshold'
  | 'addressee'
  | 'compulsion'
  | 'preservation-test'
  | 'disclosure-test';

/** Where the answer lies. Several places count together; each is read in the order of this list. */
export interface FeatureSource {
  readonly procedures?: readonly ProcedureKind[];
  /** Only procedures that bring this category of data. */
  readonly data?: DataCategory;
  readonly rules?: readonly RuleKey[];
  /** Rules of which only the sentence counts, and only where the text is silent: why there is no such list or door. */
  readonly silent?: readonly RuleKey[];
  readonly grounds?: {
    readonly codes: readonly GroundCode[] | 'every';
    /** Only grounds that the text itself lists; otherwise also those by an own-law or umbrella clause. */
    readonly explicitOnly: boolean;
  };
  readonly clocks?: readonly ClockId[];
  /** Rows of the lists of contents; good practice without an article does not count. */
  readonly fields?: readonly FieldId[];
  readonly reader?: FeatureReader;
}

interface FeatureEntry {
  readonly label: string;
  readonly group: FeatureGroup;
  readonly from: FeatureSource;
}

const feature = (group: FeatureGroup, label: string, from: FeatureSource): FeatureEntry => ({ label, group, from });

/** Procedures that bring stored data. Live collection has rows of its own. */
const STORED: readonly ProcedureKind[] = [
  'request',
  'emergency',
  'emergency-assistance',
  'direct-order',
  'giving-effect',
  'production-order',
  'investigation-order',
  'agreement-order',
  'voluntary-request',
  'emergency-disclosure',
  'police',
  'letters-rogatory',
  'court-request',
];

export const FEATURES = {
  'in-force': feature('standing', 'In force', { reader: 'standing' }),
  counterparty: feature('standing', 'Who is asked', { reader: 'addressee' }),
  compulsory: feature('standing', 'Must the one who is asked comply?', { reader: 'compulsion' }),

  'own-offences': feature('scope', 'Offences that the text itself defines', { reader: 'own-offences' }),
  'any-offence': feature('scope', 'Electronic evidence of any offence', { reader: 'any-offence' }),
  threshold: feature('scope', 'Minimum penalty', { reader: 'threshold' }),
  'dual-criminality': feature('scope', 'Dual criminality at disclosure', { reader: 'disclosure-test' }),

  preservation: feature('preservation', 'Expedited preservation', {
    procedures: ['preservation', 'preservation-order'],
    rules: ['provisional-measure'],
    fields: ['preservation-reference'],
  }),
  'preservation-length': feature('preservation', 'How long data are held', {
    clocks: [
      'preservation-hold',
      'preservation-order',
      'preservation-order-extension',
      'provider-hold',
      'provider-hold-renewal',
    ],
  }),
  'preservation-dual-criminality': feature('preservation', 'Dual criminality at preservation', {
    reader: 'preservation-test',
  }),
  'traffic-disclosure': feature('preservation', 'Path of a preserved communication', {
    procedures: ['traffic-disclosure'],
  }),

  'stored-data': feature('data', 'Stored data through mutual assistance', {
    procedures: ['request', 'investigation-order', 'letters-rogatory', 'court-request'],
    silent: ['stored-data'],
  }),
  'subscriber-data': feature('data', 'Subscriber information', { procedures: STORED, data: 'subscriber' }),
  'traffic-data': feature('data', 'Stored traffic data', { procedures: STORED, data: 'traffic' }),
  'content-data': feature('data', 'Stored content', { procedures: STORED, data: 'content' }),
  'live-traffic': feature('data', 'Traffic data in real time', { procedures: ['live-traffic'] }),
  interception: feature('data', 'Interception of content', { procedures: ['interception'] }),

  'contact-network': feature('urgent', 'Contact points at all hours', {
    procedures: ['contact-network'],
    rules: ['contact-point'],
  }),
  'urgent-channel': feature('urgent', 'Urgent or oral channel', { rules: ['urgent-channel'] }),
  'emergency-data': feature('urgent', 'Emergency disclosure of data', {
    procedures: ['emergency', 'emergency-disclosure'],
    clocks: ['production-emergency', 'validation'],
  }),
  'emergency-assistance': feature('urgent', 'Emergency mutual assistance', { procedures: ['emergency-assistance'] }),

  'direct-order': feature('direct', 'Order to a provider abroad', {
    procedures: ['direct-order', 'production-order', 'agreement-order'],
  }),
  'registration-data': feature('direct', 'Domain-name registration data', { procedures: ['registration-data'] }),
  'giving-effect': feature('direct', 'Giving effect to a foreign order', { procedures: ['giving-effect'] }),
  'voluntary-request': feature('direct', 'Voluntary disclosure by a provider', { procedures: ['voluntary-request'] }),

  'open-data': feature('other', 'Access to public data abroad', { procedures: ['open-data'] }),
  'consent-access': feature('other', 'Access to data abroad with consent', { procedures: ['consent-access'] }),
  hearing: feature('other', 'Hearing by video conference', { procedures: ['hearing'], rules: ['hearing'] }),
  'joint-investigation': feature('other', 'Joint investigations', { procedures: ['joint-investigation'] }),
  'spontaneous-information': feature('other', 'Information without a request', {
    procedures: ['spontaneous-information'],
    rules: ['spontaneous-information'],
  }),
  'transfer-of-proceedings': feature('other', 'Transfer of proceedings', { procedures: ['transfer-of-proceedings'] }),
  extradition: feature('other', 'Extradition', { rules: ['extradition'] }),
  'extradite-or-prosecute': feature('other', 'Extradite or prosecute', { procedures: ['extradite-or-prosecute'] }),
  'asset-recovery': feature('other', 'Freezing, confiscation and return of assets', {
    procedures: ['asset-recovery'],
    rules: ['asset-tracing'],
  }),
  'witness-transfer': feature('other', 'Transfer of detained witnesses', { rules: ['witness-transfer'] }),
  police: feature('other', 'Police co-operation', { procedures: ['police'], rules: ['police'] }),

  'refusal-list': feature('refusal', 'Grounds of refusal that the text lists', {
    grounds: { codes: 'every', explicitOnly: true },
    silent: ['refusal'],
  }),
  discrimination: feature('refusal', 'Ground of a discriminatory purpose', {
    grounds: { codes: ['R09'], explicitOnly: false },
  }),
  'political-offence': feature('refusal', 'Ground of a political offence', {
    grounds: { codes: ['R08'], explicitOnly: false },
  }),
  consultation: feature('refusal', 'Consult before refusing', { rules: ['consultation'] }),
  postponement: feature('refusal', 'Postponement', { rules: ['postponement'] }),
  reasons: feature('refusal', 'Reasons owed', { rules: ['reasons'] }),

  contents: feature('duties', 'What the request must say', {
    rules: [
      'contents',
      'preservation-contents',
      'live-traffic-contents',
      'registration-contents',
      'direct-order-contents',
      'giving-effect-contents',
      'emergency-contents',
      'emergency-assistance-contents',
      'production-contents',
      'asset-contents',
      'court-contents',
    ],
  }),
  'use-limitation': feature('duties', 'Limits on use', { rules: ['use-limitation'] }),
  confidentiality: feature('duties', 'Secrecy', { rules: ['confidentiality'], fields: ['confidentiality'] }),
  deadlines: feature('duties', 'Times that the text sets', {
    clocks: [
      'preservation-hold',
      'domestic-order',
      'preservation-order',
      'preservation-order-extension',
      'service-on-provider',
      'return-subscriber',
      'return-traffic',
      'provider-window',
      'production',
      'production-emergency',
      'acknowledgement',
      'recognition',
      'recognition-extension',
      'execution',
    ],
  }),

  'data-protection': feature('safeguards', 'Data protection', { rules: ['data-protection'] }),
  safeguards: feature('safeguards', 'Rights', { rules: ['safeguards'] }),

  language: feature('organisation', 'Language', { rules: ['language'] }),
  costs: feature('organisation', 'Costs', { rules: ['costs'] }),
  disputes: feature('organisation', 'Disputes and monitoring', { rules: ['disputes'] }),
  declarations: feature('organisation', 'Declarations and reservations', { rules: ['declarations'] }),
} as const satisfies Record<string, FeatureEntry>;

export type FeatureId = keyof typeof FEATURES;
