import { join } from 'node:path';
import { keep, readKept, removeUnused } from '../cache/kept-files.ts';
import { chartNamer } from './chart-names.ts';
import { bareChart, chartProblems, type Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { renderInWorker } from './render-in-worker.ts';

/**
 * Lays charts out with Mermaid, without a browser, and gives a drawing for each, in the same order. Only what is not in the cache
 * is rendered, all of it in one worker thread, which has ended when this returns. The same chart always gives the same
 * drawing, byte for byte as JSON.
 *
 * @param cacheFolder where drawings are kept between builds, for as long as they are used; made when missing
 * @param codeFolder where this module and worker.ts are on disk. Vite says so too when it runs a module from its source; a
 *   caller that was bundled into another file has to give it.
 * @throws Error when a chart contradicts itself (all its problems at once) or cannot be rendered
 */
export async function draw(
  givenCharts: readonly Chart[],
  {
    cacheFolder,
    codeFolder = import.meta.dirname,
  }: { readonly cacheFolder: string; readonly codeFolder?: string },
): Promise<Drawing[]> {
  const charts = givenCharts.map(bareChart);
  const problems = charts.flatMap(chartProblems);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const nameOf = await chartNamer(codeFolder);
  const byName = new Map(charts.map((chart) => [nameOf(chart), chart]));
  const drawings = new Map<string, Drawing>();
  for (const name of byName.keys()) {
    const kept = await readKept(cacheFolder, name);
    if (kept !== undefined) drawings.set(name, JSON.parse(kept.toString()) as Drawing);
  }

  const missing = [...byName].filter(([name]) => !drawings.has(name));
  if (missing.length > 0) {
    const rendered = await renderInWorker(
      missing.map(([, chart]) => chart),
      join(codeFolder, 'worker.ts'),
    );
    for (const [index, [name]] of missing.entries()) {
      const drawing = rendered[index];
      if (drawing === undefined) throw new Error('The flowchart worker left out a drawing.');
      await keep(cacheFolder, name, JSON.stringify(drawing));
      drawings.set(name, drawing);
    }
    await removeUnused(cacheFolder);
  }
  return charts.map((chart) => {
    const drawing = drawings.get(nameOf(chart));
    if (drawing === undefined) throw new Error('A chart changed while it was drawn.');
    return drawing;
  });
}
