import type { Content } from './reading/content.ts';
import { addressOfCard, addressOfChapter } from './site-addresses.ts';
import { stepOf } from './steps.ts';

/** A page as the navigation names it: its address without the base path, and the step that it explains, if it does. */
export interface NamedPage {
  readonly address: string;
  readonly label: string;
  readonly step?: string | undefined;
}

/** A list of pages under the page that lists them. */
export interface PageGroup extends NamedPage {
  readonly pages: readonly NamedPage[];
}

/** Gives the chapters and the cards, in the order in which they are read, under their lists. */
export function pageGroups({
  chapters,
  cards,
  site,
  tree,
}: Pick<Content, 'chapters' | 'cards' | 'site' | 'tree'>): readonly PageGroup[] {
  return [
    {
      label: 'Guide',
      address: '/guide/',
      pages: chapters.map(({ id, title }) => ({
        address: addressOfChapter(id),
        label: title,
        step: stepOf(tree, id),
      })),
    },
    {
      label: site.cards,
      address: '/apis/',
      pages: cards.map(({ id, short }) => ({ address: addressOfCard(id), label: short })),
    },
  ];
}

/** Gives the chapters and then the cards: a reader can go through all of them by "next". */
export function pagesInOrder(content: Parameters<typeof pageGroups>[0]): readonly NamedPage[] {
  return pageGroups(content).flatMap(({ pages }) => pages);
}
