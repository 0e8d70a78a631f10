import { readdir } from 'node:fs/promises';

/** Gives the addresses of a built site's pages, sorted, without a slash before them: what was built, not what should have been. */
export async function addressesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}
