/** English words of the comparison room. Plain international English; sentence case; no idioms; nothing is "best". */
import type { Catalogue } from '#app/i18n/provider.tsx';
import { baseline } from './messages-baseline.en.ts';
import { choose } from './messages-choose.en.ts';
import { controls } from './messages-controls.en.ts';
import { difference } from './messages-difference.en.ts';
import { figures } from './messages-figures.en.ts';

export const en = {
  ...figures,
  ...controls,
  ...baseline,
  ...difference,
  ...choose,
  'comparison.title': 'Compare the routes: {case}',
  'comparison.intro':
    '{requesting} asks {requested} for the same evidence under each route, with the same luck. Routes stand in the order in which their instruments were adopted.',
  'comparison.supposes.title': 'What this scenario supposes about the law on {date}',

  'comparison.words.days': '{days, plural, one {# day} other {# days}} ({about})',
  'comparison.words.under-a-day': 'under 1 day',
  'comparison.words.day': 'day {day, number}',
  'comparison.words.day-about': 'day {day, number} ({about})',
  'comparison.words.exactly': '{value}',
  'comparison.words.between': 'between {from} and {to}',

  'comparison.settings.title': 'Settings',
  'comparison.settings.quality': 'Drafting quality',
  'comparison.settings.quality.usual': 'Follows the staffing until you move it.',
  'comparison.settings.quality.assumed': 'Set by the ready-made assumptions until you move it.',
  'comparison.settings.quality.chosen': 'Chosen by you. 100% leaves nothing out.',
  'comparison.settings.tier': 'Workload and staffing',
  'comparison.settings.tier.requesting': '{name} (requesting)',
  'comparison.settings.tier.requested': '{name} (requested)',
  'comparison.settings.what-if': 'Show what-if routes',
  'comparison.settings.what-if.hint': 'They ignore a treaty that displaces them.',
  'comparison.settings.runs': 'Runs of each route',
  'comparison.settings.seed': 'Seed',
  'comparison.settings.seed.hint': 'The same number gives the same luck again.',
  'comparison.settings.seed.error': 'Write a whole number from 0 to {max, number}.',
  'comparison.settings.reset': 'Use the scenario’s settings',
  'comparison.tier.H': 'light, well staffed',
  'comparison.tier.M': 'moderate',
  'comparison.tier.L': 'heavy, few staff',
  'comparison.tier.X': 'very heavy, well staffed',

  'comparison.status.running': 'Simulating: {done} of {total} runs',
  'comparison.status.cancel': 'Stop',
  'comparison.status.again': 'Simulate again',
  'comparison.status.cancelled': 'The simulation was stopped',
  'comparison.status.cancelled.partly': 'The pictures show the runs named below. They may not match the settings.',
  'comparison.status.cancelled.nothing': 'There is no result to show yet.',
  'comparison.status.failed': 'The simulation could not be finished',
  'comparison.status.failed.text': 'Nothing you chose is lost. Simulate again, or reload the page.',
  'comparison.status.finished': 'Finished: {runs, plural, one {# run} other {# runs}} of each route.',
  'comparison.status.done':
    'Simulation finished: {runs, plural, one {# run} other {# runs}} of each route. The pictures and tables are up to date.',
  'comparison.figures.basis':
    '{runs, plural, one {# run} other {# runs}} of each route. Drafting quality {quality}. Workload and staffing of {requesting}: {requestingTier}; of {requested}: {requestedTier}. Seed {seed}.',

  'comparison.figures.kind': 'Simulated with fitted and assumed figures — not statistics.',
  'comparison.figures.link': 'What the figures rest on',

  'comparison.axis': 'Time axis',
  'comparison.axis.log': 'Logarithmic',
  'comparison.axis.linear': 'Linear',
  'comparison.tick.day': '{count, plural, =0 {day 0} one {# day} other {# days}}',
  'comparison.tick.week': '{count, plural, one {# week} other {# weeks}}',
  'comparison.tick.month': '{count, plural, one {# month} other {# months}}',
  'comparison.tick.year': '{count, plural, one {# year} other {# years}}',

  'comparison.route.what-if': 'What if only this instrument bound them',
  'comparison.route.supposed': 'Supposes that the {instrument} is in force',
  'comparison.route.preserved': 'Preservation first ({instrument}, art. {article})',
  'comparison.route.not-preserved': 'Without preservation first',

  'comparison.lanes.title': 'From the opening of the case to the final answer',
  'comparison.lanes.list': 'Routes',
  'comparison.lanes.sentence.waiting': 'The first runs are being simulated.',
  'comparison.lanes.sentence.no-answers':
    'No route led to an answer in any run ({routes, plural, one {# route} other {# routes}}).',
  'comparison.lanes.sentence.medians':
    '{answered} of {routes, plural, one {# route} other {# routes}} led to an answer; the median time to it is {medians}.',
  'comparison.lanes.sentence.shares':
    'All the evidence came in {everything} of the runs of a route, at least one item in {something}.',
  'comparison.lane.waiting': 'No run has been simulated yet.',
  'comparison.lane.no-answer': 'No answer in any of {runs, plural, one {# run} other {# runs}}.',
  'comparison.lane.days': 'Median {median}. Eight of ten answers: {p10} to {p90}. Answered in {answered} of runs.',
  'comparison.lane.items': 'In hand at the end:',
  'comparison.lane.item': '{item} {share}',
  'comparison.lane.end': '{end} {share}',
  'comparison.lanes.table': 'Days from the opening of the case to the final answer, and how the runs ended',

  'comparison.outcome.obtained': 'all evidence',
  'comparison.outcome.partial': 'part of it',
  'comparison.outcome.refused': 'refused',
  'comparison.outcome.lost': 'data lost',
  'comparison.outcome.silent': 'no answer received',
  'comparison.outcome.neverSent': 'never sent',
  'comparison.outcome.withdrawn': 'withdrawn',

  'comparison.end.obtained': 'all evidence in hand',
  'comparison.end.partial': 'part of it in hand',
  'comparison.end.refused': 'refused',
  'comparison.end.lost': 'data lost',
  'comparison.end.silent': 'no answer received',
  'comparison.end.neverSent': 'never sent',
  'comparison.end.withdrawn': 'withdrawn',
  'comparison.end.open': 'still open',
  'comparison.end.someInHand': 'at least one item in hand',
  'comparison.end.allAlive': 'all data still exist',

  'comparison.short.obtained': 'all evidence',
  'comparison.short.partial': 'part of it',
  'comparison.short.refused': 'refused',
  'comparison.short.lost': 'data lost',
  'comparison.short.silent': 'no answer',
  'comparison.short.neverSent': 'never sent',
  'comparison.short.withdrawn': 'withdrawn',
  'comparison.short.open': 'still open',
  'comparison.short.someInHand': 'some in hand',
  'comparison.short.allAlive': 'all data exist',

  'comparison.legend.whisker':
    'The dot is the median of the answered runs. The line runs from the day by which one in ten was answered (P10) to the day by which nine in ten were (P90).',
  'comparison.legend.holders':
    'The bar shows who has the file in a typical run: the median stages of the request, scaled to end at the median.',
  'comparison.legend.log': 'On a logarithmic axis early days look long and late days short.',
  'comparison.legend.ends': 'Ends of a case',
  'comparison.legend.worst':
    'A case counts as its worst item does: “data lost” can stand beside an item that is in hand.',
  'comparison.legend.open': 'empty: still open',
  'comparison.legend.some': 'line: at least one item in hand',
  'comparison.holder.prosecutor': 'prosecutor',
  'comparison.holder.requesting-authority': 'own central authority',
  'comparison.holder.in-transit': 'on its way',
  'comparison.holder.contact-point': '24/7 contact point',
  'comparison.holder.requested-authority': 'requested central authority',
  'comparison.holder.executing-authority': 'executing authority',
  'comparison.holder.court': 'court',
  'comparison.holder.provider': 'service provider',
  'comparison.holder.nobody': 'nobody',

  'comparison.law.title': 'Clocks set by law and by the provider',
  'comparison.law.by-law': 'by law',
  'comparison.law.by-provider': 'by the provider’s retention',
  'comparison.law.preservation-hold':
    'Preserved data are held {bound, select, minimum {at least} other {at most}} {days, plural, one {# day} other {# days}} from the day of preservation{renewable, select, true {; an extension may be asked} other {}}.',
  'comparison.law.domestic-order':
    'The requested State’s own order: {bound, select, minimum {at least} other {at most}} {days, plural, one {# day} other {# days}} from its date{renewable, select, true {, renewable} other {}}.',
  'comparison.law.retention':
    '{item}: kept {kept, plural, one {# day} other {# days}}, {age, plural, one {# day} other {# days}} old at the opening. Deleted after day {day, number} unless preserved: the dotted line in every lane.',
  'comparison.law.retention.drawn':
    '{item}: kept {kept, plural, one {# day} other {# days}}. Each run draws how old they are at the opening: in half of the runs at most {age, plural, one {# day} other {# days}}, in nine of ten at most {most, plural, one {# day} other {# days}}. With the age in the middle they are deleted after day {day, number} unless preserved: the dotted line in every lane.',
  'comparison.law.note':
    'Hollow brackets are drawn from the opening to show their length; in a case they start on the day named.',

  'comparison.day-line.label': 'Day line: days since the case opened',
  'comparison.day-line.number': 'Day',
  'comparison.day-line.hint':
    'Write a day, or move the day line on the time axis: drag it, or use the arrow keys, Page Up, Page Down, Home and End.',
  'comparison.readout.title': 'Chances by the chosen day',
  'comparison.readout.caption': 'How the runs stand by {day}',
  'comparison.readout.sentence':
    '{route}: all evidence {obtained}, part of it {partial}, ended otherwise {ended}, still open {open}; at least one item in hand {some}; all data still exist {alive}.',

  'comparison.curve.title': 'How the runs end, day by day',
  'comparison.curve.intro':
    'Evidence in hand builds up from the bottom. Refusals, losses and requests without an answer build up from the top. What lies between is still open. A case counts as its worst item does: where the data of one item are lost, another may still be in hand. The line shows the runs with at least one item.',
  'comparison.curve.choice': 'Route shown',
  'comparison.curve.all': 'All routes',
  'comparison.curve.waiting': '{route}: no run has been simulated yet.',
  'comparison.curve.sentence':
    'By {day}: all evidence {obtained}, part of it {partial}, refused {refused}, data lost {lost}, no answer received {silent}, never sent or withdrawn {notSent}, still open {open}. At least one item is in hand in {some} of the runs.',
  'comparison.curve.table': '{route}: ends by day, shares of {runs, plural, one {# run} other {# runs}}',
  'comparison.alive.title': 'Chance that all the data still exist',
  'comparison.alive.falls': 'The chance that all the data still exist falls below one half by {day}.',
  'comparison.alive.stays':
    'The chance that all the data still exist stays above one half; its lowest value is {lowest}.',

  'comparison.table.open': 'The same as a table',
  'comparison.table.route': 'Route',
  'comparison.table.runs': 'Runs',
  'comparison.table.answered': 'Answered',
  'comparison.table.p10': 'P10',
  'comparison.table.median': 'Median',
  'comparison.table.p90': 'P90',
  'comparison.table.no-answer': 'no answer in any run',
  'comparison.table.by-day': 'By the end of',
  'comparison.table.stage': 'Stage',
  'comparison.table.holder': 'Who has the file',
  'comparison.table.stage-median': 'Median stay',
  'comparison.table.entered': 'Runs that enter it',
  'comparison.table.from': 'Drawn from day',
  'comparison.table.to': 'Drawn to day',
  'comparison.stages.table': '{route}: stages of a typical run, scaled to end at the median',

  'comparison.items.table': 'Share of runs in which an item, or part of it, is in hand at the end',

  'comparison.closed.title': 'Closed routes',
  'comparison.closed.none': 'No route of this case is closed.',

  'comparison.sources.title': 'What the figures rest on',
  'comparison.sources.intro':
    'Hardly anyone publishes how long one stage takes. Most stage times are fitted: chosen so that whole procedures meet published totals. Figures without any source are assumed. Limits set by law are statutory and never simulated.',
  'comparison.sources.stages': 'Duration of each stage',
  'comparison.sources.channels': 'Time on the way, by channel',
  'comparison.sources.chances': 'Chances',
  'comparison.sources.instruments': 'What differs between instruments',
  'comparison.sources.limits': 'How long a side waits before it closes a file',
  'comparison.sources.name': 'Figure',
  'comparison.sources.value': 'Value with these settings',
  'comparison.sources.kind': 'Kind',
  'comparison.sources.retention': 'How long data are kept: classes and examples',
  'comparison.sources.ages': 'How old data are when they are needed',
  'comparison.sources.source': 'Source',
  'comparison.sources.year': 'Year',
  'comparison.sources.lognormal': 'median {median} d, P90 {p90} d',
  'comparison.sources.no-delay': 'no delay',
  'comparison.sources.chance': '{at0} at quality 0%, {at100} at quality 100%',
  'comparison.sources.instrument':
    'electronic {electronic}, post {post}, diplomatic {diplomatic}; screening × {screening}',
} as const satisfies Catalogue;
