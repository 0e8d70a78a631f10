import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { root, type TestSite } from './sites.ts';

/** A page as it was written to disk. */
export interface BuiltPage {
  /** The address without the base path. */
  readonly address: string;
  readonly html: string;
}

/** Gives every HTML page of a built site; the list comes from what was built, not from what should have been. */
export function builtPages({ output }: TestSite): BuiltPage[] {
  const folder = join(root, output);
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Gives the files of a built site by their path in it, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Parses a page as a browser would, without running anything. */
export function parse(html: string): Document {
  return new JSDOM(html).window.document;
}
