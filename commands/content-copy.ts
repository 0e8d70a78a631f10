import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { settings } from '../settings.ts';
import { root } from './build-site.ts';

/** A copy of a content folder that a test may break. */
export interface ContentCopy {
  /** The folder, from the project's root, as CONTENT takes it. */
  readonly folder: string;
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies a content folder for one test. */
export async function copyContent(from: string): Promise<ContentCopy> {
  const parent = join(root, '.test-sites');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'content-'));
  await cp(join(root, from), folder, { recursive: true });
  const within = relative(root, folder);
  return {
    folder: within,
    async edit(file, change) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
      await writeFile(path, after);
    },
    async remove() {
      for (const each of [folder, join(root, settings({ CONTENT: within }).cache)]) {
        await rm(each, { recursive: true, force: true });
      }
    },
  };
}
