import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Gives the folder that holds this code on disk, and worker.ts with it. A bundler may have moved this module into a chunk
 * elsewhere, so the folder is looked for beside the module first, then in the project the process was started in.
 * Throws an Error that names both places.
 */
export function codeFolder(): string {
  const places = [dirname(fileURLToPath(import.meta.url)), join(process.cwd(), 'src/flowchart')];
  const found = places.find((place) => existsSync(join(place, 'worker.ts')));
  if (found === undefined)
    throw new Error(
      `The flowchart worker, worker.ts, is neither in ${places.join(' nor in ')}: run the build in the project's folder.`,
    );
  return found;
}
