import { expect, test } from '@playwright/test';
import { addressOfCard, addressOfChapter, addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { findingsInEveryState, looks } from './axe.ts';
import { pagesToLookAt, stayOnPages } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const inTests = ['light on a phone', 'dark on a desk', 'forced colours'];

// One page of each kind here, in the looks that differ most; the audit takes every page in every look.
for (const site of [sites.deep, sites.licences] as TestSite[]) {
  for (const look of looks.filter(({ name }) => inTests.includes(name))) {
    if (site !== sites.deep && look !== looks[0]) continue;
    test(`axe finds nothing: ${site.name}, ${look.name}`, async ({ browser }) => {
      const context = await browser.newContext(look.options);
      const page = await context.newPage();
      await stayOnPages(page);
      for (const address of await oneOfEachKind(site)) {
        await page.goto(urlOf(site, address));
        expect(await findingsInEveryState(page), address).toEqual([]);
      }
      await context.close();
    });
  }
}

async function oneOfEachKind(site: TestSite): Promise<readonly string[]> {
  const { tree, chapters, cards } = await contentOf(site);
  const verdicts = tree.paths.filter(isWhole).slice(0, 1);
  return [
    '/',
    '/guide/',
    ...chapters.slice(0, 1).map(({ id }) => addressOfChapter(id)),
    '/apis/',
    ...cards.slice(0, 1).map(({ id }) => addressOfCard(id)),
    addressOfPath(''),
    ...verdicts.map(({ id }) => addressOfPath(id)),
    '/404.html',
    ...pagesToLookAt(site)
      .slice(-1)
      .map(({ address }) => address),
  ];
}
