/** What can be done by the orders of a union. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const optionsInUnion = {
  'training.option.decide.issue-order.production-order.title': 'Issue a European Production Order',
  'training.option.decide.issue-order.production-order.what':
    'Order {provider} to produce data, in a certificate to its establishment or representative in the Union.',
  'training.option.decide.issue-order.production-order.cost':
    'For traffic and content data a judge issues it, and an authority of the provider’s State is notified.',
  'training.option.decide.issue-order.production-order.go': 'Draft a production order',
  'training.done.decide.issue-order.production-order':
    'Your order is being drafted. Let time pass to see what follows.',
  'training.option.decide.clarify-order.production-order.title': 'Clarify the production order',
  'training.option.decide.clarify-order.production-order.what':
    'Send the certificate again, with what {provider} needs to carry it out.',
  'training.option.decide.clarify-order.production-order.cost':
    'Time stands still until the provider has your answer. The data stay preserved.',
  'training.option.decide.clarify-order.production-order.go': 'Write the clarification',
  'training.done.decide.clarify-order.production-order': 'Your clarification is on its way to {provider}.',
  'training.option.decide.withdraw-order.production-order.title': 'Withdraw the production order',
  'training.option.decide.withdraw-order.production-order.what': 'Tell {provider} that the order no longer stands.',
  'training.option.decide.withdraw-order.production-order.cost':
    'The provider lets go of the data that it preserved under it.',
  'training.option.decide.withdraw-order.production-order.go': 'Withdraw the order',
  'training.done.decide.withdraw-order.production-order': 'You have withdrawn the production order.',
  'training.option.decide.uphold-order.title': 'Uphold the order in spite of the objection',
  'training.option.decide.uphold-order.what':
    'Ask a court of your own State whether the order stands against the law of another State.',
  'training.option.decide.uphold-order.cost':
    'The order is suspended until the court has weighed both laws. It may lift the order.',
  'training.option.decide.uphold-order.go': 'Go to the court',
  'training.done.decide.uphold-order': 'The court weighs the conflict of laws.',
  'training.option.decide.accept-reasons.title': 'Accept the provider’s reasons',
  'training.option.decide.accept-reasons.what': 'Tell {provider} that you accept why it does not produce the data.',
  'training.option.decide.accept-reasons.cost': 'The order ends without the data.',
  'training.option.decide.accept-reasons.go': 'Accept the reasons',
  'training.done.decide.accept-reasons': 'You have accepted the reasons of {provider}.',
  'training.option.decide.ask-enforcement.title': 'Ask for enforcement',
  'training.option.decide.ask-enforcement.what':
    'Send the order to the authority of the provider’s State, which can make it comply or fine it.',
  'training.option.decide.ask-enforcement.cost':
    'That authority first decides whether it recognises the order. A fine brings no data.',
  'training.option.decide.ask-enforcement.go': 'Ask for enforcement',
  'training.done.decide.ask-enforcement': 'You have asked for enforcement of the order.',

  'training.option.decide.issue-order.preservation-order.title': 'Issue a European Preservation Order',
  'training.option.decide.issue-order.preservation-order.what':
    'Order {provider} to preserve data, in a certificate to its establishment or representative in the Union.',
  'training.option.decide.issue-order.preservation-order.cost':
    'It discloses nothing. It ends after sixty days unless it is extended or production is confirmed.',
  'training.option.decide.issue-order.preservation-order.go': 'Draft a preservation order',
  'training.done.decide.issue-order.preservation-order':
    'Your preservation order is being drafted. Let time pass to see what follows.',
  'training.option.decide.clarify-order.preservation-order.title': 'Clarify the preservation order',
  'training.option.decide.clarify-order.preservation-order.what':
    'Send the certificate again, with what {provider} needs to preserve the data.',
  'training.option.decide.clarify-order.preservation-order.cost':
    'Nothing is preserved until the provider has your answer.',
  'training.option.decide.clarify-order.preservation-order.go': 'Write the clarification',
  'training.done.decide.clarify-order.preservation-order': 'Your clarification is on its way to {provider}.',
  'training.option.decide.withdraw-order.preservation-order.title': 'Withdraw the preservation order',
  'training.option.decide.withdraw-order.preservation-order.what': 'Tell {provider} that the order no longer stands.',
  'training.option.decide.withdraw-order.preservation-order.cost': 'The data are not preserved.',
  'training.option.decide.withdraw-order.preservation-order.go': 'Withdraw the order',
  'training.done.decide.withdraw-order.preservation-order': 'You have withdrawn the preservation order.',
  'training.option.decide.extend-order.title': 'Extend the preservation order',
  'training.option.decide.extend-order.what': 'Tell {provider} to keep the data for thirty more days.',
  'training.option.decide.extend-order.cost': 'It can be done once.',
  'training.option.decide.extend-order.go': 'Extend it',
  'training.done.decide.extend-order': 'You have extended the preservation order.',
  'training.option.decide.confirm-production.title': 'Confirm that production is asked',
  'training.option.decide.confirm-production.what': 'Tell {provider} that production of the data has been asked for.',
  'training.option.decide.confirm-production.cost':
    'The data then stay preserved until that request is decided. Say it only where it is true.',
  'training.option.decide.confirm-production.go': 'Send the confirmation',
  'training.done.decide.confirm-production': '{provider} keeps the data until production is decided.',
  'training.option.decide.end-preservation.title': 'End the preservation',
  'training.option.decide.end-preservation.what': 'Tell {provider} that the data need not be kept any longer.',
  'training.option.decide.end-preservation.cost': 'The provider’s own rules of retention apply again at once.',
  'training.option.decide.end-preservation.go': 'End the preservation',
  'training.done.decide.end-preservation': 'You have ended the preservation.',

  'training.option.decide.issue-order.investigation-order.title': 'Issue a European Investigation Order',
  'training.option.decide.issue-order.investigation-order.what':
    'Send an order to the authority of {requested}, which recognises and carries it out.',
  'training.option.decide.issue-order.investigation-order.cost':
    'Where your own law wants a judge, a judge validates it first. Recognition takes up to thirty days, and execution more.',
  'training.option.decide.issue-order.investigation-order.go': 'Draft an investigation order',
  'training.done.decide.issue-order.investigation-order':
    'Your order is being drafted. Let time pass to see what follows.',
  'training.option.decide.complete-order.title': 'Complete the investigation order',
  'training.option.decide.complete-order.what': 'Send {requested} the information that it misses in your order.',
  'training.option.decide.complete-order.cost': 'The order is not recognised until it is complete.',
  'training.option.decide.complete-order.go': 'Complete the order',
  'training.done.decide.complete-order': 'Your answer is on its way to {requested}.',
  'training.option.decide.withdraw-order.investigation-order.title': 'Withdraw the investigation order',
  'training.option.decide.withdraw-order.investigation-order.what':
    'Tell {requested} that you no longer need the measure.',
  'training.option.decide.withdraw-order.investigation-order.cost': 'A hold that the order placed ends with it.',
  'training.option.decide.withdraw-order.investigation-order.go': 'Withdraw the order',
  'training.done.decide.withdraw-order.investigation-order': 'You have withdrawn the investigation order.',
} as const satisfies Catalogue;
