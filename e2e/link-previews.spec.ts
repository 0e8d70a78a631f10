import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { linkables } from '../src/share/linkable.ts';
import { sharedLinkables } from '../src/share/permanent-pages.ts';
import { addressOfEmbed, addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { builtPages, filesOf, forwardingPages, parse, type BuiltPage } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { root, sites, urlOf, type TestSite } from './sites.ts';

// What the head of a page says to those who show previews of links to it.

/** Some read no more of a page than this, in bytes. */
const readByAll = 32_000;

const always = ['og:title', 'og:description', 'og:type', 'og:site_name'];
const absolute = ['og:url', 'og:image'];
const withSite = [
  ...absolute,
  ...['og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
];

for (const site of [sites.root, sites.docs, sites.deep, sites.licences] as TestSite[]) {
  test(`${site.name}: every page says in its first 32 kB what previews show, before its styles`, () => {
    const pages = [...linkedPages(site), ...forwardingPages(site)];
    expect(pages.length).toBeGreaterThan(40);
    for (const { address, html } of pages) {
      const first = Buffer.from(html).subarray(0, readByAll).toString();
      const tags = tagsOf(first.slice(0, first.indexOf('<style')));
      const told = Object.keys(tags).filter((name) => !/^twitter:(label|data)\d$/.test(name));
      expect(told.toSorted(), address).toEqual(
        [...always, ...(site.site ? withSite : [])].toSorted(),
      );
      expect(Object.values(tags).filter((value) => value.trim() === '')).toEqual([]);
      for (const name of absolute.filter((each) => each in tags)) {
        expect(tags[name]?.startsWith(`${site.site}${site.base}`), `${address}: ${name}`).toBe(
          true,
        );
      }
      expect(tagsOf(html), `${address}: no tag stands twice or late`).toEqual(tags);
      if (!site.site) continue;
      const picture = tags['og:image']?.slice(`${site.site}${site.base}`.length) ?? '';
      expect(existsSync(join(root, site.output, picture)), `${address}: ${picture}`).toBe(true);
    }
  });

  test(`${site.name}: the facts of a preview are those by which its reader chooses`, async () => {
    const content = await contentOf(site);
    const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
    for (const { address, kind } of linkables(content).filter(
      (each) => !each.address.includes('#'),
    )) {
      const tags = tagsOf(pages.get(address) ?? '');
      const labels = [1, 2].map((place) => tags[`twitter:label${place}`]);
      expect(labels, address).toEqual(labelsOf[kind]);
      for (const [index, label] of labels.entries()) {
        expect(tags[`twitter:data${index + 1}`] !== undefined, address).toBe(label !== undefined);
      }
    }
  });

  test(`${site.name}: what can be linked leads to its oEmbed response where the site is known`, async () => {
    const content = await contentOf(site);
    const all = linkables(content);
    const files = filesOf(join(root, site.output)).filter((file) => file.startsWith('oembed/'));
    expect(files.length).toBe(site.site ? sharedLinkables(content).length : 0);
    const linked = new Set<string>();
    const permanent = forwardingPages(site).filter(({ address }) => address.startsWith('/s/'));
    for (const { address, html } of [...linkedPages(site), ...permanent]) {
      const [, link] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
      const isLinkable = all.some((each) => [each.address, each.permanent].includes(address));
      if (!site.site || (!isLinkable && !address.startsWith('/s/'))) {
        expect(link, address).toBeUndefined();
        continue;
      }
      const home = `${site.site}${site.base}`;
      expect(link?.startsWith(home), `${address}: ${link}`).toBe(true);
      const file = (link ?? '').slice(home.length);
      linked.add(file);
      const path = join(root, site.output, file);
      expect(existsSync(path), `${address}: ${file}`).toBe(true);
      const said = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      const tags = tagsOf(html);
      expect(said['thumbnail_url'], address).toBe(tags['og:image']);
      expect(said['title'], address).toBe(tags['og:title']);
    }
    expect([...linked].toSorted()).toEqual(files);
  });
}

test('the page for what is missing says nothing to previews', () => {
  const missing = builtPages(sites.docs).find(({ address }) => address === '/404.html');
  expect(tagsOf(missing?.html ?? '')).toEqual({});
});

test('shown in place, a question has the head of its own page, whichever was shown before', async ({
  page,
}) => {
  const site = sites.docs;
  const { tree } = await contentOf(site);
  const heads: Record<string, string> = {};
  for (const path of tree.paths.filter((each) => !isWhole(each))) {
    const url = urlOf(site, addressOfPath(path.id));
    await page.goto(url);
    heads[url] = await page.evaluate(() => document.head.outerHTML);
  }
  expect(Object.keys(heads).length).toBeGreaterThan(5);
  const differing = await page.evaluate((expected) => {
    const show = (url: string) => {
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    const urls = Object.keys(expected);
    return urls.flatMap((from) =>
      urls.filter((to) => {
        show(from);
        show(to);
        return document.head.outerHTML !== expected[to];
      }),
    );
  }, heads);
  expect(differing).toEqual([]);
});

const labelsOf: Record<string, (string | undefined)[]> = {
  question: ['Answers', undefined],
  verdict: ['Because', 'Not when'],
  card: ['Use when', 'Not when'],
  section: [undefined, undefined],
};

/** Gives the pages that links from elsewhere lead to: neither the one for what is missing nor those for frames. */
function linkedPages(site: TestSite): BuiltPage[] {
  return builtPages(site).filter(
    ({ address }) => address !== '/404.html' && !address.startsWith(addressOfEmbed('')),
  );
}

/** Gives what a part of a page says to those who show previews, by name; a tag that stands twice is a fault. */
function tagsOf(html: string): Record<string, string> {
  const found = [
    ...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"/g),
  ];
  const names = found.map(([, name]) => name);
  expect(names).toEqual([...new Set(names)]);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, wordsIn(value)]));
}

function wordsIn(value: string): string {
  return value.includes('&') ? (parse(value).body.textContent ?? '') : value;
}
