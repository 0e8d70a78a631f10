import { JSDOM } from 'jsdom';
import type { Rectangle } from './drawing.ts';
import { layoutScale, linePitch, pill } from './mermaid-config.ts';
import type { MeasureText } from './text-metrics.ts';

/** What Mermaid and its libraries look for in the global scope. */
const globals = [
  'document',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'DocumentFragment',
  'HTMLTemplateElement',
  'HTMLFormElement',
  'NodeFilter',
  'NamedNodeMap',
  'DOMParser',
  'CSSStyleSheet',
  'location',
] as const;

const nowhere: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Sets a stage on which Mermaid can lay out a flowchart without a browser: a jsdom document, put into the global scope, that
 * answers the two questions jsdom cannot, how large a label and a group of shapes are. For a worker only: it never
 * clears the global scope again.
 */
export function setStage(measure: MeasureText): Document {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define('window', window);
  for (const name of globals) define(name, window[name]);
  Object.assign(window.Element.prototype, {
    getBoundingClientRect(this: Element) {
      return labelSize(this, measure);
    },
    getBBox(this: Element) {
      return boundsOf(this) ?? nowhere;
    },
  });
  return window.document;
}

/**
 * The size of a label's `div` under the `themeCSS` of mermaid-config.ts: a paragraph of lines broken by `<br>`, none of which
 * wraps: Mermaid wraps the label of an edge at 200 px, but breaks no word, and longer lines than that are single words.
 */
function labelSize(div: Element, measure: MeasureText): Rectangle {
  const lines = textLines(div);
  const width = Math.max(0, ...lines.map((line) => measure(line)));
  const height = lines.length * linePitch * layoutScale;
  if (div.closest('.edgeLabels') === null) return { ...nowhere, width, height };
  return {
    ...nowhere,
    width: Math.max(pill.minimum, width / layoutScale + 2 * pill.paddingInline) * layoutScale,
    height: height + 2 * pill.paddingBlock * layoutScale,
  };
}

function textLines(element: Element): string[] {
  const lines = [''];
  const walk = (node: Node): void => {
    if (node.nodeName.toLowerCase() === 'br') lines.push('');
    else if (node.childNodes.length === 0)
      lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
    else node.childNodes.forEach(walk);
  };
  walk(element);
  return lines.map((line) => line.trim());
}

/** The bounds of the shapes a flowchart is made of, in the coordinates of the element itself; none for what has no size. */
function boundsOf(element: Element): Rectangle | undefined {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'rect':
    case 'foreignObject':
      if (!element.hasAttribute('width')) return undefined;
      return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    case 'path':
      return boundsOfPoints(element.getAttribute('d') ?? '');
    case 'g':
    case 'svg':
      return [...element.children].map(moved).reduce(union, undefined);
    default:
      return undefined;
  }
}

/** An edge's path lies within its points and control points, all of them absolute. */
function boundsOfPoints(path: string): Rectangle | undefined {
  const numbers = path.match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
  return numbers
    .flatMap((x, index) =>
      index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0, width: 0, height: 0 }] : [],
    )
    .reduce<Rectangle | undefined>(union, undefined);
}

function moved(element: Element): Rectangle | undefined {
  const bounds = boundsOf(element);
  const [, x, y] =
    /translate\(\s*(-?[\d.e-]+)[\s,]+(-?[\d.e-]+)/.exec(element.getAttribute('transform') ?? '') ??
    [];
  return bounds && { ...bounds, x: bounds.x + Number(x ?? 0), y: bounds.y + Number(y ?? 0) };
}

function union(one: Rectangle | undefined, other: Rectangle | undefined): Rectangle | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
