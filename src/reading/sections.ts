import type { Place, Problem } from '../problems/problem.ts';
import { addressOfCard, addressOfChapter, addressOfPage } from '../site-addresses.ts';
import type { TreeSource } from '../tree/tree-source.ts';
import {
  answerSection,
  cardSections,
  drawnBoxPrefix,
  frameIds,
  sectionsOfLists,
} from './fixed-sections.ts';
import type { Heading } from './read-page.ts';
import type { ReadPage } from './read-pages.ts';
import type { CardSource, PageSource } from './schemas.ts';

/** A page that has sections: its address, the id of its title, and its headings. */
export interface PageWithSections {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly headings: readonly Heading[];
  /** The sections that the page has beside its author's, by virtue of its kind. */
  readonly fixed: readonly string[];
}

const { comparison } = sectionsOfLists['/apis/'];
const taken = new Set<string>(Object.values(frameIds));

/** Gives the page of every section of the site and its place, the list's comparison only where cards are compared, and reports each id that is given twice. */
export function pageOfEachSection(
  pages: readonly PageWithSections[],
  isCompared: boolean,
): {
  pageOfSection: Map<string, string>;
  places: ReadonlyMap<string, Place>;
  problems: Problem[];
} {
  const places = new Map<string, Place>();
  const pageOfSection = new Map<string, string>();
  const problems: Problem[] = [];
  const add = (id: string, page: string, place: Place) => {
    if (taken.has(id) || id.startsWith(drawnBoxPrefix)) {
      problems.push({
        ...place,
        fact: `The id "${id}" is one that the frame of every page has for its own parts.`,
        remedy: 'Give this section another id.',
      });
      return;
    }
    const before = places.get(id);
    if (before === undefined) {
      places.set(id, place);
      pageOfSection.set(id, page);
      return;
    }
    problems.push({
      ...place,
      fact: `The id "${id}" is given twice; first at ${before.file}:${before.line}:${before.column}.`,
      remedy: 'Give this one another id: an id names one section of the whole site.',
    });
  };
  const top = (file: string): Place => ({ file, line: 1, column: 1 });
  for (const page of pages) add(page.id, page.address, top(page.file));
  for (const page of pages) for (const id of page.fixed) add(id, page.address, top(page.file));
  for (const [address, fixed] of Object.entries(sectionsOfLists)) {
    for (const section of Object.values(fixed)) {
      if (section === comparison && !isCompared) continue;
      add(section.id, address, top(`the page ${address}`));
    }
  }
  for (const { headings, address } of pages) {
    for (const { id, place } of headings) add(id, address, place);
  }
  return { pageOfSection, places, problems };
}

/**
 * Gives all MDX pages as pages with sections; a step's chapter is the one that explains a question. Where the
 * tree could not be read, every chapter may be one, and links to its answer are not wrong.
 */
export function pagesWithSections(
  chapters: readonly ReadPage<PageSource>[],
  cards: readonly ReadPage<CardSource>[],
  pages: readonly ReadPage<PageSource>[],
  tree: TreeSource | undefined,
): PageWithSections[] {
  const explaining = tree && new Set(Object.values(tree.questions).map(({ section }) => section));
  return [
    ...chapters.map(({ id, file, headings }) => ({
      id,
      file,
      headings,
      address: addressOfChapter(id),
      fixed: (explaining?.has(id) ?? true) ? [answerSection(id).id] : [],
    })),
    ...cards.map(({ id, file, headings, frontMatter: { data } }) => {
      const { program, answers } = cardSections(id);
      const fixed = data?.kind === 'note' ? [program.id] : [program.id, answers.id];
      return { id, file, headings, address: addressOfCard(id), fixed };
    }),
    ...pages.map(({ id, file, headings }) => {
      return { id, file, headings, address: addressOfPage(id), fixed: [] };
    }),
  ];
}
