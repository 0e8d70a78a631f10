import { href } from '../site.ts';
import { addressOfPath } from '../site-addresses.ts';

/** Offers a reader who came here from the walk the way back to where they were in it; the browser knows where from, nothing is stored. */
export function offerWayBack(): void {
  const walk = new URL(href(addressOfPath('')), document.baseURI).href;
  const { referrer } = document;
  if (!referrer.startsWith(walk) || location.href.startsWith(walk)) return;
  const link = document.createElement('a');
  link.className = 'to-question button';
  link.href = referrer;
  link.textContent = 'Back to the question';
  document.querySelector('main')?.append(link);
}
