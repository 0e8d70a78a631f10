import type { Chart } from '../flowchart/chart.ts';
import { chartOfQuestion, chartOfTree } from '../tree/charts.ts';
import type { Content } from './content.ts';

/** The chart of the whole tree, and for each question, by its id, the part that shows it. */
export interface ContentCharts {
  readonly whole: Chart;
  readonly parts: ReadonlyMap<string, Chart>;
}

/** Gives the charts of a content, its cards under the names that the flowchart has for them. */
export function chartsOfContent({ tree, cards }: Pick<Content, 'tree' | 'cards'>): ContentCharts {
  const label = (card: string) => cards.find(({ id }) => id === card)?.short ?? card;
  const questions = new Set(tree.boxes.map(({ question }) => question));
  return {
    whole: chartOfTree(tree, label),
    parts: new Map([...questions].map((id) => [id, chartOfQuestion(tree, id, label)])),
  };
}
