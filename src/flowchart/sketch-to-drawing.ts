import type { Chart } from './chart.ts';
import { rounded, type Drawing, type Line, type Rectangle } from './drawing.ts';
import { readCorners, writeArrow, writePath, type Point } from './edge-path.ts';
import { layoutScale, linePitch, unitFontSize } from './mermaid-config.ts';
import { mermaidIds } from './mermaid-source.ts';
import type { Sketch } from './sketch.ts';

/** Room around the chart, in units, for outlines and focus rings. */
const margin = 4;
/** From the middle of a line of text down to its baseline, in em: half of Inter's capitals. */
const baseline = 0.36;
const cornerRadius = 10;
/** Mermaid ends a path 4 px before the box it leads to, for the arrow (`markerOffsets` in its edges.js). */
const arrow = { reach: 4 / layoutScale, length: 9, width: 9 };

/**
 * Turns Mermaid's layout of a chart into a drawing: to the drawing's scale, its origin at the top left corner, labels set line
 * by line into their boxes and pills.
 *
 * @param chart the chart that was laid out, its labels broken into lines
 */
export function sketchToDrawing(chart: Chart, sketch: Sketch): Drawing {
  const ids = mermaidIds(chart);
  const corners = sketch.edges.map((edge) => readCorners(edge.path));
  const bounds = boundsOf([
    ...sketch.boxes.values(),
    ...sketch.edges.map((edge) => edge.label),
    ...corners.flat().map((point) => ({ ...point, width: 0, height: 0 })),
  ]);
  const scale = (length: number) => length / layoutScale;
  const place = ({ x, y }: Point) => ({
    x: scale(x - bounds.x) + margin,
    y: scale(y - bounds.y) + margin,
  });
  const placeRectangle = (rectangle: Rectangle): Rectangle => {
    const { x, y } = place(rectangle);
    return {
      x: rounded(x),
      y: rounded(y),
      width: rounded(scale(rectangle.width)),
      height: rounded(scale(rectangle.height)),
    };
  };

  return {
    width: rounded(scale(bounds.width) + 2 * margin),
    height: rounded(scale(bounds.height) + 2 * margin),
    boxes: chart.boxes.map(({ id, kind, label }) => {
      const box = sketch.boxes.get(ids.get(id) ?? id);
      if (box === undefined) throw new Error(`Mermaid drew no box "${id}".`);
      const rectangle = placeRectangle(box);
      return { id, kind, ...rectangle, lines: setLines(label, rectangle) };
    }),
    edges: chart.edges.map(({ id, from, to, label }, index) => {
      const edge = sketch.edges[index];
      const expected = `L_${ids.get(from) ?? from}_${ids.get(to) ?? to}_`;
      if (!edge?.id.startsWith(expected))
        throw new Error(`Mermaid drew "${edge?.id ?? 'nothing'}" in the place of edge "${id}".`);
      const points = (corners[index] ?? []).map(place);
      const pill = placeRectangle(edge.label);
      return {
        id,
        from,
        to,
        path: writePath(points, cornerRadius),
        arrow: writeArrow(points, arrow),
        label: { ...pill, lines: setLines(label, pill) },
      };
    }),
  };
}

/** Sets lines into the middle of a rectangle. */
function setLines(label: string, { x, y, width, height }: Rectangle): Line[] {
  const lines = label.split('\n');
  const first = y + height / 2 - ((lines.length - 1) / 2) * linePitch + baseline * unitFontSize;
  return lines.map((text, index) => ({
    text,
    x: rounded(x + width / 2),
    y: rounded(first + index * linePitch),
  }));
}

function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  const x = Math.min(...rectangles.map((rectangle) => rectangle.x));
  const y = Math.min(...rectangles.map((rectangle) => rectangle.y));
  const right = Math.max(...rectangles.map((rectangle) => rectangle.x + rectangle.width));
  const bottom = Math.max(...rectangles.map((rectangle) => rectangle.y + rectangle.height));
  return { x, y, width: right - x, height: bottom - y };
}
