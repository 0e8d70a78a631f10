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
 * Gives the pages of a folder that a build has finished writing, but for those that lead on at once. Each folder is read
 * once, for all that is made of the pages: nobody may change the documents.
 */
export function builtPages(folder: string): Promise<readonly BuiltPage[]> {
  const pages = read.get(folder) ?? pagesIn(folder);
  read.set(folder, pages);
  return pages;
}

async function pagesIn(folder: string): Promise<readonly BuiltPage[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      // There may be hundreds that lead on, and parsing them would take long.
      if (/<meta http-equiv="refresh"/.test(html)) return [];
      const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return [{ address, document: new JSDOM(html).window.document }];
    });
  return (await Promise.all(pages)).flat();
}
