/** English sentences of the proofs. */

export const WORDS = {
  ends: (games: number) => `Every one of ${games} games came to its end.`,
  runsOn: (game: string, desk: string) => `The game “${game}” at ${desk} is not over when the case closes.`,
  runsOnFix: 'Raise “horizon”, or mend the chart that waits for ever.',

  stagesEntered: (count: number) => `Every one of ${count} stages was entered in some game.`,
  stageUnreachable: (stage: string) => `No step of its chart leads to “${stage}”.`,
  stageUnreachableFix: 'Mend the chart.',
  stagesNotSeen: (count: number, all: number) => `${count} of ${all} stages were entered in no game that was tried.`,
  stagesNotSeenFix:
    'That need not be wrong: charts allow more than a case asks for. Look whether one is among them that you tell of.',

  attainable: 'It was attained in a game.',
  notAttained: 'No game that was tried attains it.',
  notAttainedFix: 'Write a model answer that does, or mend the condition under “met”.',
  failable: 'It was missed in a game.',
  notFailed: 'No game that was tried misses it.',
  notFailedFix:
    'An objective that nobody can miss teaches nothing: mend the condition, or write the mistake that misses it.',

  itemSaved: 'Some game obtains it before it is gone.',
  itemLost: 'No game that was tried obtains it: it is gone first, or nobody gives it.',
  itemLostFix:
    'Make it younger or let it be kept longer, offer an instrument that reaches it, or say in the debrief that it was lost from the start.',

  hidden: (count: number) => `None of ${count} sentences for the trainer stands in what is read before the end.`,
  spoiled: (where: string, sentence: string) => `The ${where} says what belongs to the debrief: “${sentence}”.`,
  spoiledFix: 'Leave it out there, or out of the debrief.',

  legal: 'It can be played to its last decision.',
  illegal: (reason: string, number: number) => `Decision ${number} cannot be taken: ${reason}`,
  illegalFix: 'Change the decision or its time, or what comes before it.',
  empty: 'It holds no decision yet.',
  emptyFix: 'Play the case, save the run, and write its decisions here.',

  routeIs: (is: string) => `It is ${is}.`,
  routeIsNot: (is: string, reason: string) => `It is ${is}: ${reason}`,
  routeUnknown: 'The case does not offer this instrument.',
  routeFix: 'Mend the briefing, or the claim.',
  neverHolds: (count: number) => `It happened in none of ${count} games.`,
  neverFails: 'It happened in this game.',
  sometimesHolds: 'It happened in this game.',
  sometimesFails: (count: number) => `It happened in none of ${count} games.`,
  answerHolds: 'The model answer comes to it.',
  answerFails: 'The model answer does not come to it.',
  shareIs: (percent: string, runs: number) => `${percent} of ${runs} simulated runs.`,
  claimFix: 'Mend the case, or the claim.',

  prosecutor: 'the prosecutor’s desk',
  places: { briefing: 'briefing', card: 'card on the shelf', plan: 'case file' },
} as const;
