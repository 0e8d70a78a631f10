import { join } from 'node:path';
import { draw } from '../../flowchart/draw.ts';
import { chartsOfContent } from '../../reading/charts-of-content.ts';
import { root } from '../../reading/edited-content.ts';
import { loadContent } from '../../reading/load-content.ts';
import type { Material } from '../compose.ts';
import { readLook } from '../look.ts';

/** Gives what the pictures of a content are composed from. */
export async function materialOf(folder: string): Promise<Material> {
  const content = await loadContent(root, folder);
  const cacheFolder = join(root, 'node_modules/.cache/flowchart');
  const [drawing] = await draw([chartsOfContent(content).whole], { cacheFolder });
  if (drawing === undefined) throw new Error('The flowchart was not drawn.');
  return { content, drawing, look: await readLook(root) };
}
