import { standingPages } from '../addresses/current-addresses.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageWithSections } from './sections.ts';

/** Finds the pages that would stand at an address which the site needs for a page of its own. */
export function problemsOfPageAddresses(
  pages: readonly Pick<PageWithSections, 'id' | 'address' | 'file'>[],
): Problem[] {
  return pages
    .filter(({ address }) => standingPages.includes(address))
    .map(({ id, address, file }) => ({
      ...{ file, line: 1, column: 1 },
      fact: `"${id}" would stand at ${address}, where the site has a page of its own.`,
      remedy: 'Give the file another name.',
    }));
}
