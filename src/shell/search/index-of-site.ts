import { href } from '../../site.ts';
import type { Hit } from './best.ts';

/** What the index keeps of a section (src/search/synthetic-page.ts). */
export interface SectionData {
  readonly url: string;
  /** The words of the heading, and then the text. */
  readonly content: string;
  readonly meta: { readonly title: string; readonly trail?: string };
}

/** The site's search index, as Pagefind reads it. */
export interface SiteIndex {
  /** How many sections there are. */
  readonly sections: number;
  /** Loads what is needed to search for some words. */
  readonly preload: (words: string) => Promise<void>;
  readonly search: (word: string) => Promise<readonly Hit<SectionData>[]>;
}

interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => {
    readonly preload: (words: string) => Promise<void>;
    readonly search: (
      words: string | null,
    ) => Promise<{ readonly results: readonly Hit<SectionData>[] }>;
  };
}

/**
 * How Pagefind weighs what it finds. The words of a heading count by their weight in the text, so as metadata they add
 * little: Pagefind gives metadata full marks even for a word that only begins like the one asked for. Sections differ
 * in length by nature, so length counts for less than it does among whole pages.
 */
const ranking = {
  termSimilarity: 2,
  pageLength: 0.6,
  metaWeights: { title: 0.5, trail: 0.1 },
};

/** The shortest WebAssembly there is. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Loads the index. Rejects where its files cannot be had, or a policy of the host forbids WebAssembly. */
export async function loadIndex(): Promise<SiteIndex> {
  const basePath = href('/pagefind/');
  // A failure of Pagefind's own start cannot be caught: see first whether it can succeed.
  const entry = await fetch(`${basePath}pagefind-entry.json`);
  if (!entry.ok) throw new Error(`${entry.status} ${entry.url}`);
  await WebAssembly.compile(emptyModule);
  const module: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const pagefind = module.createInstance({ basePath, ranking });
  const { results } = await pagefind.search(null);
  return {
    sections: results.length,
    preload: (words) => pagefind.preload(words),
    search: async (word) => (await pagefind.search(word)).results,
  };
}
