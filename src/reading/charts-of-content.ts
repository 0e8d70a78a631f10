import type { Chart } from '../flowchart/chart.ts';
import { chartOfBoxes, chartOfTree } from '../tree/charts.ts';
import type { Content } from './content.ts';

/** The chart of the whole tree, and by the id of each section that explains questions, the part that shows those. */
export interface ContentCharts {
  readonly whole: Chart;
  readonly parts: ReadonlyMap<string, Chart>;
}

/** Gives the charts of a content, its cards under the names that the flowchart has for them. */
export function chartsOfContent({ tree, cards }: Pick<Content, 'tree' | 'cards'>): ContentCharts {
  const label = (card: string) => cards.find(({ id }) => id === card)?.short ?? card;
  const parts = Map.groupBy(tree.boxes, ({ section }) => section);
  return {
    whole: chartOfTree(tree, label),
    parts: new Map(
      [...parts].map(([section, boxes]) => [section, chartOfBoxes(tree, boxes, label)]),
    ),
  };
}
