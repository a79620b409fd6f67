/**
 * Words of the guided case. Whoever reads them may never have seen a request: no legal term, no idiom, no abbreviation, and no
 * sentence of more than twenty words.
 */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const en = {
  'try.open.title': 'A hospital in {requesting} was attacked, and the traces are with a company in {requested}.',
  'try.open.begin': 'Begin',
  'try.open.note': 'You are the prosecutor. It takes two minutes, and everything in it is invented.',
  'try.picture.open':
    'Your office in {requesting} on one side of a border, the company {provider} in {requested} on the other.',
  'try.picture.office': 'Your office',
  'try.picture.company': '{provider}',

  'try.step': 'Decision {number} · day {day}, {date}',
  'try.told': 'What happened',
  'try.told.nothing': 'Nothing has left your office yet.',
  'try.told.data-frozen': 'Day {day}: the answer comes. {provider} keeps the records and the messages for you.',
  'try.told.request-sent': 'Day {day}: your letter leaves {requesting}, after your own authorities have checked it.',
  'try.told.request-received': 'Day {day}: your letter is in {requested}. Other letters wait before it.',
  'try.told.supplement-asked': 'Day {day}: {requested} has read it, and cannot decide yet.',
  'try.told.supplement-sent': 'Day {day}: your answer leaves.',
  'try.told.request-accepted': 'Day {day}: {requested} agrees to help.',
  'try.told.evidence-received': 'Day {day}: the data arrive at your office.',

  'try.keep.title': 'What do you do first?',
  'try.keep.text':
    '{provider} deletes its sign-in records on day {deleted}. A full request to another State often takes months.',
  'try.keep.a': 'Ask them to keep the data now',
  'try.keep.a.hint': 'A short letter. The data stay where they are, and nobody sends them yet.',
  'try.keep.b': 'First write the full request',
  'try.keep.b.hint': 'One letter that asks for everything at once.',

  'try.notice.title': 'Who may know that you asked?',
  'try.notice.text': '{provider} tells its users when somebody asks for their data.',
  'try.notice.a': 'Ask the company to tell nobody',
  'try.notice.a.hint': 'You ask that the person behind the account does not hear of it.',
  'try.notice.b': 'Say nothing about it',
  'try.notice.b.hint': 'The company does what it always does.',

  'try.letter.title': 'How do you write the full request?',
  'try.letter.text': 'The people who read it in {requested} know only what your letter says.',
  'try.letter.a': 'Short, and send it today',
  'try.letter.a.hint': 'Who you are and what happened. The rest is left out.',
  'try.letter.b': 'Complete, three days later',
  'try.letter.b.hint': 'Also which law was broken, the exact time, and what the data are for.',

  'try.reply.title': '{requested} asks you for more. When do you answer?',
  'try.reply.text': 'Your letter did not say all that they need. Your request rests until you answer.',
  'try.reply.a': 'Answer today',
  'try.reply.a.hint': 'You write everything that they asked for.',
  'try.reply.b': 'Answer in thirty days',
  'try.reply.b.hint': 'The same answer. Other cases on your desk come first.',

  'try.end.title': 'What came of your decisions',
  'try.end.all': 'On day {day} you have the records and the messages.',
  'try.end.no-records': 'On day {day} you have the messages. The records were deleted on day {deleted}.',
  'try.end.no-messages': 'On day {day} you have the records. The messages were deleted on day {deleted}.',
  'try.end.nothing': 'On day {day} the answer comes, without data. They no longer exist.',
  'try.end.none': 'No data came.',
  'try.end.told': 'The company told its user on day {day} that somebody asks.',
  'try.end.quiet': 'The company told its user nothing.',
  'try.end.compare': 'Your run, and the same run with one other answer',
  'try.end.run': 'Run',
  'try.end.yours': 'Your run',
  'try.end.with': 'With “{answer}”',
  'try.end.days': 'Data arrived on',
  'try.end.records': 'Sign-in records',
  'try.end.messages': 'Messages',
  'try.end.user': 'User was told',
  'try.end.day': 'day {day}',
  'try.end.day.none': 'they did not',
  'try.end.item.there': 'received',
  'try.end.item.gone': 'deleted on day {day}',
  'try.end.item.not-received': 'not received',
  'try.end.user.no': 'no',
  'try.end.honest':
    'Only that one answer differs: chance is the same in every line. In another run the days would be others.',
  'try.end.play': 'Play the whole case',
  'try.end.minutes': 'The whole case takes about {minutes} minutes. There you write the letters yourself.',
  'try.end.again': 'Try again from the start',
  'try.back': 'One decision back',

  'try.strip.now': 'today',
  'try.strip.gone': 'records deleted',
  'try.strip.kept': 'records kept for you',
  'try.strip.exist': 'records exist',
  'try.strip.says.kept': 'Today is day {day}. The records are kept for you.',
  'try.strip.says.until': 'Today is day {day}. The records exist until day {deleted}.',
  'try.strip.says.gone': 'Today is day {day}. The records were deleted on day {deleted}.',
  'try.lanes.says':
    'Two runs on one line of days. Yours: the data arrived {days}; records {records}. {other}: {otherDays}; {otherRecords}.',
  'try.lanes.arrived': 'arrived',
} as const satisfies Catalogue;
