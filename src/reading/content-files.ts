import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** The files of a content folder: texts by their path in it, pictures by name, and those that could not be read. */
export interface ContentFiles {
  /** The content folder as messages name it. */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** The files in pictures/. */
  readonly pictures: readonly string[];
  readonly problems: readonly Problem[];
}

/** The folders of a content, and how the names of the files in each end. */
const folders: Readonly<Record<string, readonly string[]>> = {
  '': ['.yaml', '.json', 'probe.py'],
  guide: ['.mdx'],
  apis: ['.mdx'],
  pages: ['.mdx'],
  examples: ['.py', '.out'],
  claims: ['.py', '.json'],
  evidence: ['.py', '.json'],
  pictures: ['.png'],
};

/** What systems and interpreters leave lying about, and the licence of the texts. */
const passedOver = /^(\.|__pycache__$|LICENSE$)/;

/**
 * Reads the files of a content folder; `root` is the project's folder, `folder` is relative to it. A file that is not
 * UTF-8, and one that has no place there, is a problem. Throws where a folder or file cannot be read.
 */
export async function readContentFiles(root: string, folder: string): Promise<ContentFiles> {
  const texts = new Map<string, string>();
  const pictures: string[] = [];
  const problems: Problem[] = [];
  const report = (path: string, fact: string, remedy: string) =>
    problems.push({ file: `${folder}/${path}`, line: 1, column: 1, fact, remedy });
  for (const [part, endings] of Object.entries(folders)) {
    const within = join(root, folder, part);
    for (const name of await namesIn(within, part !== '')) {
      const path = part === '' ? name : `${part}/${name}`;
      if (passedOver.test(name) || Object.hasOwn(folders, path)) continue;
      const isFile = (await stat(join(within, name))).isFile();
      if (!isFile || !endings.some((ending) => name.endsWith(ending))) {
        const remedy = `Files here end in ${endings.join(' or ')}; move it, or name it so.`;
        report(path, `"${name}" has no place here, and nothing reads it.`, remedy);
        continue;
      }
      if (part === 'pictures') {
        pictures.push(name);
        continue;
      }
      const text = decoded(await readFile(join(within, name)));
      if (text === undefined) report(path, 'The file is not UTF-8 text.', 'Save it as UTF-8.');
      else texts.set(path, text);
    }
  }
  return { folder, texts, pictures, problems };
}

async function namesIn(folder: string, mayBeAbsent: boolean): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    // An empty folder is not kept by git: a site without examples has none.
    if (mayBeAbsent && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return [];
    }
    throw error;
  });
  return names.sort();
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
