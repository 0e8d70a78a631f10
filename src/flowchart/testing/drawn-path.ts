import type { Point } from '../edge-path.ts';

/**
 * Reads a path of a drawing, as `writePath` and `writeArrow` write it, back into its points. A rounded corner gives its
 * corner and its end; so the lines between the points are never inside of the path's curve.
 */
export function readDrawnPath(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
    if (command === 'h') points.push({ x: x + (numbers[0] ?? 0), y });
    else if (command === 'v') points.push({ x, y: y + (numbers[0] ?? 0) });
    else if (command === 'z') points.push(points[0] ?? { x, y });
    else {
      // The steps of `q` both start where the curve starts; those of `l` follow on each other.
      let from = { x, y };
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const point = { x: from.x + (numbers[index] ?? 0), y: from.y + (numbers[index + 1] ?? 0) };
        points.push(point);
        if (command === 'l') from = point;
      }
    }
  }
  return points;
}
