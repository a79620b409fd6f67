/** A procedure's statechart, drawn from the machine's table: drawing, details of a stage, key, and the same as a list. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { announce } from '#app/ui/live-region.tsx';
import type { RuleKey } from '#domain/rules.ts';
import type { ChartTable } from '#simulation/chart-table.ts';
import { ChartDrawing, type Zoom } from './chart-drawing.tsx';
import { litStage } from './chart-graph.ts';
import { ChartKey } from './chart-key.tsx';
import { OutlineList } from './chart-outline.tsx';
import { layoutChart } from './layout.ts';
import { en } from './messages.en.ts';
import { PrintPages } from './print-pages.tsx';
import { StageDetails } from './stage-details.tsx';
import { useChart } from './use-chart.ts';
import { useWalk } from './use-walk.ts';
import { nodeOf } from './walk.ts';
import './chart.css';

export interface ChartFigureProps {
  readonly table: ChartTable;
  /** Citation of the rule that a stage rests on: which article that is depends on the instrument. */
  readonly rules: (rule: RuleKey) => ReactNode;
  /** Stage of a running case, or null. A silence that the screen must not tell is shown as the stage it looks like. */
  readonly lit: string | null;
  /** The details of this stage were opened. */
  readonly onStage?: (stage: string) => void;
}

const ZOOMS: readonly (readonly [Zoom, string])[] = [
  ['fit', 'library.chart.zoom.fit'],
  [1, 'library.chart.zoom.full'],
  [1.5, 'library.chart.zoom.bigger'],
];
/** Below this size the words of a drawing cannot be read. */
const LEGIBLE = 0.75;
const firstZoom = (width: number): Zoom => (window.innerWidth < width * LEGIBLE ? 1 : 'fit');

function Figure({ table, rules, lit, onStage }: ChartFigureProps): ReactNode {
  const chart = useChart(table);
  const { graph, words } = chart;
  const { say } = words;
  const here = litStage(graph, lit);
  const layout = useMemo(() => layoutChart(graph, words, here), [graph, words, here]);
  const walker = useWalk(chart, here ?? graph.initial);
  const [zoom, setZoom] = useState<Zoom>(() => firstZoom(layout.width));
  const [opened, setOpened] = useState<string | null>(null);
  const [printList, setPrintList] = useState(false);
  const id = useId();
  const drawingId = `${id}-drawing`;
  const node = opened === null ? null : nodeOf(graph, opened);

  const open = (stage: string | null) => {
    setOpened(stage);
    const target = stage === null ? null : nodeOf(graph, stage);
    if (!target) return;
    announce(say('library.chart.details.opened', { stage: words.stage(target) }));
    onStage?.(target.id);
  };
  const close = () => {
    const last = opened;
    setOpened(null);
    if (last !== null) walker.goTo(last);
  };
  const endings = graph.nodes.filter(({ kind }) => kind === 'ending').length;
  return (
    <figure aria-labelledby={`${id}-title`} className="chart stack">
      <figcaption className="chart__head">
        <p className="chart__title" id={`${id}-title`}>
          {say('library.chart.figure', { chart: words.chart(graph.chart) })}
        </p>
        <p className="small soft">{say('library.chart.intro', { stages: graph.nodes.length - endings, endings })}</p>
      </figcaption>
      <div className="chart__tools no-print">
        {/* biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields of a form */}
        <div aria-label={say('library.chart.zoom')} className="cluster chart__zoom" role="group">
          {ZOOMS.map(([value, message]) => (
            <Button aria-pressed={zoom === value} key={message} onClick={() => setZoom(value)} small>
              {say(message)}
            </Button>
          ))}
        </div>
        <p className="small soft">{say('library.chart.keys')}</p>
      </div>
      <div className={node ? 'chart__body chart__body--details' : 'chart__body'}>
        <ChartDrawing {...{ chart, layout, walker, zoom, opened, drawingId }} lit={here} onOpen={open} />
        {node && (
          <StageDetails chart={chart} key={node.id} node={node} onClose={close} onGo={walker.goTo} rules={rules} />
        )}
      </div>
      <PrintPages drawingId={drawingId} layout={layout} words={words} />
      <ChartKey chart={chart} />
      <div className="chart__print-choice no-print">
        <Checkbox checked={printList} label={say('library.chart.outline.print')} onChange={setPrintList} />
      </div>
      <div className={printList ? '' : 'no-print'}>
        <Disclosure open={printList} summary={say('library.chart.outline')}>
          <OutlineList chart={chart} lit={here} rules={rules} />
        </Disclosure>
      </div>
    </figure>
  );
}

/** Brings its own words. Draws afresh, and begins the walk again, for another chart. */
export function ChartFigure(props: ChartFigureProps): ReactNode {
  return (
    <RoomMessages messages={en}>
      <Figure key={props.table.chart} {...props} />
    </RoomMessages>
  );
}
