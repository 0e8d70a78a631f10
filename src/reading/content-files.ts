import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** The files of a content folder, by their path in it, and those that could not be read. */
export interface ContentFiles {
  /** The content folder as messages name it. */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const folders = ['', 'guide', 'apis', 'pages', 'examples'];
const endings = ['.yaml', '.mdx', '.py', '.out', '.json'];

/**
 * Reads the files of a content folder; `root` is the project's folder, `folder` is relative to it. A file that is not
 * UTF-8 is a problem. Throws where the folder itself cannot be read.
 */
export async function readContentFiles(root: string, folder: string): Promise<ContentFiles> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const part of folders) {
    const within = join(root, folder, part);
    const entries = await readdir(within, { withFileTypes: true }).catch((error: unknown) => {
      // An empty folder is not kept by git: a site without examples has none.
      if (part !== '' && error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return [];
      throw error;
    });
    for (const { name } of entries.filter((entry) => entry.isFile()).sort(byName)) {
      if (!endings.some((ending) => name.endsWith(ending))) continue;
      const path = part === '' ? name : `${part}/${name}`;
      try {
        const bytes = await readFile(join(within, name));
        texts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      } catch {
        problems.push({
          file: `${folder}/${path}`,
          line: 1,
          column: 1,
          fact: 'The file is not UTF-8 text.',
          remedy: 'Save it as UTF-8.',
        });
      }
    }
  }
  return { folder, texts, problems };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
