import type { BuiltPage } from '../built-pages.ts';
import { textsOf, type Passage } from './texts.ts';

/** What the search index says of one section; a result of a search is one of these. */
export interface SearchRecord {
  /** The address without the base path; but for a page's beginning it ends in the section's id. */
  readonly url: string;
  /** The words of the section's heading; those of a verdict stand apart, for they count for less. */
  readonly title: string;
  /** Where the section stands, from the outermost page to the heading above it. */
  readonly trail: readonly string[];
  /** The text up to the next heading with an id. */
  readonly passages: readonly Passage[];
  readonly language: string;
  /** Whether the record is a verdict, which repeats what its card says. */
  readonly verdict: boolean;
}

/** Gives the records of a whole site, sorted by page; a page that search engines are asked to leave out has none. */
export function recordsOf(pages: readonly BuiltPage[]): SearchRecord[] {
  const found = pages.filter(isFound).toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const titles = new Map(found.map(({ address, document }) => [address, titleOf(document)]));
  return found.flatMap((page) =>
    page.address.startsWith('/decide/') ? [verdictOf(page)] : sectionsOf(page, titles),
  );
}

/** The first page only leads on, and the page for what is missing stands everywhere. */
function isFound({ address, document }: BuiltPage): boolean {
  return (
    !['/', '/404.html'].includes(address) &&
    document.querySelector('meta[name=robots][content*=noindex], meta[http-equiv=refresh]') === null
  );
}

function sectionsOf(page: BuiltPage, titles: ReadonlyMap<string, string>): SearchRecord[] {
  const { address, document } = page;
  const above = ancestorsOf(address).flatMap((ancestor) => titles.get(ancestor) ?? []);
  const open: { level: number; title: string }[] = [];
  return textsOf(rootOf(document)).map(({ id, level, title, passages }) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const trail = [...above, ...open.map((heading) => heading.title)];
    open.push({ level, title });
    const url = level === 1 || id === '' ? address : `${address}#${id}`;
    return { url, title, trail, passages, language: languageOf(document), verdict: false };
  });
}

/** A verdict is one record: its parts mean nothing apart. */
function verdictOf({ address: url, document }: BuiltPage): SearchRecord {
  const passages = textsOf(rootOf(document)).flatMap((section) => section.passages);
  const title = titleOf(document);
  // Several verdicts have one name: the answers tell them apart.
  const trail = [...document.querySelectorAll('.trail strong')].map((each) => each.textContent);
  return { url, title, trail, passages, language: languageOf(document), verdict: true };
}

function rootOf(document: Document): Element {
  return document.querySelector('article') ?? document.querySelector('main') ?? document.body;
}

function titleOf(document: Document): string {
  const [first] = textsOf(rootOf(document));
  return first?.title ?? document.title;
}

function languageOf(document: Document): string {
  return document.documentElement.lang || 'en';
}

/** Gives the addresses above an address, outermost first, without that of the first page. */
function ancestorsOf(address: string): string[] {
  const names = address.split('/').filter(Boolean);
  return names.slice(0, -1).map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
}
