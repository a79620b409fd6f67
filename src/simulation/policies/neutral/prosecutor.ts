/** The neutral prosecutor: follows one route, answers at once, keeps the diary as well as its office usually does. */
import type { PolicyRow } from '../rows.ts';

export const PROSECUTOR: readonly PolicyRow[] = [
  // Preserve at once with what is there; what is missing can follow.
  {
    actor: 'preservation',
    stage: 'idle',
    when: [{ is: 'route-asks', procedure: 'preservation' }],
    decide: 'decide.preserve',
    at: 'now',
    letter: 'early',
  },
  {
    actor: 'preservation',
    stage: 'clarification-asked',
    when: [{ is: 'route-asks', procedure: 'preservation' }],
    decide: 'decide.clarify',
    at: 'file-complete',
    letter: 'file',
  },
  // Asked once for each period: refused or unanswered, the diary says to file the formal request instead.
  {
    actor: 'preservation',
    stage: 'preserved',
    when: [
      { is: 'hold-may-be-extended' },
      {
        is: 'not',
        condition: {
          is: 'drawn',
          key: 'preservation/renewal-missed',
          visit: { after: 'extension' },
          chance: 'renewal-missed',
        },
      },
    ],
    decide: 'decide.extend',
    at: 'diary',
  },
  {
    actor: 'request',
    stage: 'idle',
    // Behind a direct procedure the formal request waits for what that brings: direct.ts.
    when: [
      { is: 'route-asks', procedure: 'request' },
      { is: 'not', condition: { is: 'tries-direct' } },
    ],
    decide: 'decide.request',
    at: 'file-complete',
    letter: 'first',
  },
  ...(['supplement-asked', 'returned'] as const).map(
    (stage): PolicyRow => ({
      actor: 'request',
      stage,
      when: [{ is: 'route-asks', procedure: 'request' }],
      decide: 'decide.answer-supplement',
      at: 'now',
      letter: 'corrected',
    }),
  ),
  { actor: 'request', stage: 'conditions-offered', when: [], decide: 'decide.accept-conditions', at: 'now' },
  {
    actor: 'emergency',
    stage: 'idle',
    when: [{ is: 'route-asks', procedure: 'emergency' }],
    decide: 'decide.claim-emergency',
    at: 'now',
    letter: 'file',
  },
  {
    actor: 'police',
    stage: 'idle',
    when: [{ is: 'route-asks', procedure: 'police' }],
    decide: 'decide.enquire',
    at: 'now',
  },
  // The police's answer is intelligence: a route of the police alone ends with it and has nothing in hand.
  {
    actor: 'case',
    stage: 'investigating',
    when: [
      { is: 'not', condition: { is: 'route-asks', procedure: 'request' } },
      { is: 'not', condition: { is: 'fewer-than', counter: 'enquiries', limit: 1 } },
    ],
    decide: 'decide.close-case',
    at: 'now',
  },
  // A route of the emergency door alone ends with its answer.
  {
    actor: 'case',
    stage: 'investigating',
    when: [
      { is: 'not', condition: { is: 'route-asks', procedure: 'request' } },
      { is: 'not', condition: { is: 'fewer-than', counter: 'emergencies', limit: 1 } },
    ],
    decide: 'decide.close-case',
    at: 'now',
  },
];
