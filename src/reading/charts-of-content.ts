import type { Chart } from '../flowchart/chart.ts';
import { chartOfBoxes, chartOfTree } from '../tree/charts.ts';
import type { Content } from './content.ts';

/** The chart of the whole tree, and by the id of each chapter that explains questions, the part that shows those. */
export interface ContentCharts {
  readonly whole: Chart;
  readonly parts: ReadonlyMap<string, Chart>;
}

/** Gives the charts of a content, its cards under the names that the flowchart has for them. */
export function chartsOfContent({
  tree,
  cards,
  chapters,
}: Pick<Content, 'tree' | 'cards' | 'chapters'>): ContentCharts {
  const label = (card: string) => cards.find(({ id }) => id === card)?.short ?? card;
  const asked = tree.boxes.filter(({ section }) => chapters.some(({ id }) => id === section));
  const parts = Map.groupBy(asked, ({ section }) => section);
  return {
    whole: chartOfTree(tree, label),
    parts: new Map(
      [...parts].map(([section, boxes]) => [section, chartOfBoxes(tree, boxes, label)]),
    ),
  };
}
