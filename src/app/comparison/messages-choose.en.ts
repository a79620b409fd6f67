/** English words of choosing and building a case, beside `messages.en.ts`. The same rules of style. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const choose = {
  'comparison.choose.title': 'Compare routes',
  'comparison.choose.text':
    'Take a case from the shelf, or build a case from a few choices and see its routes at once.',
  'comparison.choose.cases': 'Cases of the shelf',
  'comparison.choose.open': 'Compare its routes',
  'comparison.choose.open.of': 'Compare its routes: {title}',
  'comparison.choose.build': 'Build a case',
  'comparison.choose.build.text':
    'A built case has no file to read, so no letter is drafted: drafting quality acts on the rates of the practice model directly. States and providers are fictional, the law is real.',
  'comparison.choose.another': 'Choose or build another case',

  'comparison.built.change': 'Change the case',
  'comparison.built.impossible': 'This case cannot be built',

  'comparison.form.from': 'State that asks',
  'comparison.form.to': 'State that is asked',
  'comparison.form.offence': 'Offence',
  'comparison.form.provider': 'Provider that holds the data',
  'comparison.form.provider.hint': 'It must hold them in the State that is asked.',
  'comparison.form.provider.option': '{provider} ({place})',
  'comparison.form.data': 'Data that are needed',
  'comparison.form.data.subscriber': 'subscriber data',
  'comparison.form.data.traffic': 'traffic data',
  'comparison.form.data.content': 'content data',
  'comparison.form.date': 'Date of the case',
  'comparison.form.date.hint': 'The law is read as it stands on this day.',
  'comparison.form.age-kind': 'Age of the data',
  'comparison.form.age-kind.days': 'a number of days',
  'comparison.form.age-kind.tip': 'as after a report by a provider or a victim (fitted)',
  'comparison.form.age-kind.investigation': 'as found in the course of an investigation (fitted)',
  'comparison.form.age': 'Days before the case opens',
  'comparison.form.kept': 'How long traffic data are kept',
  'comparison.form.kept.hint':
    'Classes stand for what providers have said or laws have set. Each counts with its longest time.',
  'comparison.form.kept.examples': 'Examples: {examples}. Counted with the longest time.',
  'comparison.form.kept.own': 'by the provider’s rules ({days, plural, one {# day} other {# days}})',
  'comparison.form.kept.own.always': 'by the provider’s rules (no limit)',
  'comparison.form.kept.class': '{title} (counted as {days, plural, one {# day} other {# days}})',
  'comparison.form.danger': 'A life is in danger',
  'comparison.form.danger.hint': 'Opens the doors that the law keeps for emergencies.',
  'comparison.form.build': 'Compare the routes',
  'comparison.form.unknown': 'Nothing here is called “{word}”. Choose one from the list.',
  'comparison.form.same': '{name} does not ask itself. Choose two States.',
  'comparison.form.no-offence': 'This is no offence in {name}, so there is no case. Choose another offence or State.',
  'comparison.form.elsewhere':
    '{provider} holds its data in {place}, not in {to}. Choose another provider, or ask {place}.',
  'comparison.form.no-data': 'Choose at least one category of data.',
  'comparison.form.no-date': 'Write a day of the calendar, such as 2026-11-22.',
  'comparison.form.no-age': 'Write a whole number of days from 0 to {most, number}.',
} as const satisfies Catalogue;
