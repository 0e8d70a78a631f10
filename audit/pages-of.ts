import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leadsOn } from '../e2e/built-pages.ts';

/**
 * Gives the addresses of the pages that a check in a browser looks at, as `addressesOf` does: all that are read, but of the
 * claims' programs and of those that lead on at once, hundreds alike, two each.
 */
export async function addressesToLookAt(folder: string): Promise<readonly string[]> {
  const [read, programs, forwarding]: [string[], string[], string[]] = [[], [], []];
  for (const address of await addressesOf(folder)) {
    const page = await readFile(join(folder, fileOf(address)), 'utf8');
    const isProgram = /^evidence\/./.test(address);
    (leadsOn(page) ? forwarding : isProgram ? programs : read).push(address);
  }
  return [...read, ...programs.slice(0, 2), ...forwarding.slice(0, 2)];
}

/** Gives the file of a page, within the built site, by its address. */
export function fileOf(address: string): string {
  return address.replace(/(^|\/)$/, '$1index.html');
}

/** Gives the addresses of a built site's pages, sorted, without a slash before them: what was built, not what should have been. */
export async function addressesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}
