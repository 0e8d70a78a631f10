import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { snippetIds } from '../src/reading/elements.ts';
import { snippetsOf, withoutAddress } from '../src/share/snippets.ts';
import { addressOfPage, addressOfPicture } from '../src/site-addresses.ts';
import { parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { copied } from './share-menu.ts';
import { root, sites, urlOf, type TestSite } from './sites.ts';

// The page for the keeper of a wiki: what it offers to copy, and its pictures.

const address = addressOfPage('link');
const known = [sites.root, sites.docs] as const;

for (const site of known) {
  const home = `${site.site}${site.base}`;

  test(`under ${home} every address to copy is in full, and leads to a file of the site`, () => {
    const codes = codesOf(site);
    const addresses = codes.flatMap((text) => text.match(/https?:[^\s'"<>)|\]\[]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(30);
    for (const each of new Set(addresses)) {
      expect(each.startsWith(home), each).toBe(true);
      // In MediaWiki's address, what follows the prefix stands for this.
      const within = each.slice(home.length).replace('$1', 'link');
      const file = within === '' || within.endsWith('/') ? `${within}index.html` : within;
      expect(existsSync(join(root, site.output, file)), each).toBe(true);
    }
  });

  test(`under ${home} the button copies what is shown, and that is what was made`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const content = await contentOf(site);
    const absolute = (path: string) => home + path.slice(1);
    const made = snippetIds.flatMap((id) => snippetsOf(content, id, absolute));
    await page.goto(urlOf(site, address));
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const found: string[] = [];
    for (const code of await page.locator('.snippets .code').all()) {
      await code.getByRole('button', { name: 'Copy' }).click();
      await expect(code.getByRole('button')).toHaveText('Copied');
      found.push(await copied(page));
    }
    const asFile = ({ text }: { text: string }) =>
      text.trimEnd().includes('\n') ? `${text.trimEnd()}\n` : text;
    expect(found.toSorted()).toEqual(made.map(asFile).toSorted());
  });
}

test('without an address of its own the page leaves out what needs one, and says so', () => {
  const site = sites.deep;
  const codes = codesOf(site);
  expect(codes.length).toBe(withoutAddress.size);
  for (const text of codes) expect(text).not.toMatch(/https?:|undefined|example|\/a\/b\//);
  const left = textOf(site).match(/built without its address/g) ?? [];
  expect(left.length).toBe(snippetIds.length - withoutAddress.size);
});

for (const site of [sites.deep, sites.docs] as TestSite[]) {
  test(`under ${site.base} every picture is shown in its size, and light`, async ({ page }) => {
    const { pictures } = await contentOf(site);
    await page.goto(urlOf(site, address));
    const images = await page.locator('figure.picture img').all();
    expect(images.length).toBe(pictures.length);
    for (const image of images) {
      await image.scrollIntoViewIfNeeded();
      await expect(image).toHaveAttribute('loading', 'lazy');
      await expect
        .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
        .toBeGreaterThan(600);
      const [stated, natural] = await image.evaluate((each: HTMLImageElement) => [
        Number(each.getAttribute('width')) / Number(each.getAttribute('height')),
        each.naturalWidth / each.naturalHeight,
      ]);
      expect(Math.abs((stated ?? 0) - (natural ?? 0))).toBeLessThan(0.01);
    }
    // The page and all its pictures; a reader's first page holds fewer, for they load as they come into view.
    const html = gzipSync(readFileSync(join(root, site.output, address, 'index.html'))).length;
    const weights = pictures.map((id) => statSync(join(root, site.output, addressOfPicture(id))));
    const all = weights.reduce((sum, { size }) => sum + size, html);
    expect(all).toBeLessThanOrEqual(110_000);
  });
}

test('where its address is known, the page keeps the budget of a first page', async ({ page }) => {
  const site = sites.docs;
  let bytes = 0;
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += gzipSync(body, { level: 9 }).length;
  });
  await page.goto(urlOf(site, address), { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(80_000);
});

/** Gives the texts that a page offers to be copied. */
function codesOf(site: TestSite): string[] {
  const document = parse(htmlOf(site));
  return [...document.querySelectorAll('.snippets .code pre')].map((pre) => pre.textContent ?? '');
}

function textOf(site: TestSite): string {
  return parse(htmlOf(site)).querySelector('main')?.textContent ?? '';
}

function htmlOf({ output }: TestSite): string {
  return readFileSync(join(root, output, address, 'index.html'), 'utf8');
}
