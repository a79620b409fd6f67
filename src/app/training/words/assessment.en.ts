/** Words of the assessment: verdicts, costs, and where a run stands. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const assessment = {
  'training.assessed.heading': 'Your objectives',
  'training.assessed.intro':
    'Judged on what you decided and on what you knew then. Luck does not count: nobody is judged by what came of a decision.',
  'training.assessed.count.met': '{count} met',
  'training.assessed.count.partly': '{count} partly met',
  'training.assessed.count.not-met': '{count} not met',
  'training.assessed.count.not-judged': '{count} not judged',
  'training.verdict.met': 'Met',
  'training.verdict.partly': 'Partly met',
  'training.verdict.not-met': 'Not met',
  'training.verdict.not-judged': 'Not judged',
  'training.unjudged.never-reached': 'The moment to decide never came.',
  'training.unjudged.still-open': 'The case was still open when it was left.',
  'training.unjudged.annulled': 'The trainer has left it out.',
  'training.assessed.defensible': 'Another way, which counts as much: {reason}',
  'training.assessed.forbidden': 'You tried it, and the law stands against it:',
  'training.assessed.model': 'The model answer:',
  'training.assessed.annul': 'For the trainer: leave an objective out',
  'training.assessed.annul.legend': 'Objectives that do not count in this run',
  'training.assessed.annul.hint':
    'For example because the course did not teach it, or because the table was disturbed.',

  'training.dimension.legal-basis': 'Legal basis',
  'training.dimension.completeness': 'Completeness',
  'training.dimension.speed': 'Speed',
  'training.dimension.evidence-integrity': 'Evidence integrity',
  'training.dimension.safeguards': 'Safeguards and proportionality',
  'training.dimension.decision-rights': 'Use of your own rights to decide',

  'training.cost.none': 'It changed nothing, so it cost nothing.',
  'training.cost.same': 'The model answer did the same.',
  'training.cost.story.even': 'In this run: no difference in days.',
  'training.cost.story.later.model-answer':
    'In this run: {days, plural, one {# day} other {# days}} later than with the model answer’s decision.',
  'training.cost.story.later.not-taken':
    'In this run: {days, plural, one {# day} other {# days}} later than without it.',
  'training.cost.story.later.added': 'In this run: {days, plural, one {# day} other {# days}} later than with it.',
  'training.cost.story.sooner.model-answer':
    'In this run: {days, plural, one {# day} other {# days}} sooner than with the model answer’s decision.',
  'training.cost.story.sooner.not-taken':
    'In this run: {days, plural, one {# day} other {# days}} sooner than without it.',
  'training.cost.story.sooner.added': 'In this run: {days, plural, one {# day} other {# days}} sooner than with it.',
  'training.cost.otherwise.model-answer': 'In this run, with the model answer’s decision: {outcome}.',
  'training.cost.otherwise.not-taken': 'In this run, without it: {outcome}.',
  'training.cost.otherwise.added': 'In this run, with it: {outcome}.',
  'training.cost.mean.pending': 'The average over many runs is being computed.',
  'training.cost.mean.none': 'Over {runs, number} pairs of runs: none was answered both ways.',
  'training.cost.mean.even': 'On average over {runs, number} pairs of runs: no difference in days.',
  'training.cost.mean.later':
    'On average over {runs, number} pairs of runs: {days} days later{interval, select, none {} across { (95 % interval: {low} days sooner to {high} days later)} other { (95 % interval: {low} to {high})}}.',
  'training.cost.mean.sooner':
    'On average over {runs, number} pairs of runs: {days} days sooner{interval, select, none {} across { (95 % interval: {high} days sooner to {low} days later)} other { (95 % interval: {low} to {high})}}.',
  'training.cost.usable.fewer': 'Usable evidence came in {share} fewer of them.',
  'training.cost.usable.more': 'Usable evidence came in {share} more of them.',

  'training.place.heading': 'Your time, among many runs',
  'training.place.sentence': '{duration}: slower than {share} of {runs, number} simulated runs of the same route.',
  'training.place.unanswered':
    'No answer came. Of {runs, number} simulated runs of the same route, {answered} were answered.',
  'training.place.route':
    'Route: {route}. Every office in the simulated runs acts as the practice figures say, and the prosecutor with usual care.',
  'training.place.other-hold': 'Your run differed in one thing: the preservation.',
  'training.place.yours': 'your run',
  'training.place.caption':
    'Days to the final answer. Each dot is one twentieth of the simulated runs that were answered.',
  'training.place.reasons': 'What set your run apart from the middle one:',
  'training.place.reasons.none': 'In number of questions, returns and lapses, your run was like the middle one.',
  'training.place.reason': '{what}: {here} in your run, {middle} in the middle one',
  'training.place.what.preservation-clarification-asked': 'questions about the preservation',
  'training.place.what.preservation-refused': 'preservations refused',
  'training.place.what.hold-lapsed': 'holds that ran out',
  'training.place.what.request-returned': 'requests sent back',
  'training.place.what.supplement-asked': 'questions about the request',
  'training.place.what.consultation-opened': 'consultations',
  'training.place.what.conditions-offered': 'offers with conditions',
  'training.place.what.request-postponed': 'postponements',
  'training.place.what.silence-lapsed': 'silences that were never broken',
  'training.place.refused': 'Refused: between {low} and {high} of the simulated runs.',
  'training.place.silent': 'No answer received: between {low} and {high}.',
  'training.place.nowhere': 'Your letters follow no route that can be simulated, so there is nothing to compare with.',

  'training.figures.running': 'Simulating many runs of this case',
  'training.figures.stop': 'Stop',
  'training.figures.stopped': 'The simulation was stopped.',
  'training.figures.again': 'Simulate again',
  'training.figures.failed': 'The simulation failed: {reason}. Everything else of the debrief stands.',
} as const satisfies Catalogue;
