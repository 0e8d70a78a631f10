import type { Content } from '../src/reading/content.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { root, type TestSite } from './sites.ts';

/** Gives the content that a test site was built from, so that a change of advice changes no test. */
export function contentOf(site: TestSite): Promise<Content> {
  return loadContent(root, site.content);
}
