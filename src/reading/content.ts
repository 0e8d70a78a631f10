import type { Lock } from '../addresses/lock.ts';
import type { Results } from '../claims/results.ts';
import { addressOfCard, addressOfChapter, addressOfPage } from '../site-addresses.ts';
import type { Figure } from '../evidence/results.ts';
import type { Tree } from '../tree/tree.ts';
import type { Comparison } from './comparison.ts';
import type { Example } from './read-examples.ts';
import type { ReadPage } from './read-pages.ts';
import type { Reference } from './references.ts';
import type { CardSource, PageSource, Claim, Site } from './schemas.ts';

/** A heading as pages list it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** Its first words, as previews of links show them; a section without a paragraph has none. */
  readonly opening?: string | undefined;
}

/** What a text refers to, in the order in which it does, and the section in which it does; before the first, none. */
export interface Referred extends Pick<Reference, 'kind' | 'id'> {
  readonly section?: string | undefined;
}

/** A chapter of the guide, or a page beside guide and cards; its text stays in the MDX file. */
export interface Page extends PageSource {
  readonly id: string;
  /** The MDX file's name; it orders the chapters. */
  readonly file: string;
  readonly sections: readonly Section[];
  readonly references: readonly Referred[];
}

/** A card of an API; its text stays in the MDX file. */
export interface Card extends CardSource {
  readonly id: string;
  readonly file: string;
  readonly sections: readonly Section[];
  readonly references: readonly Referred[];
}

/** Everything the content folder says, checked against itself; plain data. */
export interface Content {
  readonly site: Site;
  readonly tree: Tree;
  readonly chapters: readonly Page[];
  readonly cards: readonly Card[];
  readonly pages: readonly Page[];
  readonly comparison: Comparison;
  readonly claims: Readonly<Record<string, Claim>>;
  /** The programs that show claims, by id of the claim. */
  readonly programs: Readonly<Record<string, string>>;
  /** What programs printed on which interpreters. */
  readonly results: Results;
  readonly examples: Readonly<Record<string, Example>>;
  /** The program that tells whether another one computes or waits, where there is one. */
  readonly probe?: string | undefined;
  /** The programs that measure, with their results. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** The ids of the pictures; each is a file in pictures/. */
  readonly pictures: readonly string[];
  /** The page on which each section stands; a page's own title is a section, too. */
  readonly pageOfSection: Readonly<Record<string, string>>;
  readonly lock: Lock;
}

/** Puts together what was read without problems. */
export function completeContent(
  read: Pick<
    Content,
    'site' | 'claims' | 'lock' | 'tree' | 'comparison' | 'pictures' | 'results' | 'probe'
  > & {
    readonly programs: ReadonlyMap<string, string>;
    readonly examples: readonly Example[];
    readonly figures: readonly Figure[];
    readonly chapters: readonly ReadPage<PageSource>[];
    readonly cards: readonly ReadPage<CardSource>[];
    readonly pages: readonly ReadPage<PageSource>[];
    readonly pageOfSection: ReadonlyMap<string, string>;
  },
): Content {
  const complete = <FrontMatter>(pages: readonly ReadPage<FrontMatter>[]) =>
    pages.flatMap(({ id, name: file, headings, references: found, frontMatter: { data } }) => {
      const sections = headings.map(({ place: _, ...section }) => section);
      const references = found.map(({ kind, id: referred, line }) => ({
        kind,
        id: referred,
        section: headings.findLast(({ place }) => place.line <= line)?.id,
      }));
      return data === undefined ? [] : { ...data, id, file, sections, references };
    });
  return {
    ...read,
    programs: Object.fromEntries(read.programs),
    examples: Object.fromEntries(read.examples.map((example) => [example.id, example])),
    figures: Object.fromEntries(read.figures.map((figure) => [figure.id, figure])),
    pageOfSection: Object.fromEntries(read.pageOfSection),
    chapters: complete(read.chapters),
    cards: inReadingOrder(complete(read.cards), read.tree),
    pages: complete(read.pages),
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
  const own = [addressOfChapter(id), addressOfCard(id), addressOfPage(id)];
  return own.includes(page) ? page : `${page}#${id}`;
}
