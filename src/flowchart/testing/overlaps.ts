import { readDrawnPath } from './drawn-path.ts';
import type { Drawing, Rectangle } from '../drawing.ts';
import type { Point } from '../edge-path.ts';

/**
 * Finds what is in the way of what in a drawing: boxes and pills closer to each other than `gap` units, an edge that runs
 * over or closer than `gap` to the pill of another, or through a box. Gives one sentence for each, none for a clean drawing.
 */
export function findOverlaps({ boxes, edges }: Drawing, gap: number): string[] {
  const solids = [
    ...boxes.map((box) => ({ name: `box "${box.id}"`, owner: undefined, rectangle: box })),
    ...edges.map((edge) => ({
      name: `pill "${edge.id}"`,
      owner: edge.id,
      rectangle: edge.label,
    })),
  ];
  const found: string[] = [];
  solids.forEach((one, index) => {
    for (const other of solids.slice(index + 1))
      if (touch(grown(one.rectangle, gap), other.rectangle))
        found.push(`The ${one.name} is too close to the ${other.name}.`);
  });
  for (const edge of edges) {
    const points = readDrawnPath(edge.path);
    for (const { name, owner, rectangle } of solids) {
      if (owner === edge.id) continue;
      // An edge ends at a box, and may run along one, but not through it.
      const zone = owner === undefined ? grown(rectangle, -1) : grown(rectangle, gap);
      if (points.some((to, at) => touch(zone, between(points[at - 1] ?? to, to))))
        found.push(`The edge "${edge.id}" runs into the ${name}.`);
    }
  }
  return found;
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The lines of an edge are upright or level, so its bounds are the line itself; for others they are the safe side. */
function between(from: Point, to: Point): Rectangle {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

function touch(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
