/** The ways out of a stage as a list: what makes each happen, where it leads, what is recorded and who is told. */
import type { ReactNode } from 'react';
import { groupBy, type Way } from './chart-graph.ts';
import type { Chart } from './use-chart.ts';
import { nodeOf } from './walk.ts';
import { capital } from './words.ts';

export interface WaysListProps {
  readonly chart: Chart;
  readonly ways: readonly Way[];
  readonly onGo: (stage: string) => void;
}

/** @param reason what makes it happen, as far as the words before have not said it */
function WayItem({ chart, way, reason, onGo }: Omit<WaysListProps, 'ways'> & { way: Way; reason: string }): ReactNode {
  const { graph, words } = chart;
  const target = way.to === null ? null : nodeOf(graph, way.to);
  const mark = graph.shared.find((shared) => shared.ways.includes(way))?.mark;
  const effects = words.effects(way.actions);
  return (
    <li data-way={way.id}>
      {target === null ? (
        words.say('library.chart.outline.stays', { reason })
      ) : (
        <>
          {words.say('library.chart.way.to', { reason })}{' '}
          <button className="chart-link" onClick={() => onGo(target.id)} type="button">
            {words.stage(target)}
          </button>
        </>
      )}
      {mark !== undefined && <span className="soft"> [{mark}]</span>}
      {effects.length > 0 && <span className="chart-ways__effects">{effects.join('. ')}.</span>}
    </li>
  );
}

export function WaysList({ chart, ways, onGo }: WaysListProps): ReactNode {
  const { words } = chart;
  return (
    <ul className="chart-ways">
      {[...groupBy(ways, ({ on }) => on)].map(([on, group]) => {
        const [only] = group;
        if (!only) return null;
        if (group.length === 1) {
          return <WayItem chart={chart} key={on} onGo={onGo} reason={words.reason(only)} way={only} />;
        }
        return (
          <li key={on}>
            {words.say('library.chart.group', { when: words.when(only) })}
            <ul className="chart-ways">
              {group.map((way) => (
                <WayItem chart={chart} key={way.id} onGo={onGo} reason={capital(words.under(way))} way={way} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
