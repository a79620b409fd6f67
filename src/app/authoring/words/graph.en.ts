/** English words of the graph view. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const graphWords = {
  'authoring.graph.text':
    'The stages that this case can pass through, made from the same charts that play it. It is drawn anew after each change; nothing can be moved.',
  'authoring.graph.not-yet': 'The graph is drawn when the list of problems is empty for the first time.',
  'authoring.graph.part': 'Show',
  'authoring.graph.all': 'Everything',
  'authoring.graph.part-name': 'Chart: {part}',
  'authoring.graph.title':
    'Graph of {title}: {nodes, plural, one {# place} other {# places}}, {edges, plural, one {# step} other {# steps}}',
  'authoring.graph.list': 'The same as a list',
  'authoring.graph.kind.time': 'after its time',
  'authoring.graph.kind.clock': 'when the clock runs out',
  'authoring.graph.kind.decision': 'by a decision',
  'authoring.graph.kind.message': 'when another procedure reports',
  'authoring.graph.step': '{label}, {kind}',
  'authoring.graph.end': 'the procedure ends here',
  'authoring.graph.legend':
    'Solid: work takes its time. Dotted: a decision. Dashed: a clock runs out. Thin: another procedure reports. What many places share is not drawn: the box says from how many, and the list names them.',
  'authoring.graph.from': '(from {count} places)',
  'authoring.graph.inject': 'Inject',
} satisfies Catalogue;
