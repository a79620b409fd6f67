/** Sentences of drafted letters that are not the same in an order, or in a letter to a provider. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const draftLetterDirect = {
  'training.says.requesting-authority.order': 'This order is issued by the public prosecutor of {requesting}.',
  'training.says.requesting-authority.order-to-provider':
    'This order is issued by the public prosecutor of {requesting}.',
  'training.says.custodian.request-to-provider': 'We understand that {legalEntity} holds the data.',
  'training.says.custodian.order-to-provider': 'This order is addressed to {legalEntity}, which holds the data.',
  'training.says.signature.order':
    'This order is signed and sealed. Its authenticity can be confirmed at the address below.',
  'training.says.signature.order-to-provider':
    'This order is signed and sealed. Its authenticity can be confirmed at the address below.',
  'training.says.language.order': 'This order is written in {language}.',
  'training.says.language.order-to-provider': 'This order is written in {language}.',
  'training.says.necessity.request-to-provider': 'We need these data and no others, because of the facts told here.',
  'training.says.necessity.order':
    'The measure is necessary and proportionate: these data, and no others, are connected with the facts told here.',
  'training.says.necessity.order-to-provider':
    'The order is necessary and proportionate: these data, and no others, are connected with the facts told here.',
  'training.says.special-instructions.order-to-provider':
    'Please follow the special instructions in this order, or tell us where you cannot.',
  'training.says.answer-by.request-to-provider': 'Please answer by a secure electronic channel.',
  'training.says.confidentiality.keep-request-secret.request-to-provider': 'Please keep this request secret.',
  'training.says.confidentiality.keep-request-secret.order':
    'Please keep the fact and the content of this order secret.',
  'training.says.confidentiality.keep-request-secret.order-to-provider': 'You are asked to keep this order secret.',
  'training.says.confidentiality.do-not-notify.request-to-provider': 'Please do not tell your user.',
  'training.says.confidentiality.do-not-notify.order': 'Please order the provider not to tell its user.',
  'training.says.confidentiality.do-not-notify.order-to-provider': 'You are asked not to tell your user.',
  'training.says.delay.request-to-provider': 'Please tell your user nothing before {until}.',
  'training.says.delay.order-to-provider': 'By decision of {ownCourt} the notice to the user is delayed until {until}.',
  'training.says.confidentiality.keep-secret-and-do-not-notify.request-to-provider':
    'Please keep this request secret, and do not tell your user.',
  'training.says.confidentiality.keep-secret-and-do-not-notify.order':
    'Please keep the fact and the content of this order secret, and order the provider not to tell its user.',
  'training.says.confidentiality.keep-secret-and-do-not-notify.order-to-provider':
    'You are asked to keep this order secret, and not to tell your user.',
} as const satisfies Catalogue;
