import type { Rectangle } from './drawing.ts';

/** What is read from Mermaid's SVG: bare geometry in px, in the order Mermaid drew it. */
export interface Sketch {
  /** The rectangle of each box, by its id in the Mermaid source. */
  readonly boxes: ReadonlyMap<string, Rectangle>;
  /** In the order of the edges in the Mermaid source. */
  readonly edges: readonly SketchedEdge[];
}

/** An edge as Mermaid drew it. */
export interface SketchedEdge {
  /** Mermaid's id: `L_<from>_<to>_<count>`. */
  readonly id: string;
  /** The `d` of its path. */
  readonly path: string;
  readonly label: Rectangle;
}

/**
 * Reads boxes, edges and labels from the SVG of a flowchart of plain rectangles with HTML labels, rendered under
 * mermaid-config.ts with the id `svgId`. Throws an Error that names what is not as Mermaid 12.3 draws it.
 */
export function readSketch(svg: Element, svgId: string): Sketch {
  const labels = new Map(
    all(svg, '.edgeLabels .edgeLabel[transform]').map((group) => {
      const id = attribute(one(group, '.label'), 'data-id');
      return [id, around(translation(group), size(one(group, 'foreignObject')))];
    }),
  );
  return {
    boxes: new Map(
      all(svg, '.nodes > .node').map((group) => [
        boxId(attribute(group, 'id'), svgId),
        around(translation(group), size(one(group, 'rect.label-container'))),
      ]),
    ),
    edges: all(svg, '.edgePaths > path').map((path) => {
      const id = attribute(path, 'data-id');
      const label = labels.get(id);
      if (label === undefined) throw new Error(`Mermaid drew no label on its edge "${id}".`);
      return { id, path: attribute(path, 'd'), label };
    }),
  };
}

function boxId(domId: string, svgId: string): string {
  const [, id] = /^flowchart-(.+)-\d+$/.exec(domId.slice(svgId.length + 1)) ?? [];
  if (id === undefined) throw new Error(`Mermaid gave a box the unexpected id "${domId}".`);
  return id;
}

function all(parent: Element, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)];
}

function one(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector);
  if (found === null) throw new Error(`Mermaid drew no "${selector}" in ${parent.outerHTML}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`Mermaid drew no "${name}" on ${element.outerHTML}`);
  return value;
}

function size(element: Element): { width: number; height: number } {
  return {
    width: Number(attribute(element, 'width')),
    height: Number(attribute(element, 'height')),
  };
}

function translation(element: Element): { x: number; y: number } {
  const [, x, y] = /^translate\((\S+?),\s*(\S+?)\)$/.exec(attribute(element, 'transform')) ?? [];
  return { x: Number(x), y: Number(y) };
}

function around(
  centre: { x: number; y: number },
  { width, height }: { width: number; height: number },
): Rectangle {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}
