/** The walk of one figure: keys move it, the focus follows it, and choosing among ways out is said aloud. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce } from '#app/ui/live-region.tsx';
import type { Chart } from './use-chart.ts';
import { chosenWay, exitsOf, moved, moveOfKey, nodeOf, type Walk, walkFrom } from './walk.ts';

export interface WalkControls {
  readonly walk: Walk;
  /** Keeps the box of a stage, to give it the focus. */
  box(stage: string, element: SVGGElement | null): void;
  /** The stage got the focus, by a click or by the Tab key. */
  arrive(stage: string): void;
  /** Moves the focus to the box of the stage. */
  goTo(stage: string): void;
  /** True where the key moved or chose something. */
  press(event: KeyboardEvent): boolean;
}

export function useWalk({ graph, words }: Chart, from: string): WalkControls {
  const [walk, setWalk] = useState<Walk>(() => walkFrom(from));
  const boxes = useRef(new Map<string, SVGGElement>());
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const box = boxes.current.get(wanted.current);
    wanted.current = null;
    box?.focus({ preventScroll: true });
    box?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const goTo = (next: Walk) => {
    wanted.current = next.stage;
    setWalk(next);
  };
  const sayChoice = (next: Walk) => {
    const way = chosenWay(graph, next);
    const target = way?.to ? nodeOf(graph, way.to) : null;
    if (!way || !target) return announce(words.say('library.chart.way.none'));
    const count = exitsOf(nodeOf(graph, next.stage)).length;
    const values = { number: next.way + 1, count, reason: words.reason(way), target: words.stage(target) };
    announce(words.say('library.chart.way.chosen', values));
  };
  return {
    walk,
    box: (stage, element) => {
      if (element) boxes.current.set(stage, element);
      else boxes.current.delete(stage);
    },
    arrive: (stage) => setWalk((now) => (now.stage === stage ? now : walkFrom(stage))),
    goTo: (stage) =>
      goTo({ ...walkFrom(stage), trail: stage === walk.stage ? walk.trail : [...walk.trail, walk.stage] }),
    press: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
      const move = moveOfKey(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
      if (move === null) return false;
      const next = moved(graph, walk, move);
      if (move === 'next' || move === 'previous') {
        setWalk(next);
        sayChoice(next);
      } else if (next.stage !== walk.stage) goTo(next);
      else if (move === 'back') announce(words.say('library.chart.way.no-back'));
      else if (move === 'follow') sayChoice(walk);
      return true;
    },
  };
}
