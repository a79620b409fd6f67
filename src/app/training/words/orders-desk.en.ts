/** Words of the desk of a State whose providers, or whose authorities, a union's orders reach. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const ordersDesk = {
  'training.option.decide.clear-order.title': 'Let the order go ahead',
  'training.option.decide.clear-order.what':
    'Tell {requesting} that you raise no ground. {provider} hands over the data.',
  'training.option.decide.clear-order.cost': 'Silence does the same when the time for an objection ends.',
  'training.option.decide.clear-order.go': 'Decide to clear the order',
  'training.option.decide.set-conditions.title': 'Set conditions for the data',
  'training.option.decide.set-conditions.what':
    'Let {provider} hand over the data, and limit what {requesting} may do with them.',
  'training.option.decide.set-conditions.cost': 'You rely on {requesting} to keep the conditions.',
  'training.option.decide.set-conditions.go': 'Decide to set conditions',
  'training.option.decide.raise-ground.title': 'Raise a ground',
  'training.option.decide.raise-ground.what':
    'Object on a ground that the text lists. {provider} then keeps the data back.',
  'training.option.decide.raise-ground.cost': 'Only subscriber data that the same order asks for still go.',
  'training.option.decide.raise-ground.go': 'Choose a ground to raise',
  'training.option.decide.restrict-use.title': 'Restrict the use of the data',
  'training.option.decide.restrict-use.what': 'The data have gone already. Say what they may not be used for.',
  'training.option.decide.restrict-use.cost': 'What has been read stays read.',
  'training.option.decide.restrict-use.go': 'Decide to restrict the use',
  'training.option.decide.recognise-order.title': 'Recognise the order and enforce it',
  'training.option.decide.recognise-order.what': 'Make {provider} comply, under the threat of a fine.',
  'training.option.decide.recognise-order.cost': 'What is handed over cannot be taken back.',
  'training.option.decide.recognise-order.go': 'Decide to enforce',
  'training.option.decide.refuse-enforcement.title': 'Refuse to enforce the order',
  'training.option.decide.refuse-enforcement.what': 'Tell {requesting} that you do not make {provider} comply.',
  'training.option.decide.refuse-enforcement.cost': 'The order ends here without the data.',
  'training.option.decide.refuse-enforcement.go': 'Decide not to enforce',
  'training.option.decide.recognise.title': 'Recognise the order',
  'training.option.decide.recognise.what': 'Have the measure carried out as in a case of your own.',
  'training.option.decide.recognise.cost': 'What you hand over cannot be taken back.',
  'training.option.decide.recognise.go': 'Decide to recognise',
  'training.option.decide.refuse-recognition.title': 'Refuse recognition',
  'training.option.decide.refuse-recognition.what':
    'Tell {requesting} that the measure is not carried out, and on which ground.',
  'training.option.decide.refuse-recognition.cost':
    'The list of grounds is closed. For most of them you must consult first.',
  'training.option.decide.refuse-recognition.go': 'Choose a ground against the order',
  'training.option.decide.ask-supplement.investigation-order.title': 'Ask for more information on the order',
  'training.option.decide.ask-supplement.investigation-order.what':
    'Write to {requesting} and name what is missing in its order.',
  'training.option.decide.ask-supplement.investigation-order.cost':
    'The thirty days for recognition run on. You can ask twice at most.',
  'training.option.decide.ask-supplement.investigation-order.go': 'Write the question on the order',
  'training.option.decide.maintain-refusal.investigation-order.title': 'Maintain the refusal of the order',
  'training.option.decide.maintain-refusal.investigation-order.what':
    'The consultation is over: the measure is not carried out, on a ground.',
  'training.option.decide.maintain-refusal.investigation-order.cost':
    'The case of {requesting} ends without this evidence.',
  'training.option.decide.maintain-refusal.investigation-order.go': 'Choose a ground to stay with against the order',
  'training.option.decide.postpone.investigation-order.title': 'Postpone the measure',
  'training.option.decide.postpone.investigation-order.what':
    'Let the order wait, because a case of your own would suffer.',
  'training.option.decide.postpone.investigation-order.cost': 'It comes back after some weeks. The data grow older.',
  'training.option.decide.postpone.investigation-order.go': 'Decide to postpone the measure',

  'training.done.decide.clear-order': 'You have cleared the order. {provider} hands over the data.',
  'training.done.decide.set-conditions': 'Your conditions go to {requesting} with the data.',
  'training.done.decide.raise-ground': 'You have raised a ground. {provider} and {requesting} are told.',
  'training.done.decide.restrict-use': 'You have restricted the use of the data.',
  'training.done.decide.recognise-order': 'You have recognised the order. {provider} must comply.',
  'training.done.decide.refuse-enforcement': 'You have refused to enforce the order.',
  'training.done.decide.recognise': 'You have recognised the order. An executing authority takes it over.',
  'training.done.decide.refuse-recognition':
    'Your refusal is being written. If a consultation is owed, it comes first.',
  'training.done.decide.ask-supplement.investigation-order': 'Your question is on its way to {requesting}.',
  'training.done.decide.maintain-refusal.investigation-order': 'You have refused the order.',
  'training.done.decide.postpone.investigation-order': 'You have postponed the measure.',

  'training.seat.take.decide.clear-order': 'Clear the order',
  'training.seat.take.decide.set-conditions': 'Set conditions',
  'training.seat.take.decide.raise-ground': 'Raise this ground',
  'training.seat.take.decide.restrict-use': 'Restrict the use',
  'training.seat.take.decide.recognise-order': 'Recognise and enforce',
  'training.seat.take.decide.refuse-enforcement': 'Refuse to enforce',
  'training.seat.take.decide.recognise': 'Recognise the order',
  'training.seat.take.decide.refuse-recognition': 'Refuse on this ground',
} as const satisfies Catalogue;
