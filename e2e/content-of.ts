import type { Content } from '../src/reading/content.ts';
import { readContentFiles } from '../src/reading/content-files.ts';
import { readContent } from '../src/reading/read-content.ts';
import { root, type TestSite } from './sites.ts';

/** Gives the content that a test site was built from, so that a change of advice changes no test. */
export async function contentOf(site: TestSite): Promise<Content> {
  const { content } = readContent(await readContentFiles(root, site.content));
  if (content === undefined) throw new Error(`The content of ${site.name} has problems.`);
  return content;
}
