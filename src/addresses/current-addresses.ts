import { addressOfCard, addressOfChapter, addressOfPath } from '../site-addresses.ts';
import type { Tree } from '../tree/tree.ts';
import type { Addresses } from './lock.ts';

/** The pages that the site has whatever its content. */
const standingPages = ['/', '/guide/', '/apis/', '/decide/'];

/** Gives every address of a site with these chapters, cards, sections and tree. */
export function currentAddresses(
  chapters: readonly { readonly id: string }[],
  cards: readonly { readonly id: string }[],
  tree: Tree,
  sections: ReadonlyMap<string, string>,
): Addresses {
  return {
    pages: [...standingPages, ...chapters.map(({ id }) => addressOfChapter(id))],
    cards: cards.map(({ id }) => id),
    // The path without answers is the page /decide/ itself.
    paths: tree.paths.map(({ id }) => id).filter((id) => id !== ''),
    sections,
  };
}

/** Gives the addresses of all pages, without the base path. */
export function allPages({ pages, cards, paths }: Addresses): Set<string> {
  return new Set([...pages, ...cards.map(addressOfCard), ...paths.map(addressOfPath)]);
}
