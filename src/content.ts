import { getEntry, render } from 'astro:content';
import type { DrawnContent } from './content-loaders.ts';
import type { Card, Content, Page } from './reading/content.ts';
import { targetOfLink } from './reading/links.ts';
import { href } from './site.ts';

/** Gives everything the content says, and the drawings; the only way from pages to the collections. */
export async function getContent(): Promise<DrawnContent> {
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content has problems; they are in the log.');
  return entry.data;
}

/** Gives the text of a chapter as a component. */
export async function textOfChapter({ file }: Page) {
  const entry = await getEntry('guide', file);
  if (entry === undefined) throw new Error(`The chapter ${file} could not be loaded.`);
  return (await render(entry)).Content;
}

/** Gives the text of a page beside guide and cards as a component. */
export async function textOfPage({ file }: Page) {
  const entry = await getEntry('pages', file);
  if (entry === undefined) throw new Error(`The page ${file} could not be loaded.`);
  return (await render(entry)).Content;
}

/** Gives the text of a card as a component; a card may have none. */
export async function textOfCard({ file }: Card) {
  const entry = await getEntry('apis', file);
  if (entry === undefined) throw new Error(`The card ${file} could not be loaded.`);
  return entry.body?.trim() ? (await render(entry)).Content : undefined;
}

/**
 * Gives the href of a link as authors write it: `#id` for a section of the site, `/page/` for a page of it. `page` is the
 * address of the page that it stands on, without the base path.
 */
export function hrefOfLink(content: Content, link: string, page: string): string {
  // A build has found a broken link before this; the development server has told it, and shows the page.
  const isBroken = link.startsWith('#') && !Object.hasOwn(content.pageOfSection, link.slice(1));
  if (import.meta.env.DEV && isBroken) return link;
  const target = targetOfLink(content, link, page);
  return target.startsWith('/') ? href(target) : target;
}

/** Gives the card with this id; throws where there is none, which checked content never refers to. */
export function cardOf(content: Content, id: string): Card {
  const card = content.cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`There is no card "${id}".`);
  return card;
}

/** Gives the class of a family's accent; families have theirs in the order of site.yaml. */
export function accentOf(content: Content, family: string | undefined): string | undefined {
  const index = Object.keys(content.site.families).indexOf(family ?? '');
  return index === -1 ? undefined : `accent-${index + 1}`;
}
