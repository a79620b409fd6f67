/** What can be done with a provider, by agreement or under the Protocol. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const optionsWithProviders = {
  'training.option.decide.issue-order.title': 'Issue an order',
  'training.option.decide.clarify-order.title': 'Clarify the order',
  'training.option.decide.withdraw-order.title': 'Withdraw the order',

  'training.option.decide.ask-provider.title': 'Ask the provider to help freely',
  'training.option.decide.ask-provider.what':
    'Write to {provider} on its own form, and ask for what it may give without an order.',
  'training.option.decide.ask-provider.cost': 'Nobody must answer. The provider may tell its user, and it may decline.',
  'training.option.decide.ask-provider.go': 'Draft a voluntary request',
  'training.done.decide.ask-provider':
    'Your request to {provider} is being prepared. Let time pass to see what follows.',
  'training.option.decide.answer-supplement.voluntary-request.title': 'Answer the provider',
  'training.option.decide.answer-supplement.voluntary-request.what':
    'Tell {provider} what is missing or what you mean.',
  'training.option.decide.answer-supplement.voluntary-request.cost':
    'The provider does nothing until it has your answer.',
  'training.option.decide.answer-supplement.voluntary-request.go': 'Write the answer',
  'training.done.decide.answer-supplement.voluntary-request': 'Your answer to {provider} is on its way.',
  'training.option.decide.ask-disclosure.title': 'Ask the provider for emergency disclosure',
  'training.option.decide.ask-disclosure.what':
    'Tell {provider} that a person is in danger, and ask it to disclose data at once.',
  'training.option.decide.ask-disclosure.cost': 'It may disclose, and it never must. It first verifies who asks.',
  'training.option.decide.ask-disclosure.go': 'Draft an emergency disclosure request',
  'training.done.decide.ask-disclosure':
    'Your emergency request to {provider} is being written. Let time pass to see what follows.',
  'training.option.decide.call-again.title': 'Be verified once more',
  'training.option.decide.call-again.what': 'Ask {provider} to call back on the official number of your office.',
  'training.option.decide.call-again.cost':
    'It costs hours. False emergencies are a known fraud, so the provider insists.',
  'training.option.decide.call-again.go': 'Ask for a second call',
  'training.done.decide.call-again': '{provider} calls your office again.',
  'training.option.decide.show-danger.title': 'Show the danger more fully',
  'training.option.decide.show-danger.what':
    'Write to {provider} again, with more facts about the danger and how the data avert it.',
  'training.option.decide.show-danger.cost': 'You can do this once. What the file does not show, you cannot tell.',
  'training.option.decide.show-danger.go': 'Write it again',
  'training.done.decide.show-danger': '{provider} weighs the danger again.',
  'training.option.decide.take-other-door.title': 'Take another door',
  'training.option.decide.take-other-door.what':
    'Leave {provider}, and turn to the contact point of {requested}, or to a formal request.',
  'training.option.decide.take-other-door.cost':
    'The request to the provider ends here. The other doors have rules of their own.',
  'training.option.decide.take-other-door.go': 'End this request',
  'training.done.decide.take-other-door': 'You have ended the request to {provider}. Other doors remain.',

  'training.option.decide.issue-order.agreement-order.title': 'Issue an order under the agreement',
  'training.option.decide.issue-order.agreement-order.what':
    'Have an order of your own law reviewed and certified, and sent straight to {provider}.',
  'training.option.decide.issue-order.agreement-order.cost':
    'Only for serious crime, for a named account, and never against the partner State’s own persons.',
  'training.option.decide.issue-order.agreement-order.go': 'Draft an order',
  'training.done.decide.issue-order.agreement-order':
    'Your order goes to the independent review. Let time pass to see what follows.',
  'training.option.decide.withdraw-order.agreement-order.title': 'Withdraw the order',
  'training.option.decide.withdraw-order.agreement-order.what':
    'Tell {provider} that the order under the agreement no longer stands.',
  'training.option.decide.withdraw-order.agreement-order.cost':
    'The consultation ends. What you need must be asked for in another way.',
  'training.option.decide.withdraw-order.agreement-order.go': 'Withdraw the order',
  'training.done.decide.withdraw-order.agreement-order': 'You have withdrawn the order.',
  'training.option.decide.issue-order.direct-order.title': 'Order subscriber data from the provider',
  'training.option.decide.issue-order.direct-order.what':
    'Send an order straight to {provider}, for data that say who has an account.',
  'training.option.decide.issue-order.direct-order.cost':
    'It covers subscriber data only. The State of the provider may have to be told, and may forbid it.',
  'training.option.decide.issue-order.direct-order.go': 'Draft a direct order',
  'training.done.decide.issue-order.direct-order': 'Your order is being issued. Let time pass to see what follows.',
  'training.option.decide.seek-effect.title': 'Ask the State to give effect to the order',
  'training.option.decide.seek-effect.what': 'Turn to {requested}, whose authority can make the provider comply.',
  'training.option.decide.seek-effect.cost':
    'The authority needs supporting facts, and its clocks start only when they are complete.',
  'training.option.decide.seek-effect.go': 'Turn to the State',
  'training.done.decide.seek-effect': 'You turn to {requested}. Now draft the supporting information.',
  'training.option.decide.request-instead.title': 'Make a formal request instead',
  'training.option.decide.request-instead.what': 'Give the order up, and ask {requested} for mutual legal assistance.',
  'training.option.decide.request-instead.cost': 'A formal request takes weeks and months.',
  'training.option.decide.request-instead.go': 'Go over to a formal request',
  'training.done.decide.request-instead': 'A formal request takes the place of the order. You can draft it now.',
  'training.option.decide.give-up.title': 'Give the order up',
  'training.option.decide.give-up.what': 'End the order without the data.',
  'training.option.decide.give-up.cost': 'Other requests stay open to you. The data grow older.',
  'training.option.decide.give-up.go': 'Give the order up',
  'training.done.decide.give-up': 'You have given the order up.',
  'training.option.decide.send-order.title': 'Ask to give effect to an order',
  'training.option.decide.send-order.what':
    'Send your order with supporting facts to the authority of {requested}, which makes the provider comply.',
  'training.option.decide.send-order.cost':
    'It covers subscriber and traffic data. No clock runs until your papers are complete.',
  'training.option.decide.send-order.go': 'Draft the order and its supporting facts',
  'training.done.decide.send-order':
    'Your order and its supporting facts are being prepared. Let time pass to see what follows.',
  'training.option.decide.answer-supplement.giving-effect.title': 'Send what is missing',
  'training.option.decide.answer-supplement.giving-effect.what':
    'Complete the supporting information for the authority of {requested}.',
  'training.option.decide.answer-supplement.giving-effect.cost':
    'No clock of the text runs until the papers are complete.',
  'training.option.decide.answer-supplement.giving-effect.go': 'Write the answer',
  'training.done.decide.answer-supplement.giving-effect': 'Your answer is on its way to {requested}.',
  'training.option.decide.accept-conditions.giving-effect.title': 'Accept the conditions',
  'training.option.decide.accept-conditions.giving-effect.what':
    'Tell {requested} that you accept its conditions for giving effect to the order.',
  'training.option.decide.accept-conditions.giving-effect.cost': 'Conditions that you accept bind you.',
  'training.option.decide.accept-conditions.giving-effect.go': 'Accept the conditions',
  'training.done.decide.accept-conditions.giving-effect': 'You have accepted the conditions.',
  'training.option.decide.decline-conditions.giving-effect.title': 'Decline the conditions',
  'training.option.decide.decline-conditions.giving-effect.what':
    'Tell {requested} that you cannot accept its conditions for giving effect to the order.',
  'training.option.decide.decline-conditions.giving-effect.cost': 'The order is then not given effect.',
  'training.option.decide.decline-conditions.giving-effect.go': 'Decline the conditions',
  'training.done.decide.decline-conditions.giving-effect': 'You have declined the conditions.',
} as const satisfies Catalogue;
