import type { MermaidConfig } from 'mermaid';
import type { Chart } from '../src/flowchart/chart.ts';
import { readDrawnPath } from '../src/flowchart/testing/drawn-path.ts';
import type { Drawing, Rectangle } from '../src/flowchart/drawing.ts';
import type { Point } from '../src/flowchart/edge-path.ts';
import { layoutScale } from '../src/flowchart/mermaid-config.ts';
import { mermaidIds } from '../src/flowchart/mermaid-source.ts';

/** What a browser is asked to render. Plain data, so that it can be handed to the page. */
export interface JudgeOrder {
  /** Where the page finds Mermaid's own bundle for browsers, an ES module. */
  readonly mermaidUrl: string;
  readonly source: string;
  readonly config: MermaidConfig;
  /** The font, as CSS writes it, that must have been loaded before: `20px Inter`. */
  readonly font: string;
}

/** What Mermaid drew in a browser, measured there, in CSS px of the page. */
export interface Measured {
  readonly boxes: readonly (Rectangle & { readonly id: string; readonly text: string })[];
  /** In the order of the edges in the source. */
  readonly edges: readonly { readonly start: Point; readonly end: Point }[];
  /** In the order of the edges in the source. */
  readonly pills: readonly (Rectangle & { readonly text: string })[];
}

/** One thing the drawing and the browser were compared on, and by how many px of Mermaid's layout they differ. */
export interface Difference {
  readonly what: string;
  readonly px: number;
}

/**
 * Renders a chart with Mermaid in the page this runs in, and measures what is on it. Runs in a browser (`page.evaluate`), so
 * it uses nothing from outside itself.
 */
export async function renderAndMeasure(order: JudgeOrder): Promise<Measured> {
  const { default: mermaid } = (await import(order.mermaidUrl)) as typeof import('mermaid');
  if ((await document.fonts.load(order.font)).length === 0)
    throw new Error(`The page has no font ${order.font}.`);
  mermaid.initialize(order.config);
  document.body.innerHTML = (await mermaid.render('judged', order.source)).svg;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('Mermaid drew nothing.');
  // Its natural size: one unit of the SVG is one px of the page, wherever the page is scrolled to.
  svg.style.maxWidth = 'none';
  svg.style.width = `${svg.viewBox.baseVal.width}px`;

  const all = <T extends Element>(selector: string) => [...svg.querySelectorAll<T>(selector)];
  const rectangle = (element: Element | null) => {
    if (element === null) throw new Error('Mermaid left out a shape.');
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const text = (element: Element) =>
    (element.querySelector<HTMLElement>('p')?.innerText ?? '').replaceAll('\u200b', '');
  return {
    boxes: all('.nodes > .node').map((node) => ({
      id: node.id.replace(/^judged-flowchart-(.*)-\d+$/, '$1'),
      text: text(node),
      ...rectangle(node.querySelector('rect.label-container')),
    })),
    edges: all<SVGPathElement>('.edgePaths > path').map((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const at = (length: number) => {
        const { x, y } = path.getPointAtLength(length).matrixTransform(matrix);
        return { x, y };
      };
      return { start: at(0), end: at(path.getTotalLength()) };
    }),
    pills: all('.edgePaths > path').map((path) => {
      const label = svg.querySelector(`.edgeLabel [data-id="${path.getAttribute('data-id')}"]`);
      if (label === null) throw new Error('Mermaid left out a label.');
      return { text: text(label), ...rectangle(label.querySelector('foreignObject')) };
    }),
  };
}

/**
 * Compares a drawing with what a browser made of the same chart: of every box its centre, its size and its lines, of every
 * edge its two ends, of every pill its centre, size and lines. The two are laid over each other by the corner of the
 * first box. Gives all comparisons; lines that differ count as infinitely far.
 */
export function compareWithBrowser(
  chart: Chart,
  drawing: Drawing,
  measured: Measured,
): Difference[] {
  const ids = mermaidIds(chart);
  const [drawnFirst, measuredFirst] = [drawing.boxes[0], measured.boxes[0]];
  if (drawnFirst === undefined || measuredFirst === undefined) return [];
  const fromDrawing = ({ x, y }: Point) => ({
    x: (x - drawnFirst.x) * layoutScale,
    y: (y - drawnFirst.y) * layoutScale,
  });
  const fromBrowser = ({ x, y }: Point) => ({ x: x - measuredFirst.x, y: y - measuredFirst.y });
  const points = (what: string, drawn?: Point, seen?: Point): Difference => ({
    what,
    px: drawn && seen ? distance(fromDrawing(drawn), fromBrowser(seen)) : Infinity,
  });
  const rectangles = (
    what: string,
    drawn: Rectangle & { lines: readonly { text: string }[] },
    seen: (Rectangle & { text: string }) | undefined,
  ): Difference[] => [
    points(`centre of ${what}`, centre(drawn), seen && centre(seen)),
    {
      what: `size of ${what}`,
      px: Math.max(
        Math.abs(drawn.width * layoutScale - (seen?.width ?? Infinity)),
        Math.abs(drawn.height * layoutScale - (seen?.height ?? Infinity)),
      ),
    },
    {
      what: `lines of ${what}`,
      px: drawn.lines.map((line) => line.text).join('\n') === seen?.text ? 0 : Infinity,
    },
  ];

  return [
    ...drawing.boxes.flatMap((box) =>
      rectangles(
        `box "${box.id}"`,
        box,
        measured.boxes.find(({ id }) => id === ids.get(box.id)),
      ),
    ),
    ...drawing.edges.flatMap((edge, index) => {
      const path = readDrawnPath(edge.path);
      const seen = measured.edges[index];
      return [
        points(`start of edge "${edge.id}"`, path[0], seen?.start),
        points(`end of edge "${edge.id}"`, path.at(-1), seen?.end),
        ...rectangles(`pill "${edge.id}"`, edge.label, measured.pills[index]),
      ];
    }),
    {
      what: 'number of boxes and edges',
      px:
        measured.boxes.length === drawing.boxes.length &&
        measured.edges.length === drawing.edges.length
          ? 0
          : Infinity,
    },
  ];
}

function centre({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
