import { drawnBoxPrefix } from '../../reading/fixed-sections.ts';
import { classesOf, nameOfAnswer, type ChartState, type Mark } from '../../tree/chart-state.ts';

/**
 * Makes a chart of the whole tree show a path as it does on the page of that path, attribute by attribute. `hrefOf` gives
 * the href of the page of a path by its id.
 */
export function showPath(
  svg: SVGElement,
  { boxes, edges, current }: ChartState,
  hrefOf: (path: string) => string,
): void {
  for (const box of svg.querySelectorAll('.box')) {
    const id = box.id.slice(drawnBoxPrefix.length);
    mark(box, boxes.get(id));
    if (id === current) box.setAttribute('aria-current', 'step');
    else box.removeAttribute('aria-current');
  }
  // Lines and pills stand in the same order.
  const lines = svg.querySelectorAll('.edge');
  for (const [index, pill] of svg.querySelectorAll('.pill').entries()) {
    const edge = edges.get(pill.id);
    if (edge === undefined) continue;
    mark(pill, edge.mark);
    mark(lines[index], edge.mark);
    pill.setAttribute('href', hrefOf(edge.to));
    pill.setAttribute('aria-label', nameOfAnswer(pill.getAttribute('aria-label') ?? '', edge.mark));
  }
}

function mark(part: Element | undefined, now: Mark = ''): void {
  part?.setAttribute('class', classesOf(part.getAttribute('class') ?? '', now));
}
