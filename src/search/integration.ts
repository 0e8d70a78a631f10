import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { builtPages } from '../built-pages.ts';
import { indexFiles } from './index-files.ts';
import { recordsOf } from './records.ts';

/** Writes the index that readers search, out of the pages as they were built. A failure stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const records = recordsOf(await builtPages(folder));
          for (const { path, content } of await indexFiles(records)) {
            const file = join(folder, 'pagefind', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
          logger.info(`${records.length} sections can be searched.`);
        } catch (error) {
          throw told(error);
        }
      },
    },
  };
}

function told(error: unknown): AstroError {
  const reason = error instanceof Error ? error.message : String(error);
  const failure = new AstroError(`The search index could not be written: ${reason}`);
  // The message says what failed; where in the integration helps nobody.
  failure.stack = '';
  return failure;
}
