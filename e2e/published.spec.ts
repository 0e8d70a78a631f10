import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addressOfCard, addressOfChapter, addressOfPage } from '../src/site-addresses.ts';
import { needSite } from '../src/without-site/needs-site.ts';
import { builtPages, filesOf, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { root, sites, type TestSite } from './sites.ts';

// What a site says only where it knows its origin, or its repository.

for (const site of [sites.root, sites.docs]) {
  test(`the sitemap of "${site.name}" lists every page that may be indexed, and no other`, () => {
    const index = textOf(site, 'sitemap-index.xml') ?? '';
    const parts = locationsIn(index);
    expect(parts).toEqual([`${site.site}${site.base}sitemap-0.xml`]);
    const listed = locationsIn(textOf(site, 'sitemap-0.xml') ?? '');
    const indexable = builtPages(site)
      .map(({ html }) => parse(html))
      .filter((page) => !page.querySelector('meta[name=robots]')?.getAttribute('content'))
      .map((page) => page.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(listed.toSorted()).toEqual(indexable.toSorted());
    expect(listed.length).toBeGreaterThan(20);
    expect(listed).toContain(`${site.site}${site.base}`);
  });
}

test('robots.txt names the sitemap where the site begins at its origin', () => {
  expect(textOf(sites.root, 'robots.txt')).toContain(
    '\nSitemap: https://example.org/sitemap-index.xml\n',
  );
});

test('a site that does not know what they need has no sitemap, no robots.txt and no history', () => {
  for (const site of [sites.deep, sites.licences]) {
    expect(textOf(site, 'sitemap-index.xml')).toBeUndefined();
    expect(textOf(site, 'robots.txt')).toBeUndefined();
  }
  expect(textOf(sites.docs, 'robots.txt')).toBeUndefined();
  for (const site of [sites.root, sites.deep, sites.licences]) {
    for (const { address, html } of builtPages(site)) {
      expect(parse(html).querySelector('.history'), `${site.name}: ${address}`).toBeNull();
    }
  }
});

test('without its origin a site lacks the files that the build says it leaves out, and no others', () => {
  // The names of these are made of what is in them.
  const filesIn = (site: TestSite) =>
    filesOf(join(root, site.output)).filter((file) => !/^(_astro|pagefind)\//.test(file));
  const here = new Set(filesIn(sites.deep));
  const missing = filesIn(sites.root).filter((file) => !here.has(file));
  expect(here.size).toBeGreaterThan(100);
  const kinds = needSite.flatMap(({ files }) => files ?? []);
  const unsaid = missing.filter((file) => !kinds.some((files) => files.test(file)));
  expect(unsaid).toEqual([]);
  for (const files of kinds) {
    expect(
      missing.some((file) => files.test(file)),
      String(files),
    ).toBe(true);
    expect(
      [...here].some((file) => files.test(file)),
      String(files),
    ).toBe(false);
  }
});

test('every page that is one file can be edited, and says when that was last changed', async () => {
  const site = sites.docs;
  const { chapters, cards, pages } = await contentOf(site);
  const files = new Map([
    ...chapters.map(({ id, file }) => [addressOfChapter(id), `content/guide/${file}`] as const),
    ...cards.map(({ id, file }) => [addressOfCard(id), `content/apis/${file}`] as const),
    ...pages.map(({ id, file }) => [addressOfPage(id), `content/pages/${file}`] as const),
  ]);
  for (const { address, html } of builtPages(site)) {
    const history = parse(html).querySelector('.history');
    const file = files.get(address);
    const edit = file && `${site.repository}/edit/main/${file}`;
    expect(history?.querySelector('a')?.getAttribute('href'), address).toBe(edit);
    const day = history?.querySelector('time')?.getAttribute('datetime') ?? undefined;
    expect(day, address).toBe(file && lastCommitOf(file));
    if (day) expect(history?.textContent).toMatch(/Last changed \d{1,2} [A-Z][a-z]+ \d{4}/);
  }
});

test('no file is published that no page loads, at once or later', () => {
  for (const site of Object.values(sites) as TestSite[]) {
    const names = filesOf(join(root, site.output, '_astro'));
    expect(names.length, site.name).toBeGreaterThan(5);
    const texts = builtPages(site).map(({ html }) => html);
    const loaded = new Set<string>();
    // What is added to a list while it is gone through is gone through, too.
    for (const text of texts) {
      for (const name of names.filter((each) => !loaded.has(each) && text.includes(each))) {
        loaded.add(name);
        texts.push(textOf(site, `_astro/${name}`) ?? '');
      }
    }
    expect(
      names.filter((name) => !loaded.has(name)),
      site.name,
    ).toEqual([]);
  }
});

/** Gives a file of a built site, if it is there. */
function textOf({ output }: TestSite, file: string): string | undefined {
  const path = join(root, output, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? '');
}

/** Asks git about one file; a copy of the project without git, or without its whole history, does not know. */
function lastCommitOf(file: string): string | undefined {
  try {
    const git = (...parameters: string[]) =>
      execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
    const time = git('log', '-1', '--format=%ct', '--', file);
    return time === '' ? undefined : new Date(Number(time) * 1000).toISOString().slice(0, 10);
  } catch {
    return undefined;
  }
}
