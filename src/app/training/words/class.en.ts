/** Words of a class at its table: stops, closed instruments. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const classTerms = {
  'training.class.plenary': 'Plenary',
  'training.class.pauses': 'The trainer pauses here. Time passes again when you continue.',
  'training.class.continue': 'Continue',
  'training.class.continued': 'Time can pass again.',
  'training.class.stopped': 'The class stops here for the plenary.',
  'training.class.closed': 'The trainer has closed {instrument} for this class.',
  'training.card.open': 'A card from the trainer',
  'training.card.label': 'Code on the card',
  'training.card.play': 'Play the card',
  'training.card.unknown': 'No card of this case has this code. Compare each letter with the card.',
  'training.card.used': 'This card was played before. What it says has happened.',
  'training.card.played': 'The card is played: {text} It counts from now on.',
  'training.card.played-unseen': 'The card is played. What it changes is told in the debrief.',

  'training.stop.button': 'To the debrief now',
  'training.stop.title': 'Stop here and open the debrief?',
  'training.stop.text': 'The run is over as it stands, on day {day}. What is still on its way counts as not received.',
  'training.stop.back': 'Afterwards you can go back to any decision, in a new run.',
  'training.stop.do': 'Open the debrief',
  'training.stop.done': 'The debrief is open.',
  'training.debrief.stopped': 'Play stopped on day {day}, {date}, for the debrief. The case was still open.',

  'training.slip.title': 'Run slip: this run on one page',
  'training.slip.print': 'Print the run slip',
  'training.slip.run': 'Run',
  'training.slip.desk': 'Desk',
  'training.slip.prosecutor': 'Prosecutor of {requesting}',
  'training.slip.ended': 'The case ended on',
  'training.slip.stopped': 'Play stopped on',
  'training.slip.attempt': 'tried; the law does not allow it',
  'training.slip.left': '{left, plural, one {One more decision is not shown.} other {# more decisions are not shown.}}',
  'training.slip.link': 'The QR code opens this run on any computer that reaches this address.',
  'training.slip.paste': 'To open this run: paste the code on the page of the cases, under “Import a run”.',
  'training.slip.no-notes': 'Neither holds your notes or your name.',
} as const satisfies Catalogue;
