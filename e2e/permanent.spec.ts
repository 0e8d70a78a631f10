import { expect, test } from '@playwright/test';
import { retiredAddresses } from '../src/addresses/retired.ts';
import { addressOfSection } from '../src/reading/content.ts';
import { addressOfPermanent } from '../src/site-addresses.ts';
import { builtPages, forwardingPages } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

// The addresses that are promised for ever: /s/<id>/ of every section, card and question.

for (const site of [sites.root, sites.docs, sites.deep, sites.licences] as TestSite[]) {
  test(`${site.name}: every section, card and question has a permanent address that leads to its place`, async () => {
    const places = await placesOf(site);
    const forwarding = new Map(forwardingPages(site).map(({ address, html }) => [address, html]));
    const read = new Set(builtPages(site).map(({ address }) => address));
    expect(places.size).toBeGreaterThan(20);
    for (const [id, place] of places) {
      const address = addressOfPermanent(id);
      const html = forwarding.get(address) ?? '';
      const to = `${site.base}${place.slice(1)}`;
      expect(html, address).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html, address).toContain(`<a href="${to}">`);
      expect(html, address).toContain('<meta name="robots" content="noindex">');
      expect(html, address).not.toMatch(/<nav|<script/);
      expect(read.has(place.replace(/#.*/, '')), place).toBe(true);
    }
    const { lock, ...content } = await contentOf(site);
    const retired = retiredAddresses(lock, (id) => addressOfSection(content, id));
    expect(
      [...forwarding.keys()].filter((address) => address.startsWith('/s/')).toSorted(),
    ).toEqual(
      [
        ...[...places.keys()].map(addressOfPermanent),
        ...retired.map(({ from }) => from).filter((from) => from.startsWith('/s/')),
      ].toSorted(),
    );
  });

  test(`${site.name}: a page at a permanent address has a title and a description, and names itself`, async () => {
    const questions = new Set((await contentOf(site)).tree.boxes.map((box) => box.question));
    const titles: string[] = [];
    const promised = new Set([...(await placesOf(site)).keys()].map(addressOfPermanent));
    // A retired one is known by the address of its successor.
    for (const { address, html } of forwardingPages(site).filter((page) =>
      promised.has(page.address),
    )) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(title.length, address).toBeGreaterThan(3);
      expect(description.length, address).toBeGreaterThan(20);
      // A question has its own permanent address, and the words of the section that explains it.
      if (!questions.has(address.split('/')[2] ?? '')) titles.push(title);
      const own = site.site && `${site.site}${site.base}${address.slice(1)}`;
      const known = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      const shared = /<meta property="og:url" content="([^"]*)"/.exec(html)?.[1];
      expect([known, shared], address).toEqual([own, own]);
    }
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a permanent address leads to the place, and back to the page before', async ({ page }) => {
    const site = sites.deep;
    const places = await placesOf(site);
    const { chapters, cards, tree } = await contentOf(site);
    const alias = tree.boxes.find(({ question, section }) => question !== section)?.question;
    const ids = [
      chapters[1]?.id,
      chapters[1]?.sections.at(-1)?.id,
      cards[0]?.id,
      cards[0]?.sections.at(-1)?.id,
      alias,
      'flowchart',
    ];
    for (const id of ids.map((each) => each ?? '')) {
      const before = urlOf(site, '/apis/');
      const place = places.get(id) ?? '';
      await page.goto(before);
      await page.goto(urlOf(site, addressOfPermanent(id)));
      await expect(page).toHaveURL(urlOf(site, place));
      const heading = place.split('#')[1] ?? 'main';
      await expect(page.locator(`[id="${heading}"]`)).toBeInViewport();
      await page.goBack();
      await expect(page, `back from ${place}`).toHaveURL(before);
    }
  });
});

/** Gives where each permanent address has to lead, by its id. */
async function placesOf(site: TestSite): Promise<ReadonlyMap<string, string>> {
  const content = await contentOf(site);
  const sections = Object.keys(content.pageOfSection).map((id) => [id, id] as const);
  const questions = content.tree.boxes.map(({ question, section }) => [question, section] as const);
  return new Map(
    [...questions, ...sections].map(([id, section]) => [id, addressOfSection(content, section)]),
  );
}
