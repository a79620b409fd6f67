/** What kind of letter a basis makes: a request or an order, to an authority or to a provider. Sentences differ by it. */
import type { CaseProcedure } from '#domain/ids.ts';

export type LetterFrame = 'request' | 'request-to-provider' | 'order' | 'order-to-provider';

export function frameOf(procedure: CaseProcedure): LetterFrame {
  switch (procedure) {
    case 'voluntary-request':
    case 'emergency-disclosure':
      return 'request-to-provider';
    case 'agreement-order':
    case 'production-order':
    case 'preservation-order':
    case 'direct-order':
      return 'order-to-provider';
    case 'investigation-order':
    case 'giving-effect':
      return 'order';
    default:
      return 'request';
  }
}

/** Sentences that are not the same in every frame, with the frames that have their own; all others share the request's. */
const OWN: Readonly<Record<string, readonly LetterFrame[]>> = {
  'requesting-authority': ['order', 'order-to-provider'],
  custodian: ['request-to-provider', 'order-to-provider'],
  signature: ['order', 'order-to-provider'],
  language: ['order', 'order-to-provider'],
  necessity: ['request-to-provider', 'order', 'order-to-provider'],
  'special-instructions': ['order-to-provider'],
  'answer-by': ['request-to-provider'],
  'confidentiality.keep-request-secret': ['request-to-provider', 'order', 'order-to-provider'],
  'confidentiality.do-not-notify': ['request-to-provider', 'order', 'order-to-provider'],
  delay: ['request-to-provider', 'order-to-provider'],
  'confidentiality.keep-secret-and-do-not-notify': ['request-to-provider', 'order', 'order-to-provider'],
};

/** Key of the sentence in the catalogue, without its beginning `training.says.`. */
export const saidIn = (frame: LetterFrame, sentence: string): string =>
  OWN[sentence]?.includes(frame) ? `${sentence}.${frame}` : sentence;
