import type { Content } from '../reading/content.ts';
import type { Linkable } from '../share/linkable.ts';
import { addressOfCard } from '../site-addresses.ts';
import { chartState, type Mark } from '../tree/chart-state.ts';
import { edgeId } from '../tree/charts.ts';
import { pathOf } from '../tree/tree.ts';

/** How the small flowchart is lit: what is on the path taken, out of reach, or neither, and what it is all about. */
export interface Lighting {
  /** By the id of the box or card. */
  readonly boxes: ReadonlyMap<string, Mark>;
  /** By the id of the edge. */
  readonly edges: ReadonlyMap<string, Mark>;
  readonly current: ReadonlySet<string>;
}

/**
 * Gives how the small flowchart is lit for something that can be linked: the path of a question or a verdict, the card, or
 * the question that a chapter explains. On the home page and the list of cards everything has its colour; what has no place
 * in the flowchart gives nothing.
 */
export function lightingOf(content: Content, linkable: Linkable): Lighting | undefined {
  const { tree, pageOfSection } = content;
  if (linkable.kind === 'question' || linkable.kind === 'verdict') {
    const { boxes, edges, current } = chartState(tree, pathOf(tree, linkable.id));
    const marks = [...edges].map(([id, { mark }]) => [id, mark] as const);
    return {
      boxes,
      edges: new Map(marks),
      current: new Set(current === undefined ? [] : [current]),
    };
  }
  const page = pageOfSection[linkable.id];
  if (page === '/' || page === '/apis/') return wholeLighting;
  const asked = tree.boxes.filter(({ section }) => pageOfSection[section] === page);
  const cards = tree.cards.filter((card) => addressOfCard(card) === page);
  const current = new Set([...asked.map(({ id }) => id), ...cards]);
  return current.size === 0 ? undefined : lightingAround(content, current);
}

/** Everything in its own colour. */
export const wholeLighting: Lighting = { boxes: new Map(), edges: new Map(), current: new Set() };

/** Lights some boxes and their answers alone. */
function lightingAround({ tree }: Content, current: ReadonlySet<string>): Lighting {
  const mark = (id: string): Mark => (current.has(id) ? '' : 'out');
  return {
    boxes: new Map([...tree.boxes.map(({ id }) => id), ...tree.cards].map((id) => [id, mark(id)])),
    edges: new Map(
      tree.boxes.flatMap(({ id, answers }) =>
        answers.map((answer) => [edgeId(id, answer.id), mark(id)] as const),
      ),
    ),
    current,
  };
}
