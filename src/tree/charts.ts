import type { Box as ChartBox, Chart, Edge } from '../flowchart/chart.ts';
import type { Box, Target, Tree } from './tree.ts';

/** Gives the chart of the whole tree; `cardLabel` says what stands in a card's box. */
export function chartOfTree(tree: Tree, cardLabel: (card: string) => string): Chart {
  return chartOfBoxes(tree, tree.boxes, cardLabel);
}

/** Gives the id of an answer's edge: one answer at one box. */
export function edgeId(box: string, answer: string): string {
  return `${box}--${answer}`;
}

/** Gives the id of the box or card that an answer leads to. */
export function idOfTarget(target: Target): string {
  return 'box' in target ? target.box : target.card;
}

/** A question that is asked of several workers says of which, since its boxes are alike but for that. */
function labelOf(tree: Tree, { question, step, text, worker }: Box): string {
  const alike = tree.boxes.filter((box) => box.question === question);
  return `${step} · ${text}${alike.length > 1 && worker !== undefined ? ` (${worker})` : ''}`;
}

/** Gives the part of the chart that shows some boxes of the tree, and where their answers lead. */
export function chartOfBoxes(
  tree: Tree,
  asking: readonly Box[],
  cardLabel: (card: string) => string,
): Chart {
  const boxes = new Map<string, ChartBox>();
  const edges: Edge[] = [];
  const askingIds = new Set(asking.map(({ id }) => id));
  const visit = (target: Target) => {
    const id = idOfTarget(target);
    if (boxes.has(id)) return;
    if ('card' in target) {
      boxes.set(id, { id, kind: 'card', label: cardLabel(target.card) });
      return;
    }
    const box = tree.boxes.find((each) => each.id === id);
    if (box === undefined) return;
    boxes.set(id, { id, kind: 'question', label: labelOf(tree, box) });
    if (!askingIds.has(id)) return;
    for (const answer of box.answers) {
      edges.push({
        id: edgeId(id, answer.id),
        from: id,
        to: idOfTarget(answer.target),
        label: answer.label,
      });
    }
    for (const answer of box.answers) visit(answer.target);
  };
  for (const box of asking) visit({ box: box.id });
  return { boxes: [...boxes.values()], edges };
}
