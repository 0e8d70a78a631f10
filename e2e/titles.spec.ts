import { expect, test } from '@playwright/test';
import { longestTitle } from '../src/title-of-page.ts';
import { addressOfEmbed } from '../src/site-addresses.ts';
import { builtPages, parse } from './built-pages.ts';
import { sites, type TestSite } from './sites.ts';

/** What a list of search results shows of a page. */
interface Result {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether search engines are asked to leave the page out. */
  readonly unlisted: boolean;
}

const shortest = 50;
const longest = 160;

/** Marks of Markdown, and the sign of a text that was cut off. */
const unfit = /[`*…]|\]\(|\.\.\.|(^|\s)_\S/;

for (const site of [sites.root, sites.licences] as TestSite[]) {
  test(`every page of the site "${site.name}" is told from all others in a list of search results`, () => {
    const results = resultsOf(site);
    expect(results.length).toBeGreaterThan(15);
    for (const part of ['title', 'description'] as const) {
      expect(
        results.filter((one) =>
          results.some((other) => other !== one && other[part] === one[part]),
        ),
        `pages that share their ${part}`,
      ).toEqual([]);
    }
  });

  test(`titles and descriptions of the site "${site.name}" are shown whole`, () => {
    for (const { address, title, description, unlisted } of resultsOf(site)) {
      // A page that no list shows may say more: a question's begins with its position.
      if (!unlisted) expect(title.length, `${address}: ${title}`).toBeLessThanOrEqual(longestTitle);
      expect(title.length, `${address}: ${title}`).toBeGreaterThan(10);
      expect(description.length, `${address}: ${description}`).toBeLessThanOrEqual(longest);
      expect(description.length, `${address}: ${description}`).toBeGreaterThanOrEqual(shortest);
      for (const text of [title, description]) expect(text, address).not.toMatch(unfit);
      expect(description, `${address}: a whole sentence`).toMatch(/[.?]$/);
    }
  });
}

/** Gives what is said of each page that is read, but of those for frames: they and those that lead on stand in no list. */
function resultsOf(site: TestSite): Result[] {
  return builtPages(site)
    .filter(({ address }) => !address.startsWith(addressOfEmbed('')))
    .map(({ address, html }) => ({ address, document: parse(html) }))
    .map(({ address, document }) => ({
      address,
      title: document.title,
      unlisted: document.querySelector('meta[name=robots][content*=noindex]') !== null,
      description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    }));
}
