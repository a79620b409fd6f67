/** One stage in full, beside the drawing. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { RuleKey } from '#domain/rules.ts';
import type { ChartNode } from './chart-graph.ts';
import type { Chart } from './use-chart.ts';
import { WaysList } from './ways-list.tsx';

export interface StageDetailsProps {
  readonly chart: Chart;
  readonly node: ChartNode;
  readonly rules: (rule: RuleKey) => ReactNode;
  readonly onGo: (stage: string) => void;
  readonly onClose: () => void;
}

export function StageDetails({ chart, node, rules, onGo, onClose }: StageDetailsProps): ReactNode {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const { say, stage, holder, ending, effects } = chart.words;
  const leaving = node.ways.filter(({ to }) => to !== null);
  const staying = node.ways.filter(({ to }) => to === null);
  const arrival = effects(node.entry);
  // On a narrow screen the panel stands under the drawing.
  useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section aria-labelledby={id} className="chart-details stack no-print" onKeyDown={onKeyDown} ref={panel}>
      <p className="chart__title" id={id}>
        {stage(node)}
      </p>
      <Facts
        rows={[
          { term: say('library.chart.details.holder'), detail: holder(node) || null },
          { term: say('library.chart.details.ending'), detail: ending(node) || null },
          { term: say('library.chart.details.rule'), detail: node.rule === null ? null : rules(node.rule) },
          { term: say('library.chart.details.arrival'), detail: arrival.length ? `${arrival.join('. ')}.` : null },
        ]}
      />
      <div>
        <p className="chart__heading">{say('library.chart.details.ways')}</p>
        {leaving.length ? (
          <WaysList chart={chart} onGo={onGo} ways={leaving} />
        ) : (
          <p>{say('library.chart.details.no-ways')}</p>
        )}
      </div>
      {staying.length > 0 && (
        <div>
          <p className="chart__heading">{say('library.chart.details.stays')}</p>
          <WaysList chart={chart} onGo={onGo} ways={staying} />
        </div>
      )}
      <div>
        <Button onClick={onClose} small>
          {say('library.chart.details.close')}
        </Button>
      </div>
    </section>
  );
}
