import { join } from 'node:path';
import { keep, readKept, removeUnused } from '../cache/kept-files.ts';
import { namerOf, type Package } from '../cache/names.ts';
import type { Picture } from './picture.ts';

/** The packages whose version decides how a picture is drawn. */
const packages: readonly Package[] = [['satori'], ['sharp'], ['@fontsource/inter']];

/** Where pictures are kept between builds, from the project's root. */
const pictureCache = 'node_modules/.cache/previews';

/**
 * Gives the function that draws a picture as the bytes of a PNG, or takes it from the cache where the same picture was drawn
 * before by the same code and packages. Two builds can share the cache at the same time.
 *
 * @param root the project's folder
 */
export async function pictureDrawer(
  root: string,
  cacheFolder = join(root, pictureCache),
): Promise<(picture: Picture) => Promise<Buffer>> {
  const nameOf = await namerOf(packages, join(root, 'src/previews'));
  await removeUnused(cacheFolder);
  return async (picture) => {
    const name = nameOf(picture);
    const kept = await readKept(cacheFolder, name);
    if (kept !== undefined) return kept;
    // A build that draws nothing anew need not load what draws.
    const { paint } = await import('./paint.ts');
    const png = await paint(picture, root);
    await keep(cacheFolder, name, png);
    return png;
  };
}
