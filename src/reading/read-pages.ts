import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { readPage, type PageReading } from './read-page.ts';

/** An MDX page of one folder, read. */
export interface ReadPage<FrontMatter> extends PageReading<FrontMatter> {
  readonly id: string;
  /** The path as messages name it. */
  readonly file: string;
  /** The file's name in its folder. */
  readonly name: string;
}

/** How an id stands in the file names of a folder. */
export interface Naming {
  readonly pattern: RegExp;
  readonly example: string;
}

/** A chapter's file begins with a number that orders it. */
export const chapterNaming: Naming = {
  pattern: /^\d+-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/,
  example: '20-some-words.mdx',
};

/** The file of a card, or of a page beside guide and cards, is named with its id. */
export const plainNaming: Naming = {
  pattern: /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/,
  example: 'some-words.mdx',
};

/** Reads the MDX pages of a folder in the order of their file names; `naming` finds the id in a name. */
export function readPages<FrontMatter>(
  files: ContentFiles,
  folder: string,
  naming: Naming,
  schema: z.ZodType<FrontMatter>,
): { pages: ReadPage<FrontMatter>[]; problems: Problem[] } {
  const pages: ReadPage<FrontMatter>[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of files.texts) {
    if (!path.startsWith(`${folder}/`)) continue;
    const file = `${files.folder}/${path}`;
    const name = path.slice(folder.length + 1);
    const id = naming.pattern.exec(name)?.[1];
    if (id === undefined) {
      problems.push({
        file,
        line: 1,
        column: 1,
        fact: `The file name "${name}" holds no id.`,
        remedy: `Name it as in "${naming.example}": lower-case words joined by hyphens.`,
      });
      continue;
    }
    const page = readPage(file, text, schema);
    problems.push(...page.problems);
    pages.push({ ...page, id, file, name });
  }
  return { pages, problems };
}
