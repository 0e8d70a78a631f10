import { nearestAddresses, wordsOfAddress } from './nearest-addresses.ts';

// Offers the addresses that a reader may have meant, and the words of the wrong one to search for.

const links = new Map(
  [...document.querySelectorAll('.candidates a')].map((link) => [link.textContent, link] as const),
);
// Without the base path, which would make every address like every other.
const wrong = location.pathname.slice(import.meta.env.BASE_URL.length - 1);
const near = nearestAddresses(wrong, [...links.keys()]);
const list = document.querySelector('.nearest ul');
for (const address of near) {
  const item = document.createElement('li');
  item.append(links.get(address) ?? address);
  list?.append(item);
}
document.querySelector('.nearest')?.toggleAttribute('hidden', near.length === 0);

const search = document.querySelector<HTMLElement>('main .search');
const words = wordsOfAddress(wrong);
if (search && words !== '') {
  search.dataset['words'] = words;
  search.textContent = `Search for “${words}”`;
}
