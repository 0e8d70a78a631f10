import { namerOf, type Package } from '../cache/names.ts';
import type { Chart } from './chart.ts';

/** The packages whose version decides how a chart is drawn. */
const packages: readonly Package[] = [
  ['mermaid'],
  ['elkjs', 'mermaid'],
  ['@fontsource/inter'],
  ['fontkit'],
  ['jsdom'],
];

/**
 * Gives the function that names charts in the cache of drawings.
 *
 * @param codeFolder where this code is on disk
 * @throws Error when a package is not installed
 */
export async function chartNamer(codeFolder: string): Promise<(chart: Chart) => string> {
  const nameOf = await namerOf(packages, codeFolder);
  return ({ boxes, edges }) => nameOf([boxes, edges]);
}
