/** English words of the library. */
import type { Catalogue } from '#app/i18n/provider.tsx';
import { fields } from './words/fields.en.ts';
import { lawWords } from './words/law.en.ts';
import { worldWords } from './words/world.en.ts';

export const en = {
  ...fields,
  ...lawWords,
  ...worldWords,

  'library.nav': 'Pages of the library',
  'library.page.instruments': 'Instruments',
  'library.page.procedures': 'Procedures',
  'library.page.registers': 'Grounds and deficiencies',
  'library.page.compare': 'Side by side',
  'library.page.routes': 'Route finder',
  'library.page.world': 'The fictional world',

  'library.nowhere.title': 'There is no such page in the library',
  'library.nowhere.text': 'The address may be cut short, or it names an instrument that is not in this edition.',
  'library.nowhere.back': 'To the instruments',

  'library.search.label': 'Search the library',
  'library.search.placeholder': '60 days, dual criminality, art. 29',
  'library.search.go': 'Search',
  'library.search.title': 'Search',
  'library.search.ask': 'Type a word, a length of time or an article.',
  'library.search.found':
    '{count, plural, =0 {Nothing found for “{query}”.} one {One place found for “{query}”.} other {# places found for “{query}”, the best first.}}',
  'library.search.try': 'Try one of these',
  'library.search.kind.instrument': 'Instrument',
  'library.search.kind.procedure': 'Procedure',
  'library.search.kind.article': 'Article',
  'library.search.kind.clock': 'Clock',
  'library.search.kind.ground': 'Ground of refusal',
  'library.search.kind.declaration': 'Declaration or reservation',
  'library.search.kind.defect': 'Deficiency of a request',
  'library.search.kind.state': 'Fictional State',
  'library.search.kind.provider': 'Fictional provider',
  'library.search.kind.stage': 'Stage of a procedure',

  'library.instruments.title': 'Instruments',
  'library.instruments.lead':
    'Treaties, laws and practices by which electronic evidence crosses borders, in the order of their adoption. Practices without a date come first.',
  'library.paraphrase':
    'The sentences are summaries in our own words, for training. Only the official text counts. A mark beside each number says how it was checked.',
  'library.as-at': 'Law as at',
  'library.as-at.hint': 'Choose a day to see what is in force then, as far as it is known.',
  'library.adopted': 'adopted {date}',
  'library.adopted.term': 'Adopted',
  'library.offers': '{count, plural, one {Offers one procedure: {list}.} other {Offers # procedures: {list}.}}',
  'library.offers-nothing': 'Offers no procedure of its own for electronic evidence.',
  'library.support.bases': 'Treaties that speak of technical assistance:',
  'library.support.tools': '{count, plural, one {One tool} other {# tools}}',
  'library.support.programmes':
    '{count, plural, one {One programme that raises capacity} other {# programmes that raise capacity}}',

  'library.kind': 'Kind',
  'library.status': 'Status',
  'library.joining': 'For a State that joins later',
  'library.joining.days':
    'It binds {count, plural, one {one day} other {# days}} after the deposit of its instrument, at the earliest when the instrument enters into force.',
  'library.joining.months':
    'It binds on the first day of the month after {count, plural, one {one month} other {# months}} from the deposit of its instrument.',
  'library.marks': '{count, plural, one {one datum} other {# data}}',
  'library.compare-this': 'Put beside another',
  'library.generic':
    'This instrument is generic and fictional: its clauses and numbers are invented after real models, and each pair or group of States of this world has it with its own dates.',
  'library.draft':
    'A draft that was submitted and never adopted. It is shown for history and comparison; nobody can use it.',
  'library.silent': 'nothing',
  'library.table': '{title}: table',
  'library.article': '{kind, select, of {Article {article} of the {text}} named {{article}} other {Article {article}}}',
  'library.no-article': 'no article',
  'library.working-days': '{count, plural, one {one working day} other {# working days}}',

  'library.section.offers': 'What it offers',
  'library.section.scope': 'Offences',
  'library.section.contents': 'What a request must carry',
  'library.section.clocks': 'Clocks',
  'library.section.grounds': 'Grounds of refusal',
  'library.section.declarations': 'Declarations and reservations',
  'library.section.states': 'States of this world',
  'library.section.pairs': 'Concluded in this world',
  'library.section.disputed': 'Disputed points',
  'library.section.exemplars': 'Where real treaties have the same rule',
  'library.section.articles': 'Article by article',

  'library.offer.data': 'Brings {list}',
  'library.offer.threshold': 'Maximum penalty of at least {years, plural, one {one year} other {# years}}',
  'library.offer.threshold-or-listed':
    'Maximum penalty of at least {years, plural, one {one year} other {# years}}, or a listed offence',
  'library.offer.yields': 'Gives way to a treaty of the two States',
  'library.offer.closed-by':
    '{count, plural, one {A declaration of the requested State can close it} other {# declarations of the requested State can close it}}',

  'library.scope.count': 'It defines {count, plural, one {one type of offence} other {# types of offence}}.',
  'library.scope.any': 'It serves electronic evidence of any offence.',
  'library.scope.serious':
    'It serves any offence whose maximum penalty is at least {years, plural, one {one year} other {# years}} of imprisonment.',
  'library.scope.organised': 'Only offences that are transnational and involve an organised criminal group.',
  'library.scope.none': 'It defines no offence.',

  'library.contents.summary':
    '{procedure}: {count, plural, one {one element} other {# elements}}, {required, number} of them required',
  'library.contents.field': 'Element',
  'library.contents.need': 'How strongly',

  'library.clocks.none': 'The text sets no time.',
  'library.clocks.clock': 'Clock',
  'library.clocks.length': 'Length',
  'library.clocks.starts': 'Starts with',
  'library.clocks.renewable': 'It can be renewed.',
  'library.clocks.see-article': 'see the article',
  'library.clocks.note':
    'These times are set by law. How long things take in practice is another matter: see the comparison room.',

  'library.grounds.ground': 'Ground',
  'library.grounds.applies': 'For',
  'library.grounds.mode': 'How',
  'library.grounds.may': 'may',
  'library.grounds.must': 'must',
  'library.grounds.explicit': 'named in the text',
  'library.grounds.via': 'through another clause',
  'library.grounds.needs': 'only with a declaration',
  'library.grounds.any': 'Help is never owed, so any ground will do, or none.',
  'library.grounds.none': 'The text lists no ground of refusal.',
  'library.grounds.absent': 'Not in the list: {list}. Postponement for an own case (R16) is no refusal.',
  'library.bars': 'What may not be the reason',
  'library.bars.alone': '{ground}: never the only reason.',
  'library.bars.own': 'This holds for the offences that the instrument itself defines.',
  'library.bars.always': '{ground}: never a reason.',
  'library.bars.data': 'This holds where nothing but {data} is asked for.',

  'library.declaration.filed': 'Filed by {list}.',
  'library.states.state': 'State',
  'library.states.tie': 'On this day',
  'library.states.practice': 'Open to every State, and binding on none.',
  'library.pairs.in-force': 'In force.',
  'library.pairs.not': 'Not in force.',
  'library.disputed.title': 'Article {article}: {title}',
  'library.exemplars.lead':
    'The numbers of this instrument are invented. These are the numbers of real treaties that were read for it.',
  'library.exemplars.rule': 'Rule',
  'library.exemplars.contents': 'Contents of a request',
  'library.rule': '{key}',
  'library.articles.none': 'This instrument has no articles: it is practice.',
  'library.articles.silent':
    '{count, plural, one {One thing on which the text is silent} other {# things on which the text is silent}}',

  'library.procedures.title': 'Procedures',
  'library.procedures.lead':
    'Every kind of request, from a preservation to a request of an international court. Each has a statechart that is drawn from the very machine that runs it.',
  'library.procedures.offered': 'Offered by:',
  'library.procedures.offered-title': 'Which instruments offer it',
  'library.procedures.chart': 'Statechart',
  'library.procedures.under': 'Articles of',
  'library.procedures.practice': 'Practice: no rule of this instrument applies.',
  'library.procedures.nobody': 'No instrument of this edition offers it.',
  'library.procedures.duty': 'Duty',
  'library.procedures.back': 'Back to the case',

  'library.registers.title': 'Grounds and deficiencies',
  'library.registers.lead':
    'Why a request can be refused, R01 to R22, with the instruments that know each reason; and what is often wrong with a request, D01 to D27, with the step that it costs.',
  'library.registers.defects': 'Deficiencies of a request',
  'library.registers.explicit': 'Named in the text:',
  'library.registers.via': 'Through another clause:',
  'library.registers.barred': 'May not be the reason:',
  'library.registers.nobody': 'No instrument of this edition lists it.',
  'library.registers.postponement': 'Postpones and never refuses: see the rule on postponement of each instrument.',

  'library.compare.title': 'Instruments side by side',
  'library.compare.lead':
    'Choose two to four instruments. Every cell is read from the instrument’s own file; a row is marked where they differ in substance, not only in number.',
  'library.compare.choose': 'Instruments: {count, number} of at most {most, number} chosen',
  'library.compare.legend': 'Instruments',
  'library.compare.hint': 'At most {most, number}. To choose another, take one away first.',
  'library.compare.rows': 'Rows',
  'library.compare.only-differences': 'Show only rows that differ',
  'library.compare.too-few': 'Choose at least two instruments.',
  'library.compare.summary': '{different, number} of {count, number} rows differ.',
  'library.compare.table': 'Comparison of the chosen instruments',
  'library.compare.feature': 'Feature',
  'library.compare.differs': 'differs',

  'library.routes.title': 'Route finder',
  'library.routes.lead':
    'Who asks whom, for which data, in which case, on which day: every instrument and every procedure, open or closed, with the reason. The order is that of adoption; nothing is called best.',
  'library.routes.from': 'Requesting State',
  'library.routes.to': 'Requested State',
  'library.routes.offence': 'Offence',
  'library.routes.data': 'Data',
  'library.routes.any-data': 'Any data',
  'library.routes.urgency': 'Urgency',
  'library.routes.urgency.none': 'No danger to a person',
  'library.routes.urgency.danger': 'Danger to a person’s life or safety',
  'library.routes.provider': 'Provider',
  'library.routes.any-provider': 'Not known',
  'library.routes.suppose': 'Suppose that these are in force',
  'library.routes.suppose.hint': 'Not in force on that day. What rests on a supposition says so.',
  'library.routes.punishable': 'In {state} it carries up to {years, plural, one {one year} other {# years}}.',
  'library.routes.not-punishable': 'In {state} it is no offence.',
  'library.routes.no-dual-criminality':
    'Dual criminality is missing: where an instrument lets the requested State ask for it, it may refuse.',
  'library.routes.summary': '{from} asks {to}: {open, number} open, {closed, number} closed.',
  'library.routes.open': 'Open ({count, number})',
  'library.routes.closed': 'Closed ({count, number})',
  'library.routes.route': 'Route',
  'library.routes.why': 'Why',
  'library.routes.none': 'None.',
  'library.routes.unknown.from': 'There is no State “{word}”.',
  'library.routes.unknown.to': 'There is no State “{word}”.',
  'library.routes.unknown.offence': 'There is no offence “{word}”.',
  'library.routes.unknown.provider': 'There is no provider “{word}”.',
  'library.routes.unknown.same': 'Choose two different States.',
} as const satisfies Catalogue;
