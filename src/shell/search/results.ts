import { make } from '../elements.ts';
import type { Piece } from './excerpt.ts';
import type { Result } from './find.ts';

/** Makes an entry of the list of results: a plain link to the section, what it stands under, and some of its text. */
export function entryOf({ address, trail, title, excerpt }: Result): HTMLLIElement {
  const entry = make('li');
  const link = make('a', { href: address });
  const heading = make('span', { class: 'title' });
  heading.append(...title.map(nodeOf));
  const text = make('p');
  text.append(...excerpt.map(nodeOf));
  if (trail !== '') link.append(make('span', { class: 'trail' }, trail), ' ');
  link.append(heading);
  entry.append(link, text);
  return entry;
}

function nodeOf({ text, marked }: Piece): Node | string {
  return marked ? make('mark', {}, text) : text;
}

/** Gives links to the places that the site's own navigation names, for a reader who has found nothing. */
export function waysOn(): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.bar nav a')];
  if (links.length === 0) return undefined;
  const ways = make('p', {}, 'Or look here: ');
  for (const [index, { href, textContent }] of links.entries()) {
    ways.append(index === 0 ? '' : ', ', make('a', { href }, textContent.trim()));
  }
  return ways;
}
