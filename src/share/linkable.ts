import type { Card, Content, Page, Section } from '../reading/content.ts';
import { addressOfSection } from '../reading/content.ts';
import { answerSection, cardSections, sectionsOfLists } from '../reading/fixed-sections.ts';
import { cutAtSentence } from '../reading/opening.ts';
import { addressOfCard, addressOfPath, addressOfPermanent } from '../site-addresses.ts';
import { wordsOfPath } from '../tree/path-words.ts';
import { isWhole, type Path } from '../tree/tree.ts';
import { plainWords } from './inline-markdown.ts';

/** What can be linked from elsewhere. All texts are plain, all addresses without the base path. */
export interface Linkable {
  /** Unique among its kind: a section's id, or a path's. */
  readonly id: string;
  /** A chapter, card or page is itself the section that its title is. */
  readonly kind: 'section' | 'card' | 'question' | 'verdict';
  readonly title: string;
  /** What it stands in, the outermost first. */
  readonly trail: readonly string[];
  /** What previews of a link say of it, 160 characters at most. */
  readonly description: string;
  /** Where it is. */
  readonly address: string;
  /** The address that is promised for ever. */
  readonly permanent: string;
  /** The family of a card, or of a verdict's card. */
  readonly family?: string | undefined;
}

/** Gives everything that can be linked: every section, card and path, each once, in reading order. */
export function linkables(content: Content): readonly Linkable[] {
  return [
    ...content.tree.paths.map((path) => ofPath(content, path)),
    ...ofLists(content),
    ...content.chapters.flatMap((chapter) => ofPage(content, chapter, ['Guide'])),
    ...content.cards.flatMap((card) => ofCard(content, card)),
    ...content.pages.flatMap((page) => ofPage(content, page, [])),
  ];
}

function ofPath(content: Content, path: Path): Linkable {
  const { tree, cards } = content;
  const card = isWhole(path) ? cards.find(({ id }) => id === path.end.card) : undefined;
  const { title, description } = wordsOfPath(
    tree,
    path,
    plainWords,
    (id) => cards.find((each) => each.id === id)?.short ?? id,
  );
  return {
    id: path.id,
    kind: card ? 'verdict' : 'question',
    title,
    trail: ['Decide'],
    description: cutAtSentence(description),
    address: addressOfPath(path.id),
    permanent: addressOfPath(path.id),
    family: card?.family,
  };
}

function ofLists(content: Content): Linkable[] {
  const { site, pageOfSection } = content;
  const lists = [
    [sectionsOfLists['/'], site.name, site.searchResults.home],
    [sectionsOfLists['/apis/'], site.cards, site.searchResults.apis],
  ] as const;
  return lists.flatMap(([sections, list, { description }]) =>
    Object.values(sections)
      .filter(({ id }) => Object.hasOwn(pageOfSection, id))
      .map(({ id, title }) => section(content, { id, title, trail: [list], description })),
  );
}

function ofPage(content: Content, page: Page, list: readonly string[]): Linkable[] {
  const { id, title, description, sections } = page;
  const answer = answerSection(id);
  const hasFixed =
    Object.hasOwn(content.pageOfSection, answer.id) &&
    !sections.some((each) => each.id === answer.id);
  return [
    section(content, { id, title, trail: list, description }),
    ...within(content, page, [...list, title]),
    ...(hasFixed ? [section(content, { ...answer, trail: [...list, title], description })] : []),
  ];
}

function ofCard(content: Content, card: Card): Linkable[] {
  const { id, short, description, family } = card;
  const trail = [content.site.cards, short];
  const { program, answers } = cardSections(id);
  const own = section(content, { id, title: short, trail: [content.site.cards], description });
  const sections: readonly Linkable[] = [
    { ...own, kind: 'card' },
    ...[program, answers]
      .filter((each) => content.pageOfSection[each.id] === addressOfCard(id))
      .map((each) => section(content, { ...each, trail, description })),
    ...within(content, card, trail),
  ];
  return sections.map((each) => ({ ...each, family }));
}

/** Gives the sections of a page's text; a section of the third level stands in the one of the second before it. */
function within(
  content: Content,
  { sections, description }: { sections: readonly Section[]; description: string },
  trail: readonly string[],
): Linkable[] {
  let above: Section | undefined;
  return sections.map((each) => {
    if (each.level === 2) above = each;
    const outer = each.level > 2 && above ? [...trail, above.title] : trail;
    return section(content, { description, ...each, trail: outer });
  });
}

function section(
  content: Content,
  {
    id,
    title,
    trail,
    description,
    opening,
  }: Pick<Linkable, 'id' | 'title' | 'trail' | 'description'> & { opening?: string | undefined },
): Linkable {
  return {
    id,
    kind: 'section',
    title,
    trail,
    description: opening || description,
    address: addressOfSection(content, id),
    permanent: addressOfPermanent(id),
  };
}
