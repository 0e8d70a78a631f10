import type { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { breakLabels, measureLayoutText } from './layout-source.ts';
import { setStage } from './measuring-stage.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { mermaidSource } from './mermaid-source.ts';
import { readSketch } from './sketch.ts';
import { sketchToDrawing } from './sketch-to-drawing.ts';

const svgId = 'chart';

/**
 * Lays charts out with Mermaid and gives a drawing for each. Fills the global scope with a document and leaves it there: call it
 * in a worker. Throws an Error with the line of the Mermaid source that stopped it, as far as Mermaid names one.
 */
export async function chartsToDrawings(charts: readonly Chart[]): Promise<Drawing[]> {
  const document = setStage(measureLayoutText);
  // Mermaid looks for a document as soon as it is loaded.
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidConfig);
  const drawings: Drawing[] = [];
  for (const chart of charts) {
    const broken = breakLabels(chart);
    const source = mermaidSource(broken);
    try {
      const { svg } = await mermaid.render(svgId, source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      drawings.push(sketchToDrawing(broken, readSketch(holder, svgId)));
    } catch (error) {
      throw new Error(renderProblem(source, error), { cause: error });
    }
  }
  return drawings;
}

/** Says what went wrong, and where in the source: the line Mermaid names, or else the chart's first box. */
export function renderProblem(source: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = source.split('\n');
  const number = Number(/\bline (\d+)/i.exec(message)?.[1] ?? 2);
  return (
    `Mermaid could not lay out the chart of ${lines.length - 2} lines whose line ${number} is\n` +
    `  ${lines[number - 1]?.trim() ?? ''}\n${message}`
  );
}
