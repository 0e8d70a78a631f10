import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allPages, currentAddresses } from '../src/addresses/current-addresses.ts';
import { addressOfEmbed, addressOfPath, wholeGuide } from '../src/site-addresses.ts';
import { builtPages, forwardingPages, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { root, sites, type TestSite } from './sites.ts';

for (const site of Object.values(sites) as TestSite[]) {
  test(`every link of the site "${site.name}" leads to a place under ${site.base}`, () => {
    const pages = new Map(
      builtPages(site).map(({ address, html }) => [address, parse(html)] as const),
    );
    const forwarding = new Set(forwardingPages(site).map(({ address }) => address));
    const broken: string[] = [];
    let followed = 0;
    for (const [address, document] of pages) {
      const here = new URL(`http://site.invalid${site.base}${address.slice(1)}`);
      for (const element of document.querySelectorAll('[href], [src]')) {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const target = new URL(link, here);
        if (target.origin !== here.origin) continue;
        followed += 1;
        const within = target.pathname.startsWith(site.base)
          ? `/${target.pathname.slice(site.base.length)}`
          : undefined;
        const id = decodeURIComponent(target.hash.slice(1));
        const page = within === undefined ? undefined : pages.get(within);
        const holds =
          page === undefined
            ? within !== undefined &&
              (forwarding.has(within) || (!within.endsWith('/') && isFile(site, within)))
            : id === '' || page.getElementById(id) !== null;
        if (!holds) broken.push(`${address}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(pages.size);
  });

  test(`every promised address of the site "${site.name}" is there`, async () => {
    const content = await contentOf(site);
    const pages = new Map(builtPages(site).map(({ address, html }) => [address, parse(html)]));
    const sections = new Map(Object.entries(content.pageOfSection));
    for (const address of allPages(currentAddresses({ ...content, sections }))) {
      expect(pages.has(address), address).toBe(true);
    }
    for (const [id, page] of sections) {
      expect(pages.get(page)?.getElementById(id) ?? null, `${page}#${id}`).not.toBeNull();
    }
  });

  test(`no id stands twice on a page of the site "${site.name}", no heading of a text lacks one, and each is a link to itself`, () => {
    for (const { address, html } of builtPages(site)) {
      const document = parse(html);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids, address).toEqual([...new Set(ids)]);
      const bare = [...document.querySelectorAll('.prose :is(h2, h3, h4):not([id])')];
      expect(
        bare.map((heading) => heading.textContent),
        address,
      ).toEqual([]);
      for (const heading of document.querySelectorAll('.prose [id]:is(h1, h2, h3, h4)')) {
        const link = heading.querySelector('a')?.getAttribute('href');
        expect(link, `${address}#${heading.id}`).toBe(`#${heading.id}`);
      }
    }
  });
}

test('an address of the site stands only where the site is known', () => {
  for (const { address, html } of builtPages(sites.docs)) {
    const canonical = parse(html).querySelector('link[rel=canonical]')?.getAttribute('href');
    // The page for what is missing stands at every address that leads nowhere; that of all chapters repeats theirs, and
    // one for frames its path's.
    const known =
      address === wholeGuide ? '/guide/' : address.replace(addressOfEmbed(''), addressOfPath(''));
    const expected = address === '/404.html' ? undefined : `https://example.org/docs${known}`;
    expect(canonical, address).toBe(expected);
  }
  for (const { address, html } of builtPages(sites.deep)) {
    expect(parse(html).querySelector('link[rel=canonical]'), address).toBeNull();
  }
});

function isFile(site: TestSite, address: string): boolean {
  const file = join(root, site.output, address);
  return existsSync(file) && readFileSync(file).length > 0;
}
