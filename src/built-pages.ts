import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A page as it was built, parsed. */
export interface BuiltPage {
  /** The address without the base path. */
  readonly address: string;
  readonly document: Document;
}

const read = new Map<string, Promise<readonly BuiltPage[]>>();

/**
 * Gives the pages of a folder that a build has finished writing. Each folder is read once, for all that is made of the
 * pages: nobody may change the documents.
 */
export function builtPages(folder: string): Promise<readonly BuiltPage[]> {
  const pages = read.get(folder) ?? pagesIn(folder);
  read.set(folder, pages);
  return pages;
}

async function pagesIn(folder: string): Promise<readonly BuiltPage[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => ({
        address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        document: new JSDOM(await readFile(join(folder, file), 'utf8')).window.document,
      })),
  );
}
