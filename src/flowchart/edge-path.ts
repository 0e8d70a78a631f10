import { rounded } from './drawing.ts';

/** A point of an edge. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Reads the corners of the path of an edge that Mermaid drew with `curve: 'rounded'`: straight lines, and at each corner
 * a quadratic curve whose control point is the corner. Throws an Error on any other command.
 */
export function readCorners(path: string): Point[] {
  // The letter e is no command but an exponent.
  const commands = [...path.matchAll(/([A-DF-Z])([^A-DF-Z]*)/gi)].map(
    ([, command = '', rest = '']) => ({
      command,
      numbers: (rest.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number),
    }),
  );
  const points = commands.flatMap(({ command, numbers: [x = NaN, y = NaN] }, index) => {
    if (!['M', 'L', 'Q'].includes(command) || Number.isNaN(y))
      throw new Error(`Mermaid drew an edge with the unexpected path "${path}".`);
    // The line before a curve only leads to where the rounding begins.
    return command === 'L' && commands[index + 1]?.command === 'Q' ? [] : [{ x, y }];
  });
  return withoutNeedless(points);
}

/** In px: closer than this two points are one, and a line is straight. */
const tolerance = 0.005;

function withoutNeedless(points: readonly Point[]): Point[] {
  const apart = points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || distance(before, point) >= tolerance;
  });
  return apart.filter((point, index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]];
    if (before === undefined || after === undefined) return true;
    const turn =
      (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(turn) / distance(before, after) > tolerance;
  });
}

/**
 * Writes the `d` of a path from corner to corner in as few characters as its numbers allow, each corner rounded by
 * `radius`, or by half of the shorter of its two sides.
 */
export function writePath(corners: readonly Point[], radius: number): string {
  const [first = { x: 0, y: 0 }] = corners;
  let at = { x: rounded(first.x), y: rounded(first.y) };
  let path = `M${pair(at)}`;
  const relative = (point: Point) => ({ x: rounded(point.x - at.x), y: rounded(point.y - at.y) });
  const go = (command: 'l' | 'q', ...points: readonly Point[]) => {
    const steps = points.map(relative);
    const last = steps.at(-1) ?? { x: 0, y: 0 };
    if (last.x === 0 && last.y === 0) return;
    if (command === 'l' && last.x === 0) path += `v${short(last.y)}`;
    else if (command === 'l' && last.y === 0) path += `h${short(last.x)}`;
    else path += command + steps.map(pair).join(' ').replaceAll(' -', '-');
    at = { x: rounded(at.x + last.x), y: rounded(at.y + last.y) };
  };
  corners.slice(1).forEach((corner, index) => {
    const before = corners[index] ?? corner;
    const after = corners[index + 2];
    if (after === undefined) return go('l', corner);
    const cut = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    go('l', towards(corner, before, cut));
    go('q', corner, towards(corner, after, cut));
  });
  return path;
}

/**
 * Writes the `d` of the arrow at the end of an edge: a triangle that goes on in the direction of the edge's last line, its
 * tip `reach` beyond the end.
 */
export function writeArrow(
  corners: readonly Point[],
  { reach, length, width }: { reach: number; length: number; width: number },
): string {
  const [before = { x: 0, y: 0 }, end = { x: 0, y: 1 }] = corners.slice(-2);
  const whole = distance(before, end) || 1;
  const along = { x: (end.x - before.x) / whole, y: (end.y - before.y) / whole };
  const tip = { x: end.x + along.x * reach, y: end.y + along.y * reach };
  const base = { x: -along.x * length, y: -along.y * length };
  const side = { x: (-along.y * width) / 2, y: (along.x * width) / 2 };
  const steps = [
    { x: base.x + side.x, y: base.y + side.y },
    { x: -2 * side.x, y: -2 * side.y },
  ];
  return `M${pair(tip)}l${steps.map(pair).join(' ').replaceAll(' -', '-')}z`;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`.replace(' -', '-');
}

function short(value: number): string {
  return String(rounded(value)).replace(/^(-?)0\./, '$1.');
}
