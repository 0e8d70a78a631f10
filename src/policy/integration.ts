import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from './own-hashes.ts';
import { withUsedStyles, wordsOfScripts } from './used-styles.ts';

/** Makes the policy and the styles of every built page as short as the page allows. */
export function shortPolicies(): AstroIntegration {
  return {
    name: 'short-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const read = (file: string) => readFile(join(folder, file), 'utf8');
        const scripts = await Promise.all(files.filter((each) => each.endsWith('.js')).map(read));
        const words = wordsOfScripts(scripts);
        for (const file of files.filter((each) => each.endsWith('.html'))) {
          const html = withUsedStyles(await read(file), words);
          await writeFile(join(folder, file), withOwnHashes(html));
        }
      },
    },
  };
}
