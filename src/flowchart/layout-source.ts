import type { Chart } from './chart.ts';
import { breakLines } from './line-breaks.ts';
import { fontFiles, layoutScale, longestLine, unitFontSize } from './mermaid-config.ts';
import { mermaidSource } from './mermaid-source.ts';
import { openTextMetrics, type MeasureText } from './text-metrics.ts';

/** Measures text as it is laid out, in px: a drawing's units times `layoutScale`. */
export const measureLayoutText: MeasureText = openTextMetrics(
  fontFiles,
  unitFontSize * layoutScale,
);

/**
 * Gives a chart with every label broken into the lines it will be drawn with, a line break between them. The widest line of a
 * pill leaves room for the pill's padding within the width Mermaid allows.
 */
export function breakLabels(chart: Chart): Chart {
  const broken = (label: string, widest: number) =>
    breakLines(label, widest * layoutScale, measureLayoutText).join('\n');
  return {
    boxes: chart.boxes.map((box) => ({ ...box, label: broken(box.label, longestLine.box) })),
    edges: chart.edges.map((edge) => ({ ...edge, label: broken(edge.label, longestLine.pill) })),
  };
}

/** Gives the Mermaid source that is laid out: the chart's own, its lines broken. The judge renders the same in a browser. */
export function layoutSource(chart: Chart): string {
  return mermaidSource(breakLabels(chart));
}
