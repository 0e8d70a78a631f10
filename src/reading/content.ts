import type { Lock } from '../addresses/lock.ts';
import { addressOfCard, addressOfChapter } from '../site-addresses.ts';
import type { Tree } from '../tree/tree.ts';
import type { Example } from './read-examples.ts';
import type { ReadPage } from './read-pages.ts';
import type { CardSource, ChapterSource, Claim, Site } from './schemas.ts';

/** A heading as pages list it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** A chapter of the guide; its text stays in the MDX file. */
export interface Chapter extends ChapterSource {
  readonly id: string;
  /** The MDX file's name, which orders the chapters. */
  readonly file: string;
  readonly sections: readonly Section[];
}

/** A card of an API; its text stays in the MDX file. */
export interface Card extends CardSource {
  readonly id: string;
  readonly file: string;
  readonly sections: readonly Section[];
}

/** Everything the content folder says, checked against itself; plain data. */
export interface Content {
  readonly site: Site;
  readonly tree: Tree;
  readonly chapters: readonly Chapter[];
  readonly cards: readonly Card[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly examples: Readonly<Record<string, Example>>;
  /** The page on which each section stands; a page's own title is a section, too. */
  readonly pageOfSection: Readonly<Record<string, string>>;
  readonly lock: Lock;
}

/** Puts together what was read without problems. */
export function completeContent(
  read: Pick<Content, 'site' | 'claims' | 'lock' | 'tree'> & {
    readonly examples: readonly Example[];
    readonly chapters: readonly ReadPage<ChapterSource>[];
    readonly cards: readonly ReadPage<CardSource>[];
    readonly pageOfSection: ReadonlyMap<string, string>;
  },
): Content {
  const sectionsOf = (page: ReadPage<unknown>): Section[] =>
    page.headings.map(({ id, title, level }) => ({ id, title, level }));
  return {
    ...read,
    examples: Object.fromEntries(read.examples.map((example) => [example.id, example])),
    pageOfSection: Object.fromEntries(read.pageOfSection),
    chapters: read.chapters.flatMap((page) => {
      const { id, name: file, frontMatter } = page;
      return frontMatter.data ? { ...frontMatter.data, id, file, sections: sectionsOf(page) } : [];
    }),
    cards: inReadingOrder(
      read.cards.flatMap((page) => {
        const { id, name: file, frontMatter } = page;
        return frontMatter.data
          ? { ...frontMatter.data, id, file, sections: sectionsOf(page) }
          : [];
      }),
      read.tree,
    ),
  };
}

/** Gives the cards in the order in which the tree comes to them, and each note after the card it is on. */
function inReadingOrder(cards: readonly Card[], tree: Tree): Card[] {
  const place = ({ id, noteOn }: Card) => tree.cards.indexOf(noteOn ?? id);
  return [...cards].sort(
    (a, b) => place(a) - place(b) || Number(a.kind === 'note') - Number(b.kind === 'note'),
  );
}

/** Gives the address of a section within the site, without the base path; a page's title needs no fragment. */
export function addressOfSection(content: Pick<Content, 'pageOfSection'>, id: string): string {
  const page = content.pageOfSection[id];
  if (page === undefined) throw new Error(`There is no section "${id}".`);
  return page === addressOfChapter(id) || page === addressOfCard(id) ? page : `${page}#${id}`;
}
