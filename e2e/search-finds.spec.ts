import { expect, test } from '@playwright/test';
import { faultsOf, openSearch } from './search-dialog.ts';
import { searchQueries } from './search-queries.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

test('what readers type finds its section first', async ({ page }) => {
  test.setTimeout(90_000);
  const { pageOfSection, cards, chapters, pages } = await contentOf(sites.deep);
  await page.goto(urlOf(sites.deep, '/about/'));
  const { ask, links } = await openSearch(page);
  const wrong: string[] = [];
  for (const [typed, first] of searchQueries) {
    const [address = '', id] = first.split('#');
    const isThere = id
      ? pageOfSection[id] === address
      : [...cards, ...chapters, ...pages].some((each) => address.endsWith(`/${each.id}/`));
    expect(isThere, `${first} is a section of the site`).toBe(true);
    await ask(typed);
    const found =
      (await links.count()) === 0 ? 'nothing' : await links.first().getAttribute('href');
    const expected = new URL(urlOf(sites.deep, first));
    if (found !== expected.pathname + expected.hash) wrong.push(`${typed}: ${found}`);
  }
  expect(wrong).toEqual([]);
  expect(searchQueries.length).toBeGreaterThanOrEqual(30);
});

for (const site of [sites.root, sites.docs, sites.deep, sites.licences] as TestSite[]) {
  test(`under ${site.base}, cards of the site "${site.name}" are found by their names`, async ({
    page,
  }) => {
    const { cards } = await contentOf(site);
    const faults = faultsOf(page);
    for (const { id, name } of cards.slice(0, 2)) {
      await page.goto(urlOf(site, '/'));
      const { ask, links } = await openSearch(page);
      await ask(name);
      await links.first().click();
      await expect(page).toHaveURL(urlOf(site, `/apis/${id}/`));
    }
    expect(faults).toEqual([]);
  });
}

test('a verdict is found after its card, and a question not at all', async ({ page }) => {
  await page.goto(urlOf(sites.licences, '/'));
  const { ask, links } = await openSearch(page);
  await ask('express grant');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => address?.startsWith('/l/decide/'))).toEqual([
    '/l/decide/no/yes/',
  ]);
});
