/** A stage as one sentence after another: the name of its box for who cannot see it. */
import type { ChartGraph, ChartNode, Way } from './chart-graph.ts';
import { exitsOf, nodeOf } from './walk.ts';
import { type ChartWords, capital } from './words.ts';

/**
 * `Decision: refuse; otherwise: to Refused`, or that the stage goes on.
 * @param reason what makes it happen, at length unless said otherwise
 */
export function wayWords(graph: ChartGraph, words: ChartWords, way: Way, reason = words.reason(way)): string {
  const target = way.to === null ? null : nodeOf(graph, way.to);
  return target === null
    ? words.say('library.chart.shared.stays', { reason })
    : words.say('library.chart.shared.to', { reason, target: words.stage(target) });
}

/** Begins with the words in the box, in their order, so that who speaks to the computer can say what they see. */
export function stageName(graph: ChartGraph, words: ChartWords, node: ChartNode, lit: boolean): string {
  const label = words.stage(node);
  const kind = lit ? 'here' : node.kind === 'initial' ? 'start' : null;
  const marks = graph.shared.filter(({ ways }) => ways.some(({ from }) => from === node.id)).map(({ mark }) => mark);
  const texts = node.ways.map((way) => wayWords(graph, words, way, capital(words.short(way) || words.done)));
  return words
    .say('library.chart.stage-name', {
      stage: kind === null ? label : words.say(`library.chart.stage-name.${kind}`, { stage: label }),
      note: words.note(node),
      marks: marks.join(', ') || 'none',
      ways: words.say('library.chart.stage-name.ways', {
        count: exitsOf(node).length,
        list: texts.map((text) => `${text}.`).join(' '),
      }),
    })
    .trim();
}
