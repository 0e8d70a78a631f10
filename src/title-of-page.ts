import type { Site } from './reading/schemas.ts';

/** The longest title that a list of search results shows whole, in characters, as a rule of thumb. */
export const longestTitle = 70;

/** Gives a page's title for tabs and lists of search results: followed by the site's name, where both find room. */
export function titleOfPage(title: string, site: Pick<Site, 'name'>): string {
  const both = `${title} · ${site.name}`;
  return title === site.name || both.length > longestTitle ? title : both;
}
