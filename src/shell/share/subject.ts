import { textDirective } from '../../share/text-fragment.ts';
import { href } from '../../site.ts';
import { addressOfPermanent } from '../../site-addresses.ts';
import { addressOfPage } from '../address-of-page.ts';
import { selectedText } from './selected-text.ts';

/** What can be linked to: its words, and its absolute address. */
export interface Subject {
  readonly title: string;
  readonly address: string;
}

/** Gives what a button is there for: the heading that it stands in, or else the page. */
export function subjectOf(button: Element): Subject {
  const heading = button.closest('h1, h2, h3, h4') ?? document.querySelector('h1');
  const address = heading?.id
    ? new URL(href(addressOfPermanent(heading.id)), addressOfPage()).href
    : addressOfPage();
  const told = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  // The name of a verdict's card says nothing of the answers that lead to it.
  if (told && heading?.closest('.chosen')) return { title: told, address };
  return { title: heading ? wordsOf(heading) : document.title, address };
}

/** Gives the words of a heading, without where a question stands among the others. */
function wordsOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  copy.querySelectorAll('.eyebrow').forEach((eyebrow) => eyebrow.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Gives the words of the page's text that are selected; their address is where they stand now, and no permanent one. */
export function selectedSubject(): Subject | undefined {
  const main = document.querySelector('main');
  const found = main && selectedText(main);
  const directive = found && textDirective(found.selected);
  if (!directive) return undefined;
  const { range, selected } = found;
  const heading = [...main.querySelectorAll(':is(h1, h2, h3, h4)[id]')].findLast(
    (each) => range.comparePoint(each, 0) < 0 || each.contains(range.startContainer),
  );
  const address = new URL(location.pathname, addressOfPage());
  // A browser that does not find the words any more goes to their heading.
  address.hash = `${heading?.id ?? ''}:~:${directive}`;
  return { title: selected.words.replace(/\s+/g, ' ').trim(), address: address.href };
}
