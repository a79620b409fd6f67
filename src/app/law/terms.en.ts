/**
 * Technical words, each explained in short plain sentences for somebody who meets it for the first time. `forms` are the ways in
 * which texts of the app write it, in any case of letters; the first is its name. No sentence is longer than twenty words (a test).
 */
export interface TermText {
  readonly forms: readonly [string, ...string[]];
  readonly says: string;
}

export const terms = {
  basis: {
    forms: ['legal basis'],
    says: 'The treaty, law or practice on which a letter relies. It decides what can be asked, and what the letter must say.',
  },
  'mutual-legal-assistance': {
    forms: ['mutual legal assistance'],
    says: 'Help between States in a criminal case, on a formal request. What it brings can usually be used as evidence.',
  },
  'central-authority': {
    forms: ['central authority'],
    says: 'The office of a State that sends formal requests to other States and receives theirs.',
  },
  'contact-point': {
    forms: ['24/7 contact point', 'contact point'],
    says: 'An office that answers urgent requests from other States at any hour of any day.',
  },
  preservation: {
    forms: ['preservation', 'expedited preservation'],
    says: 'Data are kept as they are, so that nobody deletes them. Nobody receives them yet: a formal request must follow.',
  },
  'preservation-hold': {
    forms: ['hold', 'the hold', 'a hold', 'holds'],
    says: 'The time during which data stay preserved. It ends on a known day, unless something keeps it.',
  },
  extension: {
    forms: ['extension', 'an extension'],
    says: 'A longer time of preservation. Some texts allow it, some do not speak of it.',
  },
  retention: {
    forms: ['retention', 'rules of retention'],
    says: 'How long a provider keeps data before it deletes them by itself. Each provider has its own rules.',
  },
  supplement: {
    forms: ['further information', 'more information', 'supplement'],
    says: 'What the other side still needs before it can decide. The request rests until it has the answer.',
  },
  'dual-criminality': {
    forms: ['dual criminality', 'offence in both states'],
    says: 'The same conduct is a crime in both States. What counts is the conduct, not the name of the crime.',
  },
  ground: {
    forms: ['ground', 'grounds', 'ground of refusal', 'grounds of refusal', 'ground for refusal'],
    says: 'A reason for which a State may or must refuse. The text between the two States lists the grounds it knows.',
  },
  consultation: {
    forms: ['consultation'],
    says: 'The two authorities speak before a decision. They look for a way to help in part or under conditions.',
  },
  postponement: {
    forms: ['postponement', 'postpone', 'postponed'],
    says: 'The requested State agrees to help, but later. Helping now would harm a case of its own.',
  },
  conditions: {
    forms: ['conditions', 'offer of conditions'],
    says: 'What the requested State wants in return, for example limits on use. Whoever accepts conditions is bound by them.',
  },
  'use-limits': {
    forms: ['limits on use'],
    says: 'Data received may be used only for what the request named. Another use needs consent first.',
  },
  proportionality: {
    forms: ['proportionality'],
    says: 'Ask for no more than the facts support. The more private the data, the stronger the reasons must be.',
  },
  reciprocity: {
    forms: ['reciprocity'],
    says: 'A promise to give the same help when the other State asks. It matters most where no treaty exists.',
  },
  'subscriber-data': {
    forms: ['subscriber data', 'subscriber information'],
    says: 'Who has an account: name, address, payment and the like. It says nothing about what was written.',
  },
  'traffic-data': {
    forms: ['traffic data'],
    says: 'Who connected with whom, when, from where and for how long. It does not hold what was said.',
  },
  'content-data': {
    forms: ['content data'],
    says: 'What was written, said or stored. It is the most private kind, and the law protects it most.',
  },
  identifier: {
    forms: ['identifiers', 'identifier'],
    says: 'What the provider searches for, such as an account number or an Internet address with its exact time.',
  },
  'utc-offset': {
    forms: ['UTC offset'],
    says: 'How far a clock is from world time (UTC, Coordinated Universal Time). Without it a time can mean many moments.',
  },
  'source-port': {
    forms: ['source port'],
    says: 'A number that tells apart the connections of one Internet address. Providers need it where many people share an address.',
  },
  'carrier-grade-nat': {
    forms: ['carrier-grade NAT'],
    says: 'NAT stands for network address translation. Many subscribers share one Internet address at the same moment.',
  },
  'check-value': {
    forms: ['check value', 'hash'],
    says: 'A short code computed from a file. If one letter of the file changes, the code changes too.',
  },
  certification: {
    forms: ['certificate of the custodian', 'custodian’s certificate', 'certificate and check value'],
    says: 'A signed paper from whoever held the data. It says that the copy is true, and how it was made.',
  },
  'letters-rogatory': {
    forms: ['letters rogatory'],
    says: 'A request from a court to a court in another State, without a treaty. The answer is a courtesy.',
  },
  'production-order': {
    forms: ['production order', 'european production order'],
    says: 'An order to hand over data. Within the European Union it can go straight to a provider in another State.',
  },
  'preservation-order': {
    forms: ['preservation order', 'european preservation order'],
    says: 'An order to keep data. It hands nothing over.',
  },
  'executing-authority': {
    forms: ['executing prosecutor', 'executing authority', 'executing state'],
    says: 'Whoever carries out the request in the other State, usually with an order of a court there.',
  },
  police: {
    forms: ['police enquiry'],
    says: 'Police ask the police of another State. The answer points the way, and is usually no evidence.',
  },
  'emergency-disclosure': {
    forms: ['emergency disclosure'],
    says: 'A provider gives data at once because it believes that a person is in danger. It may, and never must.',
  },
  'voluntary-request': {
    forms: ['voluntary request'],
    says: 'A provider abroad is asked, not ordered. Its own policy and its law decide what it gives.',
  },
  'direct-order': {
    forms: ['direct order'],
    says: 'An order of one State that goes straight to a provider in another. It covers subscriber data only.',
  },
  'giving-effect': {
    forms: ['giving effect'],
    says: 'The State of the provider makes it obey the order of another State.',
  },
  admissibility: {
    forms: ['admissibility'],
    says: 'Whether a court lets something count as evidence. Each State has its own rules for it.',
  },
} as const satisfies Readonly<Record<string, TermText>>;

export type TermId = keyof typeof terms;
