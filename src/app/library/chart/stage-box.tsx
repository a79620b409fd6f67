/** A stage as a box: what happens, who has the file, the letters of its shared ways. An ending has a double border. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { ChartNode } from './chart-graph.ts';
import { Mark } from './drawing.tsx';
import type { PlacedStage } from './layout.ts';
import { FOOT, HERE, MARK, PADDING, TEXT } from './sizes.ts';
import { TextLines } from './text-lines.tsx';

export interface StageBoxProps {
  readonly node: ChartNode;
  readonly placed: PlacedStage;
  /** Label, holder and ways out. */
  readonly name: string;
  readonly lit: boolean;
  /** The one box that the Tab key reaches. */
  readonly reachable: boolean;
  readonly opened: boolean;
  readonly boxRef: Ref<SVGGElement>;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function StageBox(props: StageBoxProps): ReactNode {
  const { node, placed, name, lit, reachable, opened, boxRef, onFocus, onOpen, onKeyDown } = props;
  const { x, y, width, height, lines, note, marks, here } = placed;
  const [left, top] = [x - width / 2, y - height / 2];
  const start = left + PADDING.inline;
  const text = top + PADDING.block + (here === null ? 0 : HERE);
  const foot = top + height - PADDING.block - FOOT / 2;
  const look = [
    'chart-stage',
    `chart-stage--${node.kind}`,
    lit ? 'chart-stage--lit' : '',
    opened ? 'chart-stage--opened' : '',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
    <g
      aria-current={lit ? 'step' : undefined}
      aria-expanded={opened}
      aria-label={name}
      className={look.filter(Boolean).join(' ')}
      data-stage={node.id}
      onClick={onOpen}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      ref={boxRef}
      role="button"
      tabIndex={reachable ? 0 : -1}
    >
      <rect className="chart-stage__focus" height={height + 10} rx={10} width={width + 10} x={left - 5} y={top - 5} />
      <rect className="chart-stage__box" height={height} rx={6} width={width} x={left} y={top} />
      {node.kind === 'ending' && (
        <rect className="chart-stage__inner" height={height - 8} rx={3} width={width - 8} x={left + 4} y={top + 4} />
      )}
      {here !== null && (
        <>
          <rect className="chart-stage__here" height={HERE - 2} width={width} x={left} y={top} />
          <text className="chart-stage__here-words" fontSize={TEXT.note} x={start} y={top + HERE * 0.66}>
            {`${here} `}
          </text>
        </>
      )}
      <TextLines className="chart-stage__label" lines={lines} size={TEXT.label} top={text} x={start} />
      <text className="chart-stage__note" fontSize={TEXT.note} x={start} y={foot + 6}>
        {`${note} `}
      </text>
      {marks.map((letter, index) => (
        <Mark
          key={letter}
          letter={letter}
          x={left + width - 8 - MARK / 2 - (marks.length - 1 - index) * (MARK + 3)}
          y={foot + 2}
        />
      ))}
    </g>
  );
}
