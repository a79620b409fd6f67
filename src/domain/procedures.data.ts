/**
 * The register of procedures: what each is, and how it is charted. `chart`: a statechart of its own in `machines/`;
 * `variant`: the chart of another one, with the differences told; `message` and `decision`: no more than one step, and the
 * chart is that small.
 */
import type { ProcedureKind } from './ids.ts';

export interface ProcedureEntry {
  readonly label: string;
  /** One plain sentence: what it is for. */
  readonly says: string;
  readonly form: 'chart' | 'variant' | 'message' | 'decision';
  /** Id of the chart in the catalogue of `machines/`. */
  readonly chart: string;
  /** For a variant: what differs from the chart. */
  readonly differs: string | null;
}

const chart = (label: string, id: string, says: string): ProcedureEntry => ({
  label,
  says,
  form: 'chart',
  chart: id,
  differs: null,
});
const variant = (label: string, of: string, says: string, differs: string): ProcedureEntry => ({
  label,
  says,
  form: 'variant',
  chart: of,
  differs,
});
const small = (form: 'message' | 'decision', label: string, id: string, says: string): ProcedureEntry => ({
  label,
  says,
  form,
  chart: id,
  differs: null,
});

export const PROCEDURES = {
  preservation: chart(
    'Expedited preservation',
    'preservation',
    'Stored data are frozen where they are, so that a later request finds them. Nothing is disclosed.',
  ),
  'traffic-disclosure': chart(
    'Expedited disclosure of preserved traffic data',
    'traffic-disclosure',
    'While it preserves, the requested State sees that a provider in another State carried the communication, and tells enough to find it.',
  ),
  request: chart(
    'Mutual legal assistance for stored data',
    'request',
    'A formal request that the other State searches, seizes or orders production of stored data and sends them.',
  ),
  'live-traffic': chart(
    'Real-time collection of traffic data',
    'live-collection',
    'Traffic data are collected from now on, while communications happen.',
  ),
  interception: variant(
    'Interception of content',
    'live-collection',
    'The content of communications is intercepted from now on.',
    'Serious offences only, as own law and treaties permit; a court decides by a stricter standard. Where no technical help is needed, a union’s law may ask for no more than a notice.',
  ),
  'contact-network': chart(
    '24/7 assistance between contact points',
    'contact-network',
    'Contact points answer at all hours with technical advice, preservation, legal information and help to locate suspects.',
  ),
  emergency: chart(
    'Emergency disclosure of data between contact points',
    'emergency',
    'Stored data are supplied at once to avert a danger to a person’s life or safety.',
  ),
  'emergency-assistance': chart(
    'Emergency mutual assistance',
    'emergency-assistance',
    'A formal request handled day and night at every step because a person’s life or safety is in danger.',
  ),
  'registration-data': chart(
    'Request for domain-name registration data',
    'registration-data',
    'A registry or registrar abroad is asked directly who registered a domain name.',
  ),
  'direct-order': chart(
    'Direct order to a provider for subscriber information',
    'direct-order',
    'An authority orders a provider in another State directly to disclose subscriber information; where it does not, States give effect to the order or help by a formal request.',
  ),
  'giving-effect': chart(
    'Giving effect to an order of another State',
    'giving-effect',
    'The State of the provider makes the provider comply with a foreign order for subscriber information or traffic data.',
  ),
  'production-order': chart(
    'European Production Order',
    'production-order',
    'A judicial authority of the union orders a provider in another member State to produce data within days.',
  ),
  'preservation-order': chart(
    'European Preservation Order',
    'preservation-order',
    'A judicial authority of the union orders a provider in another member State to preserve data until production is asked.',
  ),
  'investigation-order': chart(
    'European Investigation Order',
    'investigation-order',
    'A judicial authority asks that of another member State to carry out an investigative measure, by mutual recognition.',
  ),
  'agreement-order': chart(
    'Order under an executive agreement',
    'agreement-order',
    'An order under own law goes directly to a provider of the partner State, because an agreement lifts the bar of its law.',
  ),
  'voluntary-request': chart(
    'Voluntary request to a provider',
    'voluntary-request',
    'A provider abroad is asked, not ordered; its own policy and its home law decide.',
  ),
  'emergency-disclosure': chart(
    'Emergency disclosure by a provider',
    'emergency-disclosure',
    'A provider may disclose data at once where it believes in good faith that a person is in danger.',
  ),
  police: chart(
    'Police channel',
    'police',
    'Police ask police; the answer is intelligence that points the way, usually no evidence.',
  ),
  'letters-rogatory': variant(
    'Letters rogatory',
    'request',
    'A court asks a court, without a treaty, as a courtesy and on a promise of reciprocity.',
    'Own court and both foreign ministries stand in the way out and back; no reasons are owed for a refusal, and silence is a lawful answer.',
  ),
  'spontaneous-information': small(
    'message',
    'Spontaneous information',
    'spontaneous-information',
    'One State tells another what it found without having been asked, if it likes under conditions.',
  ),
  'open-data': small(
    'decision',
    'Access to public data abroad',
    'transborder-access',
    'An authority reads data that are open to the public, wherever they are stored. Nobody is asked.',
  ),
  'consent-access': variant(
    'Access to data abroad with consent',
    'transborder-access',
    'An authority receives data stored in another State from a person who may lawfully disclose them and consents.',
    'The lawful and voluntary consent of the person comes first; without it there is no access.',
  ),
  hearing: chart(
    'Hearing by video conference',
    'hearing',
    'A witness or expert in another State is heard by video conference.',
  ),
  'joint-investigation': chart(
    'Joint investigation',
    'joint-investigation',
    'States agree on a joint team or on joint investigations for one case.',
  ),
  'transfer-of-proceedings': chart(
    'Transfer of criminal proceedings',
    'transfer-of-proceedings',
    'One State hands its criminal case to another that is better placed to try it.',
  ),
  'extradite-or-prosecute': chart(
    'Extradite or prosecute',
    'extradite-or-prosecute',
    'A State that does not extradite a person because the person is its national brings its own prosecution.',
  ),
  'asset-recovery': chart(
    'Freezing, confiscation and return of assets',
    'asset-recovery',
    'Proceeds are traced, frozen, confiscated and returned or shared.',
  ),
  'court-request': chart(
    'Request of the International Criminal Court',
    'court-request',
    'The Court asks a State for co-operation in a case within its jurisdiction.',
  ),
} as const satisfies Record<ProcedureKind, ProcedureEntry>;
