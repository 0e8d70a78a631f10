import { describeProblems } from '../problems/problem.ts';
import { readContentFiles } from './content-files.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

/** Gives the content of a folder of the project; throws an error that tells all its problems where it has some. */
export async function loadContent(root: string, folder: string): Promise<Content> {
  const { content, problems } = readContent(await readContentFiles(root, folder));
  if (content === undefined) throw new Error(describeProblems(problems));
  return content;
}
