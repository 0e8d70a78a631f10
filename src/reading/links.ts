import { addressOfChapter, wholeGuide } from '../site-addresses.ts';
import { addressOfSection, type Content } from './content.ts';
import { sectionsOfLists } from './fixed-sections.ts';

type Standing = Pick<Content, 'pageOfSection' | 'chapters'>;

/** Tells whether a section stands on a page: its own, or the one that holds every chapter and the table of all cards. */
export function standsOn(content: Standing, id: string, page: string): boolean {
  const home = content.pageOfSection[id];
  if (home === page) return true;
  if (page !== wholeGuide) return false;
  if (id === sectionsOfLists['/apis/'].comparison.id) return home !== undefined;
  return content.chapters.some((each) => addressOfChapter(each.id) === home);
}

/**
 * Gives what a link leads to as its author wrote it on a page: `#id` for a section that stands there, the address
 * without the base path for any other place of the site, and an address of another site as it is.
 */
export function targetOfLink(content: Standing, link: string, page: string): string {
  if (!link.startsWith('#')) return link;
  const id = link.slice(1);
  return standsOn(content, id, page) ? link : addressOfSection(content, id);
}
