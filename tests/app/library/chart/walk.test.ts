import { describe, expect, it } from 'vitest';
import { chartGraph } from '#app/library/chart/chart-graph.ts';
import { chosenWay, exitsOf, type Move, moved, moveOfKey, nodeOf, walkFrom } from '#app/library/chart/walk.ts';
import { graphOf, TABLES } from './charts.ts';

const graph = graphOf('request');
const walked = (from: string, ...moves: readonly Move[]) =>
  moves.reduce((walk, move) => moved(graph, walk, move), walkFrom(from));

describe('walking', () => {
  it('follows the first way out, and comes back the way it went', () => {
    expect(walked('idle', 'follow', 'follow').trail).toEqual(['idle', 'drafting']);
    expect(walked('idle', 'follow', 'follow', 'back')).toEqual({ stage: 'drafting', way: 0, trail: ['idle'] });
  });
  it('chooses among the ways out, round and round', () => {
    const count = exitsOf(nodeOf(graph, 'queueing')).length;
    expect(count).toBe(4);
    expect(walked('queueing', 'next').way).toBe(1);
    expect(walked('queueing', 'previous').way).toBe(count - 1);
    expect(walked('queueing', 'next', 'next', 'next', 'next')).toEqual(walkFrom('queueing'));
    expect(chosenWay(graph, walked('queueing', 'next'))?.to).toBe('unanswered');
  });
  it('keeps the way chosen for the way back, so that down leads there again', () => {
    const there = walked('queueing', 'next', 'follow');
    expect(there.stage).toBe('unanswered');
    expect(moved(graph, there, 'back')).toEqual({ stage: 'queueing', way: 1, trail: [] });
  });
  it('stays where no way leads on, and where nobody came from', () => {
    expect(walked('refused', 'follow', 'next', 'previous', 'back')).toEqual(walkFrom('refused'));
    expect(chosenWay(graph, walkFrom('refused'))).toBeNull();
  });
  it('does not go anywhere by a way back to the same stage', () => {
    const evidence = graphOf('evidence');
    const alerted = exitsOf(nodeOf(evidence, 'alive')).findIndex(({ to }) => to === 'alive');
    const walk = { ...walkFrom('alive'), way: alerted };
    expect(alerted).toBeGreaterThanOrEqual(0);
    expect(moved(evidence, walk, 'follow')).toBe(walk);
  });
  it('goes home', () => {
    expect(walked('refused', 'first')).toEqual(walkFrom('idle'));
  });
});

it('reaches every stage of every chart by choosing and following', () => {
  for (const table of TABLES) {
    const one = chartGraph(table);
    const reached = new Set([one.initial]);
    for (const stage of reached) {
      exitsOf(nodeOf(one, stage)).forEach((_, way) => {
        reached.add(moved(one, { ...walkFrom(stage), way }, 'follow').stage);
      });
    }
    expect(
      one.nodes.map(({ id }) => id).filter((id) => !reached.has(id)),
      table.chart,
    ).toEqual([]);
  }
});

it('reads keys, mirrored where text runs from right to left', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'a'];
  expect(keys.map((key) => moveOfKey(key, false))).toEqual(['follow', 'back', 'next', 'previous', 'first', null]);
  expect(keys.map((key) => moveOfKey(key, true))).toEqual(['follow', 'back', 'previous', 'next', 'first', null]);
});
