import type { Content } from '../src/reading/content.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { root, type TestSite } from './sites.ts';

/** What has been read; nothing in it can be changed, and reading it takes a second. */
const read = new Map<string, Promise<Content>>();

/** Gives the content that a test site was built from, so that a change of advice changes no test. */
export function contentOf({ content: folder }: TestSite): Promise<Content> {
  const content = read.get(folder) ?? loadContent(root, folder);
  read.set(folder, content);
  return content;
}
