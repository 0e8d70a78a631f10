import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { embedSize } from '../src/share/embed-snippet.ts';
import { withBase } from '../src/site.ts';
import { addressOfEmbed } from '../src/site-addresses.ts';
import { answersOf } from '../src/tree/answers.ts';
import { edgeId } from '../src/tree/charts.ts';
import { destinationOf } from '../src/tree/destinations.ts';
import { boxOf, isWhole } from '../src/tree/tree.ts';
import { builtPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { sites, type TestSite } from './sites.ts';
import { placeOf, stationsOf } from './walking.ts';

// The pages for frames of other sites, as they are written; e2e/embed-in-frames.spec.ts shows them in frames.

for (const site of [sites.deep, sites.licences] as TestSite[]) {
  const pages = new Map(
    builtPages(site)
      .filter(({ address }) => address.startsWith('/embed/'))
      .map(({ address, html }) => [address, { html, document: parse(html) }] as const),
  );

  test(`${site.name}: every path has a page for frames, which leads nowhere else in its frame`, async () => {
    const { tree } = await contentOf(site);
    expect([...pages.keys()].toSorted()).toEqual(
      tree.paths.map(({ id }) => addressOfEmbed(id)).toSorted(),
    );
    const home = withBase(site.base, addressOfEmbed(''));
    for (const [address, { document }] of pages) {
      const links = [...document.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        opens: [link.getAttribute('target'), link.getAttribute('rel')],
      }));
      const within = links.filter(({ href }) => href.startsWith(home));
      const leaving = links.filter(({ href }) => !href.startsWith(home));
      // The answers of the chart, and its boxes.
      expect(within.length, address).toBeGreaterThan(tree.boxes.length);
      expect(leaving.length, address).toBeGreaterThan(tree.boxes.length);
      for (const { opens, href } of within)
        expect(opens, `${address}: ${href}`).toEqual([null, null]);
      for (const { opens, href } of leaving) {
        expect(opens, `${address}: ${href}`).toEqual(['_blank', 'noopener']);
      }
      const guide = document.querySelector('footer a');
      expect(guide?.textContent).toBe('Open the guide');
      expect(guide?.getAttribute('href')).toBe(
        withBase(site.base, address.replace('/embed/', '/decide/')),
      );
    }
  });

  test(`${site.name}: a page for frames is light, runs nothing, and is in no list`, () => {
    for (const [address, { html, document }] of pages) {
      const unwanted = 'script, header, .side, .search, .theme, [popover], form, img, iframe';
      expect(document.querySelectorAll(unwanted).length, address).toBe(0);
      const loaded = [...document.querySelectorAll('link[href], [src]')];
      expect(
        loaded.map((each) => each.getAttribute('rel')),
        address,
      ).toEqual(['icon']);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelectorAll('h1').length, address).toBe(1);
      expect(gzipSync(html, { level: 9 }).length, address).toBeLessThan(13_000);
    }
  });

  test(`${site.name}: a chart in a frame shows the path taken, and its answers go on from there`, async () => {
    const { tree } = await contentOf(site);
    for (const path of tree.paths) {
      const pills = [
        ...(pages.get(addressOfEmbed(path.id))?.document.querySelectorAll('.pill') ?? []),
      ];
      const lit = pills.filter(({ classList }) => classList.contains('lit')).map(({ id }) => id);
      expect(lit.toSorted(), path.id).toEqual(
        path.steps.map(({ box, answer }) => edgeId(box, answer)).toSorted(),
      );
      const leadsTo = pills.map((pill) => [pill.id, pill.getAttribute('href')?.split('#')[0]]);
      const expected = tree.boxes.flatMap((box) =>
        box.answers.map(({ id }) => [
          edgeId(box.id, id),
          withBase(site.base, addressOfEmbed(destinationOf(tree, path, box.id, id).id)),
        ]),
      );
      expect(Object.fromEntries(leadsTo), path.id).toEqual(Object.fromEntries(expected));
    }
  });

  test(`${site.name}: without JavaScript the answers lead to every verdict, and each "Change" back`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: embedSize });
    const page = await context.newPage();
    const { tree, cards } = await contentOf(site);
    for (const path of tree.paths.filter(isWhole)) {
      const stations = stationsOf(site, path, addressOfEmbed);
      await page.goto(stations[0] ?? '');
      for (const [index, step] of path.steps.entries()) {
        await expect(page.locator('h1')).toContainText(boxOf(tree, step.box).text);
        await page.locator('.answers a').nth(placeOf(tree, step)).click();
        await expect(page).toHaveURL(stations[index + 1] ?? '');
      }
      const card = cards.find(({ id }) => id === path.end.card);
      await expect(page.locator('h1')).toHaveText(card?.short ?? '');
      const trail = await page.locator('.trail li > span').allTextContents();
      expect(trail).toEqual(
        answersOf(tree, path).map(({ question, label }) => `${question} ${label}`),
      );
      for (const index of path.steps.keys()) {
        await page.goto(stations.at(-1) ?? '');
        await page
          .getByRole('link', { name: /^Change:/ })
          .nth(index)
          .click();
        await expect(page).toHaveURL(stations[index] ?? '');
      }
    }
    await context.close();
  });
}

test('where the site is known, search engines are told the page of the guide', () => {
  const embedded = builtPages(sites.docs).filter(({ address }) => address.startsWith('/embed/'));
  expect(embedded.length).toBeGreaterThan(10);
  for (const { address, html } of embedded) {
    const canonical = parse(html).querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(`https://example.org/docs${address.replace('/embed/', '/decide/')}`);
  }
});
