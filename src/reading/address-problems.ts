import { standingPages } from '../addresses/current-addresses.ts';
import type { Problem } from '../problems/problem.ts';
import { addressOfEmbed } from '../site-addresses.ts';
import type { PageWithSections } from './sections.ts';

/** A page for frames is promised with its path, and has no entry in the lock. */
const taken = [...standingPages, addressOfEmbed('')];

/** Finds the pages that would stand at an address which the site needs for a page of its own. */
export function problemsOfPageAddresses(
  pages: readonly Pick<PageWithSections, 'id' | 'address' | 'file'>[],
): Problem[] {
  return pages
    .filter(({ address }) => taken.includes(address))
    .map(({ id, address, file }) => ({
      ...{ file, line: 1, column: 1 },
      fact: `"${id}" would stand at ${address}, where the site has a page of its own.`,
      remedy: 'Give the file another name.',
    }));
}
