/**
 * What each field of a case is called in forms, in hover help and in the published schema. Keys are paths in which `[]` is any
 * entry of a list; the longest ending that fits counts. English; the words of the law are those of the glossary.
 */

/** What a field may name: ids of the case itself or of the world. */
export type Refers =
  | 'state'
  | 'provider'
  | 'offence'
  | 'instrument'
  | 'item'
  | 'fact'
  | 'identifier'
  | 'period'
  | 'purpose'
  | 'inject'
  | 'seat'
  | 'programme'
  | 'language';

export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly refers?: Refers;
}

export const FIELD_WORDS: Readonly<Record<string, FieldWords>> = {
  id: {
    label: 'Id',
    help: 'Small letters, digits and hyphens. Links and stored runs hold it: do not change it later.',
  },
  version: { label: 'Version', help: 'A whole number. Raise it when you publish a change.' },
  title: { label: 'Title', help: 'Short; it stands on the shelf.' },
  summary: { label: 'Summary', help: 'Two or three sentences on the shelf. No answer in it.' },
  licence: { label: 'Licence', help: 'Under which others may use the text, such as CC BY 4.0.' },
  minutes: { label: 'Play time in minutes' },
  audience: { label: 'For whom' },
  level: { label: 'Level' },
  contentNotes: { label: 'Content notes', help: 'What a person may not want to meet. One whole sentence each.' },
  alternative: { label: 'Other case', help: 'The id of a case for whoever does not want this one.' },
  reviewedBy: { label: 'Citations read by', help: 'Names of persons who have read every citation. Nobody else.' },

  asAt: { label: 'Law read as of', help: 'The day at which treaties and declarations are read, such as 2027-03-01.' },
  supposes: { label: 'What the case supposes about the law', help: 'Treaties that the exercise takes to be in force.' },
  'supposes[].instrument': { label: 'Instrument', refers: 'instrument' },
  'supposes[].since': { label: 'Since', help: 'A day. Left out: since before the law is read.' },
  'supposes[].text': { label: 'Said to the class', help: 'Say what is real and what is supposed.' },
  opensAt: { label: 'The case opens at', help: 'In UTC, such as 2027-03-08T07:00Z.' },
  horizon: { label: 'The case closes after', help: 'Whatever happens. Such as P3Y for three years.' },
  seed: { label: 'Luck of the case', help: 'Any whole number. The same number gives the same luck to every table.' },
  lifeAtRisk: { label: 'Somebody’s life is in danger', help: 'Emergency routes open only then.' },
  instruments: { label: 'Instruments that the case offers', refers: 'instrument' },
  bilateralInForce: { label: 'The two States’ own treaty is in force' },
  requesting: { label: 'Requesting State', refers: 'state' },
  requested: { label: 'Requested State', refers: 'state' },
  provider: { label: 'Provider', refers: 'provider' },
  languages: { label: 'Languages that the drafting desk offers', refers: 'language' },

  offence: { label: 'Offence' },
  'offence.id': { label: 'Kind of offence', refers: 'offence' },
  'offence.title': { label: 'Name of the offence' },
  'offence.provision': { label: 'Provision', help: 'As it is cited in the requesting State.' },
  'offence.maxPenaltyYears': { label: 'Longest sentence, in years' },
  'offence.punishableInRequested': { label: 'Punishable in the requested State too' },
  'offence.corresponds': { label: 'Articles that it corresponds to', help: 'Such as budapest 4, uncc 9.' },
  'offence.features': { label: 'What marks the offence' },
  circumstances: { label: 'Circumstances', help: 'What a ground of refusal or a safeguard may rest on.' },

  assistance: { label: 'Technical assistance' },
  'assistance[].programme': { label: 'Programme', refers: 'programme' },
  'assistance[].side': { label: 'For which side' },
  'assistance[].from': { label: 'From' },

  items: { label: 'Evidence', help: 'What is asked for. Each item lives and dies by its own clock.' },
  'items[].title': { label: 'What it is' },
  'items[].category': { label: 'Kind of data' },
  'items[].provider': { label: 'Who holds it', refers: 'provider' },
  'items[].age': { label: 'Age when the case opens', help: 'Such as P9D for nine days.' },
  'items[].circumstances': { label: 'Circumstances of this item' },

  people: { label: 'People', help: 'Invented, all of them.' },
  'people[].name': { label: 'Name' },
  'people[].role': { label: 'Office' },
  'people[].note': { label: 'What the class should know' },

  facts: { label: 'Facts', help: 'What the case file holds, and when it becomes known.' },
  'facts[].text': { label: 'What happened' },
  'facts[].source': { label: 'Where it is written' },
  'facts[].weighs': {
    label: 'What it shows',
    help: 'conduct, sourced, urgency, custodian, or link: and the id of an item.',
  },
  'facts[].known': {
    label: 'Known from',
    help: 'start, police (with the answer of the police), or a time such as P3D.',
  },

  identifiers: { label: 'Identifiers', help: 'What points to an item: an account, an address with port and time.' },
  'identifiers[].text': { label: 'As it stands in a letter' },
  'identifiers[].item': { label: 'Points to', refers: 'item' },
  'identifiers[].complete': { label: 'Complete' },
  'identifiers[].parts': { label: 'Parts' },
  'identifiers[].parts[].part': { label: 'Part' },
  'identifiers[].parts[].text': { label: 'As it stands' },
  'identifiers[].shared': { label: 'Shared by several subscribers' },
  'identifiers[].known': { label: 'Known from', help: 'start, police, or a time such as P3D.' },

  periods: { label: 'Periods that a letter can ask for' },
  'periods[].text': { label: 'As it stands in a letter' },
  'periods[].overBroad': { label: 'Too broad' },
  'periods[].prospective': { label: 'In the future' },
  purposes: { label: 'Purposes that a letter can give' },
  'purposes[].text': { label: 'As it stands in a letter' },
  'purposes[].namesProceeding': { label: 'Names the proceeding' },

  injects: { label: 'Injects', help: 'What happens to the case from outside while it runs.' },
  'injects[].text': { label: 'What the class reads' },
  'injects[].by': { label: 'Played by hand', help: 'facilitator; then leave both times out.' },
  'injects[].at': { label: 'At', help: 'A time after opening, such as P10D.' },
  'injects[].after': { label: 'After the milestone' },
  'injects[].delay': { label: 'So long after it' },
  'injects[].visible': { label: 'The prosecutor hears of it' },
  'injects[].effect': { label: 'What it changes' },
  'effect.kind': { label: 'Kind of change' },
  'effect.side': { label: 'On which side' },
  'effect.factor': { label: 'Times as long', help: '2 doubles the time of every stage begun from then on.' },
  'effect.procedures': { label: 'Procedures', help: 'Left out: all of them.' },
  'effect.tier': { label: 'Capacity from then on', help: 'H high, M middle, L low, X a hub.' },
  'effect.limit': { label: 'How long' },
  'effect.ends': { label: 'What the class reads when it is over' },

  seats: { label: 'Other desks' },
  'seats[].role': { label: 'Who sits there' },
  'seats[].title': { label: 'Name of the office' },
  'seats[].briefing': { label: 'Briefing of this desk' },
  'seats[].others': { label: 'How the other offices behave' },
  'seats[].script': { label: 'What the prosecutor does, whom nobody plays here' },

  objectives: { label: 'Objectives' },
  'objectives[].text': { label: 'What a person should be able to do' },
  'objectives[].hidden': { label: 'Shown only at the end' },
  'objectives[].assessed': { label: 'How it is assessed', help: 'Left out: an aim that nobody assesses.' },
  'assessed.dimension': { label: 'Dimension' },
  'assessed.seat': { label: 'Desk', refers: 'seat', help: 'Left out: the prosecutor’s.' },
  'assessed.met': { label: 'Met when' },
  'assessed.partly': { label: 'Partly met when' },
  'assessed.defensible': { label: 'Other ways that count as much' },
  'assessed.law': { label: 'Article that is shown' },
  'assessed.explanation': { label: 'Explanation' },
  all: { label: 'All of these' },
  any: { label: 'At least one of these' },
  not: { label: 'Not this' },
  decided: { label: 'A decision was taken' },
  never: { label: 'A decision was never taken' },
  attempted: { label: 'A decision was tried' },
  order: { label: 'One decision before another' },
  lag: { label: 'A decision in time' },
  within: { label: 'Within' },
  letter: { label: 'A letter' },
  has: { label: 'Has these codes' },
  freeOf: { label: 'Is free of these codes' },
  which: { label: 'Which letter' },

  type: { label: 'Decision' },
  request: { label: 'Request' },
  choice: { label: 'What was chosen' },
  at: { label: 'At', help: 'A time after opening, such as PT2H, or a date and time.' },
  role: { label: 'By whom' },
  draft: { label: 'The letter' },
  basis: { label: 'Legal basis' },
  asked: { label: 'What is asked for' },
  item: { label: 'Item', refers: 'item' },
  category: { label: 'Kind of data' },
  period: { label: 'Period', refers: 'period' },
  purpose: { label: 'Purpose', refers: 'purpose' },
  'draft.facts': { label: 'Facts', refers: 'fact' },
  'draft.identifiers': { label: 'Identifiers', refers: 'identifier' },
  language: { label: 'Language', refers: 'language' },
  statements: { label: 'What the letter states' },
  ground: { label: 'Ground' },
  instrument: { label: 'Instrument', refers: 'instrument' },
  rule: { label: 'Rule' },
  article: { label: 'Article' },

  check: { label: 'What you claim about the case', help: 'Tried by the proofs; nobody who plays sees it.' },
  'check[].says': { label: 'The claim in a sentence' },
  'check[].route': { label: 'A route is open or closed' },
  'check[].never': { label: 'Never happens' },
  'check[].sometimes': { label: 'Happens in some game' },
  'check[].answer': { label: 'The model answer comes to' },
  'answer.desk': { label: 'Desk', refers: 'seat' },
  'answer.reaches': { label: 'Milestone' },
  'check[].share': { label: 'Share of simulated runs' },
  'share.under': { label: 'Under', refers: 'instrument' },
  'share.atLeast': { label: 'At least', help: 'A share from 0 to 1.' },
  'share.atMost': { label: 'At most', help: 'A share from 0 to 1.' },

  facilitator: { label: 'For the trainer' },
  'facilitator.text': { label: 'What the case is about', help: 'Shown when a run ends, never before.' },
  'facilitator.warn': { label: 'How to warn, pause and let people leave' },
  'facilitator.plans': { label: 'Plans of a class' },
  '45': { label: '45 minutes', help: 'The steps add up to 45 minutes.' },
  '90': { label: '90 minutes', help: 'The steps add up to 90 minutes.' },
  does: { label: 'What the class does' },
  'facilitator.modelAnswer': {
    label: 'Model answer',
    help: 'Easier: play the case, and take the run as the model answer.',
  },
  'facilitator.classicMistakes': { label: 'Classic mistakes' },
  'classicMistakes[].title': { label: 'What went wrong, in a sentence' },
  'classicMistakes[].decisions': { label: 'Decisions' },
  'facilitator.discussion': { label: 'Questions for discussion' },
  'facilitator.lawPointers': { label: 'Where to read in the law library' },
  'lawPointers[].why': { label: 'Why' },
  'facilitator.comparison': { label: 'What to look for in the comparison room' },
  'facilitator.standing': { label: 'How the two States stand in the story' },
  'facilitator.seats': { label: 'Answers of the other desks' },
};

/** The sections of a case, in the order in which an author thinks of them; each names the keys that its form shows. */
export const SECTIONS = [
  {
    id: 'about',
    title: 'About the case',
    keys: [
      'id',
      'version',
      'title',
      'summary',
      'minutes',
      'audience',
      'level',
      'contentNotes',
      'alternative',
      'licence',
      'reviewedBy',
    ],
  },
  {
    id: 'law',
    title: 'Law and time',
    keys: ['asAt', 'supposes', 'instruments', 'bilateralInForce', 'opensAt', 'horizon', 'seed', 'lifeAtRisk'],
  },
  {
    id: 'parties',
    title: 'States and provider',
    keys: ['requesting', 'requested', 'provider', 'languages', 'assistance'],
  },
  { id: 'offence', title: 'Offence', keys: ['offence', 'circumstances'] },
  { id: 'evidence', title: 'Evidence', keys: ['items'] },
  { id: 'people', title: 'People', keys: ['people'] },
  { id: 'facts', title: 'Facts', keys: ['facts'] },
  { id: 'identifiers', title: 'Identifiers', keys: ['identifiers'] },
  { id: 'letter', title: 'Periods and purposes', keys: ['periods', 'purposes'] },
  { id: 'injects', title: 'Injects', keys: ['injects'] },
  { id: 'seats', title: 'Other desks', keys: ['seats'] },
  { id: 'objectives', title: 'Objectives', keys: ['objectives'] },
  { id: 'claims', title: 'Claims', keys: ['check'] },
  { id: 'trainer', title: 'For the trainer', keys: ['facilitator'] },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly keys: readonly string[] }[];
export type SectionId = (typeof SECTIONS)[number]['id'];
