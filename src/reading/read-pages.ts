import type { z } from 'zod';
import { idPattern } from '../problems/fields.ts';
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
  /** Has the groups `id` and, where it is a number that orders the pages, `order`. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** A chapter's file begins with a number that orders it. */
export const chapterNaming: Naming = {
  pattern: new RegExp(`^(?<order>\\d+)-(?<id>${idPattern})\\.mdx$`),
  example: '20-some-words.mdx',
};

/** The file of a card, or of a page beside guide and cards, is named with its id. */
export const plainNaming: Naming = {
  pattern: new RegExp(`^(?<id>${idPattern})\\.mdx$`),
  example: 'some-words.mdx',
};

/** Reads the MDX pages of a folder in the order of the numbers in their names; `naming` finds number and id in a name. */
export function readPages<FrontMatter>(
  files: ContentFiles,
  folder: string,
  naming: Naming,
  schema: z.ZodType<FrontMatter>,
): { pages: ReadPage<FrontMatter>[]; problems: Problem[] } {
  const pages: ReadPage<FrontMatter>[] = [];
  const problems: Problem[] = [];
  const orders = new Map<string, number>();
  for (const [path, text] of files.texts) {
    if (!path.startsWith(`${folder}/`)) continue;
    const file = `${files.folder}/${path}`;
    const name = path.slice(folder.length + 1);
    const { id, order } = naming.pattern.exec(name)?.groups ?? {};
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
    orders.set(file, Number(order ?? 0));
  }
  // Pages without a number stay in the order of their names.
  pages.sort((a, b) => (orders.get(a.file) ?? 0) - (orders.get(b.file) ?? 0));
  return { pages, problems };
}
