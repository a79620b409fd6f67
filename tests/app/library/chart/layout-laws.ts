/** What must hold of every drawing. Each law answers with a sentence for everything that breaks it. */
import type { Box, Point } from '#app/library/chart/geometry.ts';
import type { ChartLayout, PlacedEdge } from '#app/library/chart/layout.ts';
import { printPieces } from '#app/library/chart/pieces.ts';

type Segment = readonly [Point, Point];
interface Named extends Box {
  readonly id: string;
}
type Law = (layout: ChartLayout) => readonly string[];

const HAIR = 0.5;
/** Lines nearer than this look like one. */
const NEAR = 4;

const boxesOf = ({ stages, stubs }: ChartLayout): readonly Named[] => [...stages, ...stubs];
const labelsOf = ({ edges }: ChartLayout): readonly Named[] =>
  edges.flatMap(({ id, label }) => (label ? [{ ...label, id: `words of ${id}` }] : []));
const segments = ({ points }: PlacedEdge): Segment[] =>
  points.slice(1).flatMap((end, index): Segment[] => {
    const start = points[index];
    return start ? [[start, end]] : [];
  });
const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

/** How far two boxes reach into one another; at most nothing where they do not. */
const reach = (a: Box, b: Box) => ({
  across: (a.width + b.width) / 2 - Math.abs(a.x - b.x),
  down: (a.height + b.height) / 2 - Math.abs(a.y - b.y),
});
const overlap = (a: Box, b: Box): boolean => reach(a, b).across > HAIR && reach(a, b).down > HAIR;
const asBox = ([a, b]: Segment): Box => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
const thick = (box: Box, by: number): Box => ({ ...box, width: box.width + by, height: box.height + by });
const onRim = ({ x, y }: Point, box: Box): boolean => {
  const [dx, dy] = [Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2];
  return (Math.abs(dy) < HAIR && dx <= HAIR) || (Math.abs(dx) < HAIR && dy <= HAIR);
};
const upright = ([a, b]: Segment): boolean => Math.abs(a.x - b.x) < HAIR;

const apart: Law = (layout) =>
  pairs([...boxesOf(layout), ...labelsOf(layout)])
    .filter(([a, b]) => overlap(a, b))
    .map(([a, b]) => `${a.id} lies on ${b.id}`);

const within: Law = (layout) => {
  const { width, height } = layout;
  return [...boxesOf(layout), ...labelsOf(layout)]
    .filter((box) => box.x < box.width / 2 || box.x + box.width / 2 > width || box.y < box.height / 2)
    .concat([...boxesOf(layout)].filter((box) => box.y + box.height / 2 > height))
    .map(({ id }) => `${id} is not wholly in the drawing`);
};

const joined: Law = (layout) => {
  const box = new Map(boxesOf(layout).map((one) => [one.id, one]));
  return layout.edges.flatMap((edge) => {
    const [from, to, first, last] = [box.get(edge.from), box.get(edge.to), edge.points[0], edge.points.at(-1)];
    return [
      ...(from && first && onRim(first, from) ? [] : [`${edge.id} does not begin at its box`]),
      ...(to && last && onRim(last, to) ? [] : [`${edge.id} does not end at its box`]),
      ...segments(edge)
        .filter(([a, b]) => Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > HAIR)
        .map(() => `${edge.id} slants`),
    ];
  });
};

const clear: Law = (layout) =>
  layout.edges.flatMap((edge) => {
    const others = [
      ...boxesOf(layout).filter(({ id }) => id !== edge.from && id !== edge.to),
      ...labelsOf(layout).filter(({ id }) => id !== `words of ${edge.id}`),
    ];
    return segments(edge).flatMap((segment) =>
      others.filter((box) => overlap(thick(asBox(segment), 1), box)).map(({ id }) => `${edge.id} crosses ${id}`),
    );
  });

const distinct: Law = ({ edges }) =>
  pairs(edges).flatMap(([one, other]) =>
    segments(one).flatMap((a) =>
      segments(other)
        .filter((b) => {
          if (upright(a) !== upright(b)) return false;
          const { across, down } = reach(asBox(a), asBox(b));
          return upright(a) ? across > -NEAR && down > NEAR : down > -NEAR && across > NEAR;
        })
        .map(() => `${one.id} lies along ${other.id}`),
    ),
  );

const cutWell: Law = (layout) => {
  const pieces = printPieces(layout);
  const whole = pieces.reduce((sum, { height }) => sum + height, 0);
  return [
    ...(pieces[0]?.top === 0 && Math.abs(whole - layout.height) < HAIR ? [] : ['the pages do not show everything']),
    ...pieces
      .slice(1)
      .flatMap(({ top }) =>
        [...boxesOf(layout), ...labelsOf(layout)]
          .filter(({ y, height }) => Math.abs(y - top) < height / 2)
          .map(({ id }) => `${id} is cut in two`),
      ),
  ];
};

export const LAWS: readonly (readonly [string, Law])[] = [
  ['boxes and words stand apart', apart],
  ['nothing is outside', within],
  ['arrows touch the rims of their two boxes and run straight', joined],
  ['no arrow crosses a box, or the words of another', clear],
  ['no arrow lies along another', distinct],
  ['pages end between boxes and words', cutWell],
];
