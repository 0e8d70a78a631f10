import {
  addressOfCard,
  addressOfChapter,
  addressOfPage,
  addressOfPath,
  wholeGuide,
} from '../site-addresses.ts';
import type { Tree } from '../tree/tree.ts';
import type { Addresses } from './lock.ts';

/** The pages that the site has whatever its content. */
export const standingPages: readonly string[] = ['/', '/guide/', wholeGuide, '/apis/', '/decide/'];

/** Gives every address of a site with these chapters, cards, pages, sections and tree. */
export function currentAddresses({
  chapters,
  cards,
  pages,
  tree,
  sections,
}: {
  readonly chapters: readonly { readonly id: string }[];
  readonly cards: readonly { readonly id: string }[];
  readonly pages: readonly { readonly id: string }[];
  readonly tree: Tree;
  readonly sections: ReadonlyMap<string, string>;
}): Addresses {
  return {
    pages: [
      ...standingPages,
      ...chapters.map(({ id }) => addressOfChapter(id)),
      ...pages.map(({ id }) => addressOfPage(id)),
    ],
    cards: cards.map(({ id }) => id),
    // The path without answers is the page /decide/ itself.
    paths: tree.paths.map(({ id }) => id).filter((id) => id !== ''),
    sections,
    questions: [...new Set(tree.boxes.map(({ question }) => question))],
  };
}

/** Gives the addresses of all pages, without the base path. */
export function allPages({ pages, cards, paths }: Addresses): Set<string> {
  return new Set([...pages, ...cards.map(addressOfCard), ...paths.map(addressOfPath)]);
}
