import { standingPages } from '../addresses/current-addresses.ts';
import type { Lock } from '../addresses/lock.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { addressOfEmbed, addressOfPage } from '../site-addresses.ts';
import type { PageWithSections } from './sections.ts';

/** A page for frames is promised with its path, and has no entry in the lock; the first page's files are called "index". */
const taken = [...standingPages, addressOfEmbed(''), addressOfPage('index')];

/**
 * Finds the new sections that would take over the permanent address of a question: /s/<id>/ leads to what explains the
 * question, and an id of both is the section's. `explained` gives the section of each question.
 */
export function problemsOfQuestionIds(
  sections: ReadonlyMap<string, Place>,
  lock: Lock,
  explained: ReadonlyMap<string, string>,
): Problem[] {
  return [...sections].flatMap(([id, place]) => {
    const isNew = !Object.hasOwn(lock.sections, id);
    if (!isNew || !Object.hasOwn(lock.questions, id) || explained.get(id) === id) return [];
    return {
      ...place,
      fact: `The section "${id}" has the id of a question, and would take over its permanent address, /s/${id}/.`,
      remedy: 'Give the section another id.',
    };
  });
}

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
