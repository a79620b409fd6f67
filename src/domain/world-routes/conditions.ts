/** What must be so besides: answered by the question where it can be, otherwise a condition under which the door is open. */
import type { DataCategory } from '#domain/ids.ts';
import type { Condition, Instrument, ProcedureOffer } from '#domain/instrument.ts';
import type { ProviderPolicy } from '#domain/world-law.ts';
import type { Closed } from './binding.ts';
import type { OpenCondition } from './procedure-route.ts';
import type { WorldQuestion } from './question.ts';
import { DATA_WORDS } from './words.ts';

const CONDITION_SAYS: Readonly<Record<Condition, string>> = {
  'danger-to-life': 'A person’s life or safety must be in significant and imminent danger.',
  'consent-of-holder': 'Somebody who may lawfully disclose the data must consent, freely.',
  'public-data': 'The data must be open to the public.',
  'foreign-provider-seen':
    'While it preserves, the requested State must see that a provider in another State carried the communication.',
  'agreement-of-both': 'Both States must agree to it for this case.',
  'provider-represented':
    'The provider must have an establishment or a representative for such orders in the requested State.',
  'provider-willing': 'The provider must be willing; nobody can oblige it.',
  'finding-of-the-court': 'The Court must have found that the case is one for it.',
};

type Answer = 'met' | 'open' | { readonly why: Closed['why']; readonly reason: string };

/** By the policy for one category; where any data will do, the provider that gives some of them is not one that declines. */
function willing(policy: ProviderPolicy, offer: ProcedureOffer, data: DataCategory | null): Answer {
  if (offer.kind === 'emergency-disclosure') {
    // Nothing obliges even a team that stands by: whether the danger convinces it stays a condition.
    return policy.emergencyTeam
      ? 'open'
      : { why: 'provider-declines', reason: 'The provider has no team that decides emergency requests.' };
  }
  const categories = data === null ? offer.data : [data];
  const answers = categories.map((one) => policy.foreignRequests[one]);
  if (answers.every((answer) => answer === 'discloses')) return 'met';
  if (answers.includes('discloses')) return 'open';
  const words = data === null ? 'any data' : DATA_WORDS[data];
  return {
    why: 'provider-declines',
    reason: answers.includes('requires-process')
      ? `By its own policy the provider gives ${words} to a foreign authority only on a binding order of its home State.`
      : `By its own policy the provider does not give ${words} to a foreign authority.`,
  };
}

function represented(policy: ProviderPolicy, { requested }: WorldQuestion): Answer {
  if (policy.representative === requested.id) return 'met';
  const where = policy.representative === null ? 'anywhere in the union' : `in ${requested.name}`;
  return {
    why: 'provider-not-represented',
    reason: `The provider has no establishment or representative for such orders ${where}.`,
  };
}

function answerTo(question: WorldQuestion, offer: ProcedureOffer, condition: Condition): Answer {
  const { provider, urgency, data } = question;
  switch (condition) {
    case 'danger-to-life':
      return urgency === 'danger-to-life'
        ? 'met'
        : {
            why: 'not-urgent',
            reason: 'It is for a significant and imminent danger to a person’s life or safety, and none is claimed.',
          };
    case 'provider-willing':
      return provider ? willing(provider, offer, data) : 'open';
    case 'provider-represented':
      return provider ? represented(provider, question) : 'open';
    default:
      return 'open';
  }
}

/** The first condition that fails closes the door; the ones that nobody can answer yet are told. */
export function conditionsOf(
  question: WorldQuestion,
  instrument: Instrument,
  offer: ProcedureOffer,
): { readonly closed: Closed } | { readonly closed: null; readonly open: readonly OpenCondition[] } {
  const open: OpenCondition[] = [];
  for (const condition of offer.conditions) {
    const answer = answerTo(question, offer, condition);
    if (answer === 'open') open.push({ condition, says: CONDITION_SAYS[condition] });
    else if (answer !== 'met') {
      const { article, checked } = offer;
      return { closed: { ...answer, citation: { instrument: instrument.id, article, checked } } };
    }
  }
  return { closed: null, open };
}
