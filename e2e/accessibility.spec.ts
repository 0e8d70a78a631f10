import { expect, test } from '@playwright/test';
import { addressOfCard, addressOfChapter, addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { findingsInEveryState, looks } from './axe.ts';
import { pagesToLookAt, stayOnPages } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const inTests = ['light on a phone', 'dark on a desk', 'forced colours'];

// One page of each kind here, in the looks that differ most, and of the other site those that its tree makes; the audit
// takes every page in every look.
for (const site of [sites.deep, sites.licences] as TestSite[]) {
  for (const look of looks.filter(({ name }) => inTests.includes(name))) {
    if (site !== sites.deep && look !== looks[0]) continue;
    test(`axe finds nothing: ${site.name}, ${look.name}`, async ({ browser }) => {
      const context = await browser.newContext(look.options);
      const page = await context.newPage();
      await stayOnPages(page);
      const addresses = site === sites.deep ? await oneOfEachKind(site) : await madeOfTree(site);
      for (const address of addresses) {
        await page.goto(urlOf(site, address));
        expect(await findingsInEveryState(page), address).toEqual([]);
      }
      await context.close();
    });
  }
}

/** A question and a verdict. */
async function madeOfTree(site: TestSite): Promise<readonly string[]> {
  const { tree } = await contentOf(site);
  const verdicts = tree.paths.filter(isWhole).slice(0, 1);
  return [addressOfPath(''), ...verdicts.map(({ id }) => addressOfPath(id))];
}

async function oneOfEachKind(site: TestSite): Promise<readonly string[]> {
  const { chapters, cards } = await contentOf(site);
  return [
    '/',
    '/guide/',
    ...chapters.slice(0, 1).map(({ id }) => addressOfChapter(id)),
    '/apis/',
    ...cards.slice(0, 1).map(({ id }) => addressOfCard(id)),
    ...(await madeOfTree(site)),
    '/404.html',
    ...pagesToLookAt(site)
      .slice(-1)
      .map(({ address }) => address),
  ];
}
