/** The desk of direct procedures: headings of forms, and how each letter begins and ends. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const deskDirect = {
  'training.desk.heading.decide.ask-provider': 'Draft a voluntary request',
  'training.opening.decide.ask-provider':
    'In a criminal investigation of {offence}, I ask whether you are willing to disclose the stored data named below. This is a request, not an order.',
  'training.ending.decide.ask-provider': 'I should be grateful to hear whether your policy and your law allow it.',
  'training.desk.heading.decide.answer-supplement.voluntary-request': 'Answer the provider',
  'training.opening.decide.answer-supplement.voluntary-request':
    'I thank you for your letter. To complete my request of {sent}, I set it out again with the information you asked for.',
  'training.ending.decide.answer-supplement.voluntary-request':
    'I should be grateful to hear whether you can now help.',
  'training.desk.heading.decide.ask-disclosure': 'Draft an emergency disclosure request',
  'training.opening.decide.ask-disclosure':
    'A person is in danger. I ask you to disclose at once the stored data named below, which can help to avert that danger.',
  'training.ending.decide.ask-disclosure':
    'Please verify this request by calling the official number of my office, and not a number from this letter.',
  'training.desk.heading.decide.show-danger': 'Show the danger more fully',
  'training.opening.decide.show-danger':
    'I refer to my emergency request of {sent}. I set it out again, with all that shows the danger and how the data can avert it.',
  'training.ending.decide.show-danger':
    'Please verify this request by calling the official number of my office, and not a number from this letter.',
  'training.desk.heading.decide.issue-order.agreement-order': 'Draft an order under the agreement',
  'training.opening.decide.issue-order.agreement-order':
    'Under the agreement between {requesting} and {requested}, you are ordered to disclose the stored data named below, in an investigation of {offence}.',
  'training.ending.decide.issue-order.agreement-order':
    'If you believe that the agreement may not be invoked for this order, you may object to the designated authority of {requesting}.',
  'training.desk.heading.decide.issue-order.direct-order': 'Draft a direct order',
  'training.opening.decide.issue-order.direct-order':
    'You are ordered to disclose the subscriber information named below, in a criminal investigation of {offence}.',
  'training.ending.decide.issue-order.direct-order':
    'If you do not disclose it in time, or refuse, I may ask the authorities of {requested} to give effect to this order.',
  'training.desk.heading.decide.send-order': 'Draft the order and its supporting facts',
  'training.opening.decide.send-order':
    'In a criminal investigation of {offence}, I ask you to give effect to the order set out below. The supporting information is part of this letter.',
  'training.ending.decide.send-order':
    'I should be grateful if the order could be served on {provider}, and the data sent to me.',
  'training.desk.heading.decide.answer-supplement.giving-effect': 'Send what is missing',
  'training.opening.decide.answer-supplement.giving-effect':
    'I thank you for your letter. To complete the order and supporting information of {sent}, I set them out again with what was missing.',
  'training.ending.decide.answer-supplement.giving-effect':
    'I should be grateful if the order could now be given effect.',
  'training.desk.heading.decide.issue-order.production-order': 'Draft a European Production Order',
  'training.opening.decide.issue-order.production-order':
    'This certificate informs you of a European Production Order. You must preserve the data named below on receipt, and produce them in the time that the Regulation sets.',
  'training.ending.decide.issue-order.production-order':
    'If the certificate is incomplete or you cannot comply, please tell me without delay, with your reasons.',
  'training.desk.heading.decide.clarify-order.production-order': 'Clarify the production order',
  'training.opening.decide.clarify-order.production-order':
    'I thank you for your question. I set out the certificate of {sent} again, with the information you asked for.',
  'training.ending.decide.clarify-order.production-order':
    'Please carry the order out, or tell me without delay why you cannot.',
  'training.desk.heading.decide.issue-order.preservation-order': 'Draft a European Preservation Order',
  'training.opening.decide.issue-order.preservation-order':
    'This certificate informs you of a European Preservation Order. You must preserve the data named below without delay.',
  'training.ending.decide.issue-order.preservation-order':
    'You are not asked to disclose anything. If you cannot comply, please tell me without delay, with your reasons.',
  'training.desk.heading.decide.clarify-order.preservation-order': 'Clarify the preservation order',
  'training.opening.decide.clarify-order.preservation-order':
    'I thank you for your question. I set out the certificate of {sent} again, with the information you asked for.',
  'training.ending.decide.clarify-order.preservation-order':
    'Please preserve the data, or tell me without delay why you cannot.',
  'training.desk.heading.decide.issue-order.investigation-order': 'Draft a European Investigation Order',
  'training.opening.decide.issue-order.investigation-order':
    'This European Investigation Order asks you to recognise it and to have the measure below carried out, in an investigation of {offence}.',
  'training.ending.decide.issue-order.investigation-order':
    'I should be grateful for your acknowledgement, and I shall gladly answer any question.',
  'training.desk.heading.decide.complete-order': 'Complete the investigation order',
  'training.opening.decide.complete-order':
    'I thank you for your letter. I set out the order of {sent} again, with the information you asked for.',
  'training.ending.decide.complete-order': 'I should be grateful if the order could now be recognised.',
  'training.desk.subject.decide.answer-supplement.voluntary-request': 'Further information on our request',
  'training.desk.subject.decide.show-danger': 'Emergency request: further facts of the danger',
  'training.desk.subject.decide.answer-supplement.giving-effect': 'Further information on our order',
} as const satisfies Catalogue;
