import { distance } from 'fastest-levenshtein';

const most = 3;
const longest = 200;
/** The part of an address that may be wrong for another to be meant. */
const tolerance = 0.4;

/** What the same last part counts for in another place of the site. */
const elsewhere = 0.15;

/**
 * Gives up to three of the addresses that one may have been meant for: those whose spelling is near to it, or to its last
 * part, the nearest first. An address that is too long to have been typed or linked is like none.
 */
export function nearestAddresses(wrong: string, addresses: readonly string[]): string[] {
  if (wrong.length > longest) return [];
  return addresses
    .map((address) => ({
      address,
      unlike: Math.min(share(wrong, address), share(last(wrong), last(address)) + elsewhere),
    }))
    .filter(({ unlike }) => unlike <= tolerance)
    .toSorted((a, b) => a.unlike - b.unlike)
    .slice(0, most)
    .map(({ address }) => address);
}

/** Gives the words of an address, to search for: those of its last part, which says the most. */
export function wordsOfAddress(address: string): string {
  return decoded(last(address.slice(0, longest)))
    .replace(/\.html?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function share(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1);
}

function last(address: string): string {
  return address.split('/').findLast((part) => part !== '') ?? '';
}
